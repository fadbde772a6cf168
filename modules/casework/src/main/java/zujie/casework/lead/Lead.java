package zujie.casework.lead;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * A lead (线索). Whoever gives it stays named (origin) and may look at it; one police unit holds it at a time. It is
 * pushed to the unit that shall deal with it, received there, queried and acted on; a push to the wrong unit is given
 * back before it is received, or pushed on afterwards. It may get a case on the way and results at any time after that.
 */
@Entity
@Table(name = "casework_lead")
class Lead {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "lead_no")
    private String leadNo;

    @Enumerated(EnumType.STRING)
    private LeadSource source;

    private String title;

    @Column(columnDefinition = "text")
    private String content;

    @Column(name = "origin_name")
    private String originName;

    @Column(name = "origin_path")
    private String originPath;

    @Column(name = "pusher_code")
    private String pusherCode;

    @Column(name = "pusher_name")
    private String pusherName;

    @Column(name = "pusher_path")
    private String pusherPath;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private LeadState state;

    @Column(name = "step_group")
    private UUID stepGroup;

    @Column(name = "step_since")
    private Instant stepSince;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "findings", columnDefinition = "text")
    private String findings;

    @Enumerated(EnumType.STRING)
    private LeadOutcome outcome;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "cased_at")
    private Instant casedAt;

    @Column(name = "result_at")
    private Instant resultAt;

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<LeadMark> marks = new ArrayList<>();

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    private List<LeadMove> moves = new ArrayList<>();

    @OneToMany(mappedBy = "lead", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<LeadResult> results = new ArrayList<>();

    protected Lead() {}

    /** A lead as it comes in; it waits to be pushed in the hands of {@code holder}. */
    static Lead register(String no, LeadFacts facts, Organisation holder, Actor by, Instant now) {
        Lead l = new Lead();
        l.id = Ids.next();
        l.leadNo = no;
        l.source = facts.source();
        l.title = facts.title();
        l.content = facts.content();
        l.originName = by.orgName().isEmpty() ? by.name() : by.orgName();
        l.originPath = by.unitPath();
        l.hold(holder);
        l.state = LeadState.REGISTERED;
        l.registeredAt = now;
        l.stepSince = now;
        l.stepGroup = l.id;
        l.findings = "";
        for (LeadFacts.Mark mark : facts.marks()) {
            l.marks.add(LeadMark.of(l, l.marks.size() + 1, mark));
        }
        l.moves.add(LeadMove.of(l, null, by, now, ""));
        return l;
    }

    /** 推送 to the unit that shall deal with it; {@code police} says whether that unit can give it back to the caller's. */
    void push(Organisation to, String reason, boolean police, Actor by, Instant now) {
        if (state != LeadState.REGISTERED && to.code().equals(orgCode)) {
            throw RuleViolation.onField("toOrg", "casework.lead-already-there", orgName);
        }
        LeadState from = become(LeadState.PUSHED);
        pusherCode = police ? by.orgCode() : null;
        pusherName = police ? by.orgName() : null;
        pusherPath = police ? by.unitPath() : null;
        hold(to);
        receivedAt = null;
        moves.add(LeadMove.of(this, from, by, now, reason));
    }

    /** 接收. */
    void receive(Actor by, Instant now) {
        LeadState from = become(LeadState.RECEIVED);
        receivedAt = now;
        moves.add(LeadMove.of(this, from, by, now, ""));
    }

    /** 退回 to the unit that pushed it. @throws RuleViolation {@code casework.lead-not-returnable} if no police unit did */
    void giveBack(String reason, Actor by, Instant now) {
        if (state == LeadState.PUSHED && pusherCode == null) {
            throw RuleViolation.of("casework.lead-not-returnable");
        }
        LeadState from = become(LeadState.REGISTERED);
        orgCode = pusherCode;
        orgName = pusherName;
        unitPath = pusherPath;
        moves.add(LeadMove.of(this, from, by, now, reason));
    }

    /** 查证. */
    void query(String found, Actor by, Instant now) {
        LeadState from = become(LeadState.QUERIED);
        findings = found;
        moves.add(LeadMove.of(this, from, by, now, found));
    }

    /** 成案: the lead led to that case, or joined it. */
    void joinCase(UUID newCase, String newCaseNo, Actor by, Instant now) {
        if (caseId != null) {
            throw Conflict.of("casework.lead-has-case", caseNo);
        }
        if (state != LeadState.RECEIVED && state != LeadState.QUERIED) {
            throw RuleViolation.of("casework.lead-not-received");
        }
        caseId = newCase;
        caseNo = newCaseNo;
        casedAt = now;
        moves.add(LeadMove.of(this, state, by, now, newCaseNo));
    }

    /** 办结. @throws RuleViolation {@code casework.lead-without-case} if it is said to have one and has none, or the reverse */
    void close(LeadOutcome how, String reason, Actor by, Instant now) {
        if (state.canBecome(LeadState.CLOSED) && (how == LeadOutcome.CASE) != (caseId != null)) {
            throw RuleViolation.onField(
                    "outcome", caseId == null ? "casework.lead-without-case" : "casework.lead-is-case", caseNo);
        }
        LeadState from = become(LeadState.CLOSED);
        outcome = how;
        moves.add(LeadMove.of(this, from, by, now, reason));
    }

    /** 战果, of a lead that has a case. @throws RuleViolation {@code casework.lead-without-case} */
    void result(ResultKind kind, long quantity, String note, Actor by, Instant now) {
        if (caseId == null) {
            throw RuleViolation.of("casework.lead-without-case");
        }
        results.add(LeadResult.of(this, kind, quantity, note, by, now));
        if (resultAt == null) {
            resultAt = now;
        }
    }

    /** The step that it waits for now, together with those that came here in the same act. */
    void await(UUID group, Instant since, @Nullable Instant due) {
        stepGroup = group;
        stepSince = since;
        dueAt = due;
    }

    private void hold(Organisation unit) {
        orgCode = unit.code();
        orgName = unit.shortName();
        unitPath = unit.path();
    }

    private LeadState become(LeadState next) {
        if (!state.canBecome(next)) {
            throw IllegalMove.of("casework.lead-move-illegal", state, next);
        }
        LeadState from = state;
        state = next;
        return from;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String leadNo() {
        return leadNo;
    }

    LeadSource source() {
        return source;
    }

    String title() {
        return title;
    }

    String content() {
        return content;
    }

    String originName() {
        return originName;
    }

    @Nullable
    String pusherName() {
        return pusherName;
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

    LeadState state() {
        return state;
    }

    UUID stepGroup() {
        return stepGroup;
    }

    Instant stepSince() {
        return stepSince;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }

    String findings() {
        return findings;
    }

    @Nullable
    LeadOutcome outcome() {
        return outcome;
    }

    @Nullable
    UUID caseId() {
        return caseId;
    }

    @Nullable
    String caseNo() {
        return caseNo;
    }

    List<LeadMark> marks() {
        return marks;
    }

    List<LeadResult> results() {
        return results;
    }
}
