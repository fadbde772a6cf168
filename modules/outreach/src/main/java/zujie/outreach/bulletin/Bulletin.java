package zujie.outreach.bulletin;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.platform.Ids;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/**
 * A bulletin drawn from a case: a warning for the public (反诈预警) or a notice for internal issue (警情通报). Its author
 * submits it, an approver who has written none of it publishes it or gives it back, and whoever may write one can
 * withdraw it, with a reason; from then on the public sees nothing of it. It never names people, accounts or numbers
 * (R9.8): each text is checked before it is taken, and again before it goes out.
 *
 * <p>It belongs to the unit that wrote it, whichever unit the case belongs to.
 */
@Entity
@Table(name = "outreach_bulletin")
class Bulletin {

    @Id
    private UUID id;

    @Version
    private int version;

    /** Given at publication, so that the public series has no gaps. */
    @Column(name = "bulletin_no")
    private String number;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private BulletinState state;

    @Column(name = "fraud_type")
    private String fraudType;

    @Embedded
    private BulletinText text;

    /** {@code 2026-11}: the month in which the case began. */
    @Column(name = "month_of")
    private String month;

    private boolean important;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    private UUID author;

    @Enumerated(EnumType.STRING)
    @Column(name = "author_role")
    private Role authorRole;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "last_editor")
    private UUID lastEditor;

    @Column(name = "approver_name")
    private String approverName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "bulletin_id", nullable = false, updatable = false)
    @OrderBy("no")
    private List<BulletinStep> steps = new ArrayList<>();

    protected Bulletin() {}

    /** Draws up a bulletin from a case; nobody but its unit sees it yet. */
    static Bulletin draft(
            CaseView file,
            String month,
            BulletinText text,
            Audience audience,
            boolean important,
            Actor by,
            Instant now) {
        Bulletin b = new Bulletin();
        b.id = Ids.next();
        b.audience = audience;
        b.state = BulletinState.DRAFT;
        b.fraudType = file.fraudType();
        b.text = text;
        b.month = month;
        b.important = important;
        b.caseId = file.id();
        b.caseNo = file.caseNo();
        b.unitPath = by.unitPath();
        b.orgCode = by.orgCode();
        b.orgName = by.orgName();
        b.author = by.requireId();
        b.authorRole = by.has(Role.OUTREACH_WORKER) ? Role.OUTREACH_WORKER : Role.POLICE_OFFICER;
        b.authorName = by.name();
        b.lastEditor = by.requireId();
        b.createdAt = now;
        b.note(BulletinStep.Event.DRAFTED, BulletinState.DRAFT, by, now, "");
        return b;
    }

    /** Replaces what it says. @throws IllegalMove once it was submitted */
    void edit(BulletinText to, Audience whom, boolean hot, Actor by, Instant now) {
        if (state != BulletinState.DRAFT) {
            throw IllegalMove.of("outreach.bulletin-not-editable", state, BulletinState.DRAFT);
        }
        text = to;
        audience = whom;
        important = hot;
        lastEditor = by.requireId();
        note(BulletinStep.Event.EDITED, state, by, now, "");
    }

    void submit(Actor by, Instant now) {
        note(BulletinStep.Event.SUBMITTED, become(BulletinState.SUBMITTED), by, now, "");
    }

    /** Gives it back to its author. @throws Denied if the approver has written in it */
    void giveBack(Actor by, Instant now, String why) {
        requireMove(BulletinState.DRAFT);
        requireOtherThanAuthor(by);
        note(BulletinStep.Event.RETURNED, become(BulletinState.DRAFT), by, now, why);
    }

    /** Makes it readable. @throws Denied if the approver has written in it */
    void publish(String no, Actor by, Instant now) {
        requireMove(BulletinState.PUBLISHED);
        requireOtherThanAuthor(by);
        number = no;
        approverName = by.name();
        publishedAt = now;
        note(BulletinStep.Event.PUBLISHED, become(BulletinState.PUBLISHED), by, now, "");
    }

    /** Takes it out of sight, for good. */
    void withdraw(Actor by, Instant now, String why) {
        note(BulletinStep.Event.WITHDRAWN, become(BulletinState.WITHDRAWN), by, now, why);
    }

    /** Whether the account has written in it, and so cannot approve it. */
    boolean isWrittenBy(@Nullable UUID account) {
        return author.equals(account) || lastEditor.equals(account);
    }

    private void requireOtherThanAuthor(Actor by) {
        if (isWrittenBy(by.requireId())) {
            throw Denied.of("outreach.approver-is-author");
        }
    }

    void requireMove(BulletinState to) {
        if (!state.canBecome(to)) {
            throw IllegalMove.of("outreach.bulletin-move", state, to);
        }
    }

    private BulletinState become(BulletinState to) {
        requireMove(to);
        BulletinState before = state;
        state = to;
        return before;
    }

    private void note(BulletinStep.Event event, BulletinState before, Actor by, Instant now, String why) {
        steps.add(BulletinStep.of(steps.size() + 1, event, before, state, by, now, why));
    }

    UUID id() {
        return id;
    }

    /** Null until it is published. */
    @Nullable
    String number() {
        return number;
    }

    Audience audience() {
        return audience;
    }

    BulletinState state() {
        return state;
    }

    String fraudType() {
        return fraudType;
    }

    BulletinText text() {
        return text;
    }

    String month() {
        return month;
    }

    boolean isImportant() {
        return important;
    }

    UUID caseId() {
        return caseId;
    }

    String caseNo() {
        return caseNo;
    }

    String unitPath() {
        return unitPath;
    }

    String orgName() {
        return orgName;
    }

    UUID author() {
        return author;
    }

    /** In which role it was written: to whom it is given back. */
    Role authorRole() {
        return authorRole;
    }

    String authorName() {
        return authorName;
    }

    @Nullable
    String approverName() {
        return approverName;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    List<BulletinStep> steps() {
        return List.copyOf(steps);
    }
}
