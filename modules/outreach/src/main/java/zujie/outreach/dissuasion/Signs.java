package zujie.outreach.dissuasion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the warnings say of the fraud. */
@Embeddable
public class Signs {

    private String source;

    @Column(name = "fraud_type")
    private String fraudType;

    @Column(name = "shown_number")
    private String shownNumber;

    private String brief;

    @Column(name = "origin_report_id")
    private UUID originReportId;

    @Column(name = "origin_case_id")
    private UUID originCaseId;

    protected Signs() {}

    /**
     * One warning, apart from its person.
     *
     * @param source code of the source
     * @param shownNumber the fraudsters' number as displayed; empty if unknown
     * @param atRiskFen in fen; null if unknown
     * @param originReportId the report of a live scam in which the person was found; null if none
     */
    public record Facts(
            String source,
            Limits limits,
            String fraudType,
            String shownNumber,
            @Nullable Long atRiskFen,
            String brief,
            @Nullable UUID originReportId,
            @Nullable UUID originCaseId) {}

    static Signs of(Facts facts) {
        Signs signs = new Signs();
        signs.source = facts.source();
        signs.fraudType = facts.fraudType();
        signs.shownNumber = facts.shownNumber();
        signs.brief = facts.brief();
        signs.originReportId = facts.originReportId();
        signs.originCaseId = facts.originCaseId();
        return signs;
    }

    /** Fills in what was not known before. */
    void join(Facts facts) {
        shownNumber = shownNumber.isEmpty() ? facts.shownNumber() : shownNumber;
        brief = brief.isEmpty() ? facts.brief() : brief;
        originReportId = originReportId == null ? facts.originReportId() : originReportId;
        originCaseId = originCaseId == null ? facts.originCaseId() : originCaseId;
    }

    /** Code of the first source. */
    public String source() {
        return source;
    }

    public String fraudType() {
        return fraudType;
    }

    /** Empty if unknown. */
    public String shownNumber() {
        return shownNumber;
    }

    public String brief() {
        return brief;
    }

    @Nullable
    public UUID originReportId() {
        return originReportId;
    }

    @Nullable
    public UUID originCaseId() {
        return originCaseId;
    }
}
