package zujie.funds.gateway.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;

/**
 * What every order begins with (§6): its numbers, who orders, and the two officers, whose police numbers serve as
 * identity papers (type 08).
 *
 * @param caseNo number of the case, or of the report if there is no case yet
 * @param urgent 加急
 */
public record OrderHead(
        String applicationId,
        String caseNo,
        boolean urgent,
        Instant orderedAt,
        String orgCode,
        String orgName,
        String leadName,
        String leadPoliceNo,
        String leadPhone,
        String secondName,
        String secondPoliceNo) {

    private static final String TELECOM_FRAUD = "0000";
    private static final String POLICE_ID = "08";

    /** A builder that begins with it; go on with the order's own fields. */
    public Part.Builder begin() {
        return Part.named("Body")
                .add("applicationID", applicationId)
                .add("caseNumber", caseNo)
                .add("caseType", TELECOM_FRAUD)
                .add("emergencyLevel", urgent ? "02" : "01")
                .add("applicationTime", Wire.time(orderedAt))
                .add("applicationOrgID", orgCode)
                .add("applicationOrgName", orgName)
                .add(officer("operator", leadName, leadPoliceNo, leadPhone))
                .add(officer("investigator", secondName, secondPoliceNo, null));
    }

    private static Part officer(String element, String name, String policeNo, @Nullable String phone) {
        return Part.named(element)
                .add("IDType", POLICE_ID)
                .add("IDNumber", policeNo.isEmpty() ? "-" : policeNo)
                .add("Name", name)
                .add("PhoneNumber", phone)
                .build();
    }
}
