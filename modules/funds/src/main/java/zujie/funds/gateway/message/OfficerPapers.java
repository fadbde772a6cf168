package zujie.funds.gateway.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Documents;

/** The sheet on an officer that travels with a freeze and a query; the picture of the card itself is not kept here. */
@ApplicationScoped
public class OfficerPapers {

    private static final String FORM = "zujie/funds/document/officer.xml";
    private static final String POLICE_ID = "01";

    @Inject
    Documents documents;

    public Enclosure of(String name, String policeNo, String organ) {
        Map<String, Object> values = Map.of("name", name, "policeNo", policeNo, "organ", organ);
        return new Enclosure(
                POLICE_ID,
                policeNo,
                documents
                        .print(FORM, values, "警官证-" + policeNo, DocumentFormat.PDF)
                        .content());
    }
}
