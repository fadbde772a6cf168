package zujie.casework.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Filing;
import zujie.casework.api.ReportView;
import zujie.directory.api.Person;
import zujie.kernel.identity.CaseNo;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * A case (案件): the file that joins reports, orders, people and evidence of one crime. It is opened from a report and
 * belongs to the report's organisation; stop-payments may be ordered at once, a freeze needs it filed (R1.11, R1.23).
 * Which reports belong to it stands on the reports.
 */
@Entity
@Table(name = "casework_case")
class CaseFile {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_no")
    private String caseNo;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String title;

    @Column(name = "fraud_type")
    private String fraudType;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "lead_officer")
    private UUID leadOfficer;

    @Column(name = "lead_officer_name")
    private String leadOfficerName;

    @Enumerated(EnumType.STRING)
    private Supervision supervision;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "filing_no")
    private String filingNo;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "approver_id")
    private UUID approverId;

    @Column(name = "approver_name")
    private String approverName;

    @Enumerated(EnumType.STRING)
    @Column(name = "approver_rank")
    private AuthorityRank approverRank;

    @Column(name = "solved_at")
    private Instant solvedAt;

    @Column(name = "solved_grounds")
    private String solvedGrounds;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    private List<CaseMove> moves = new ArrayList<>();

    protected CaseFile() {}

    static CaseFile open(
            CaseNo no,
            CaseKind kind,
            String title,
            Supervision supervision,
            ReportView report,
            String orgName,
            Person lead,
            Actor by,
            Instant now) {
        CaseFile c = new CaseFile();
        c.id = Ids.next();
        c.caseNo = no.value();
        c.kind = kind;
        c.title = title;
        c.fraudType = report.fraudType();
        c.orgCode = report.orgCode();
        c.orgName = orgName;
        c.unitPath = report.unitPath();
        c.leadOfficer = lead.id();
        c.leadOfficerName = lead.name();
        c.supervision = supervision;
        c.state = CaseState.OPEN;
        c.openedAt = now;
        c.moves.add(CaseMove.of(c, null, CaseState.OPEN, by, now, report.reportNo(), ""));
        return c;
    }

    /** Another report turns out to be about the same crime. */
    void link(ReportView report, String reason, Actor by, Instant now) {
        if (state == CaseState.CLOSED) {
            throw RuleViolation.of("casework.case-closed", caseNo);
        }
        moves.add(CaseMove.of(this, state, state, by, now, report.reportNo(), reason));
    }

    /**
     * 立案 by the head of the police organ.
     *
     * @throws Denied {@code casework.rank-too-low} below 县级以上公安机关负责人, {@code casework.own-case} for the lead
     *     officer
     */
    void file(Filing filing, Actor by) {
        if (!filing.rank().atLeast(AuthorityRank.COUNTY)) {
            throw Denied.of("casework.rank-too-low");
        }
        if (filing.approver().equals(leadOfficer)) {
            throw Denied.of("casework.own-case");
        }
        become(CaseState.FILED, by, filing.at(), filing.decisionNo(), "");
        filingNo = filing.decisionNo();
        filedAt = filing.at();
        approverId = filing.approver();
        approverName = filing.approverName();
        approverRank = filing.rank();
    }

    /** 破案. @throws InvalidValue {@code casework.solved-before-filing} */
    void solve(String grounds, Instant at, Actor by) {
        if (filedAt != null && at.isBefore(filedAt)) {
            throw InvalidValue.onField("at", "casework.solved-before-filing");
        }
        become(CaseState.SOLVED, by, at, null, grounds);
        solvedAt = at;
        solvedGrounds = grounds;
    }

    /** 结案, approved. @throws Denied {@code casework.own-case} for the lead officer */
    void close(String grounds, Actor by, Instant now) {
        refuseLeadOfficer(by);
        become(CaseState.CLOSED, by, now, null, grounds);
    }

    /** 重启, approved: back to where it stood before it was closed. @throws Denied as {@link #close} */
    void reopen(String grounds, Actor by, Instant now) {
        refuseLeadOfficer(by);
        CaseState before = moves.stream()
                .filter(m -> m.isMove() && m.to() == CaseState.CLOSED)
                .max(Comparator.comparing(CaseMove::at))
                .map(CaseMove::from)
                .orElse(CaseState.OPEN);
        if (!state.canReopenAs(before)) {
            throw IllegalMove.of("casework.case-move-illegal", state, before);
        }
        moves.add(CaseMove.of(this, state, before, by, now, null, grounds));
        state = before;
    }

    /** 变更主办民警. @throws RuleViolation {@code casework.lead-officer-same} */
    void leadBy(Person lead, String reason, Actor by, Instant now) {
        if (lead.id().equals(leadOfficer)) {
            throw RuleViolation.onField("leadOfficer", "casework.lead-officer-same", lead.name());
        }
        leadOfficer = lead.id();
        leadOfficerName = lead.name();
        moves.add(CaseMove.ofLead(this, state, lead.name(), by, now, reason));
    }

    /** The highest level of supervision that holds. */
    void supervise(Supervision level) {
        supervision = level;
    }

    private void refuseLeadOfficer(Actor by) {
        if (by.requireId().equals(leadOfficer)) {
            throw Denied.of("casework.own-case");
        }
    }

    private void become(CaseState next, Actor by, Instant now, @Nullable String documentNo, String reason) {
        if (!state.canBecome(next)) {
            throw IllegalMove.of("casework.case-move-illegal", state, next);
        }
        moves.add(CaseMove.of(this, state, next, by, now, documentNo, reason));
        state = next;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String caseNo() {
        return caseNo;
    }

    CaseKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String fraudType() {
        return fraudType;
    }

    String orgCode() {
        return orgCode;
    }

    String orgName() {
        return orgName;
    }

    String unitPath() {
        return unitPath;
    }

    UUID leadOfficer() {
        return leadOfficer;
    }

    String leadOfficerName() {
        return leadOfficerName;
    }

    Supervision supervision() {
        return supervision;
    }

    CaseState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    String filingNo() {
        return filingNo;
    }

    @Nullable
    Instant filedAt() {
        return filedAt;
    }

    @Nullable
    String approverName() {
        return approverName;
    }

    @Nullable
    Instant solvedAt() {
        return solvedAt;
    }

    @Nullable
    String solvedGrounds() {
        return solvedGrounds;
    }
}
