package zujie.casework.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import zujie.casework.api.Filing;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Denied;
import zujie.platform.access.Actor;

/** Who decided on a report, when, and on which paper; as it is stored with the report. */
@Embeddable
class Decision {

    @Column(name = "decision_no")
    private String no;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decider_id")
    private UUID deciderId;

    @Column(name = "decider_name")
    private String deciderName;

    @Enumerated(EnumType.STRING)
    @Column(name = "decider_rank")
    private AuthorityRank deciderRank;

    protected Decision() {}

    static Decision of(Filing filing) {
        Decision d = new Decision();
        d.no = filing.decisionNo();
        d.at = filing.at();
        d.deciderId = filing.approver();
        d.deciderName = filing.approverName();
        d.deciderRank = filing.rank();
        return d;
    }

    /**
     * A decision made now.
     *
     * @param handler the officer who handles the report
     * @throws Denied {@code casework.rank-too-low} below 县级以上公安机关负责人, {@code casework.own-report} for the officer
     *     who handles the report
     */
    static Decision made(UUID handler, String documentNo, Actor by, Instant now) {
        AuthorityRank rank = by.rank();
        if (rank == null || !rank.atLeast(AuthorityRank.COUNTY)) {
            throw Denied.of("casework.rank-too-low");
        }
        if (handler.equals(by.id())) {
            throw Denied.of("casework.own-report");
        }
        return of(new Filing(documentNo, by.requireId(), by.name(), rank, now));
    }

    String no() {
        return no;
    }

    Filing toFiling() {
        return new Filing(no, deciderId, deciderName, deciderRank, at);
    }
}
