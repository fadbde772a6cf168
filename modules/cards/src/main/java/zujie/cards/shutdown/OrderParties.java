package zujie.cards.shutdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RuleViolation;

/** Who orders, and whom: the two named officers, their unit, the carrier. Names are kept as they were on that day. */
@Embeddable
record OrderParties(
        @Column(name = "first_officer") UUID firstOfficer,
        @Column(name = "first_name") String firstName,
        @Column(name = "first_police_no") String firstPoliceNo,
        @Column(name = "second_officer") UUID secondOfficer,
        @Column(name = "second_name") String secondName,
        @Column(name = "second_police_no") String secondPoliceNo,
        @Column(name = "org_code") String orgCode,
        @Column(name = "org_name") String orgName,
        @Column(name = "unit_path") String unitPath,
        @Column(name = "carrier_code") String carrierCode,
        @Column(name = "carrier_name") String carrierName,
        @Column(name = "carrier_path") String carrierPath) {

    /** @throws RuleViolation if both officers are one person */
    OrderParties {
        if (firstOfficer.equals(secondOfficer)) {
            throw RuleViolation.onField("secondOfficer", "cards.officers-same");
        }
    }

    boolean isOfficer(@Nullable UUID account) {
        return firstOfficer.equals(account) || secondOfficer.equals(account);
    }
}
