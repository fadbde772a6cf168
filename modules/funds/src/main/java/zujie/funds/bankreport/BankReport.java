package zujie.funds.bankreport;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.Organisation;
import zujie.funds.account.FeatureCode;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.text.Normaliser;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * What a bank reports to a police unit (100401, 100403 … 100405). A case that is reported is answered within a clock: it
 * becomes a report of the police or is refused with a reason; after a bank's own stop the order follows within 24 h (R1.4).
 */
@Entity
@Table(name = "funds_bank_report")
class BankReport {

    /** 止付后补流程. */
    static final String STOPPED_FIRST = "02";

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private BankReportKind kind;

    @Enumerated(EnumType.STRING)
    private BankReportState state;

    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "application_type")
    private String applicationType;

    @Column(name = "content_digest")
    private String digest;

    @Column(name = "original_id")
    private String originalId;

    @Column(name = "feature_code")
    private String featureCode;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_path")
    private String bankPath;

    private String branch;
    private UUID reporter;

    @Column(name = "reporter_name")
    private String reporterName;

    @Column(name = "reporter_phone")
    private String reporterPhone;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_phone")
    private String personPhone;

    @Column(name = "credential_type")
    private String credentialType;

    @Column(name = "credential_no")
    private String credentialNo;

    @Column(name = "account_no")
    private String accountNo;

    private String description;

    @Embedded
    private OwnStop ownStop;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    private String answer;

    @Column(name = "report_id")
    private UUID reportId;

    @Column(name = "report_no")
    private String reportNo;

    @Column(name = "order_no")
    private String orderNo;

    protected BankReport() {}

    /** @param toOrder how long police have for the order after the bank's own stop (R1.4) */
    static BankReport receive(
            String applicationId,
            String digest,
            SendBankReport.Content c,
            Organisation police,
            Organisation bank,
            Actor by,
            Instant now,
            Duration toAnswer,
            Duration toOrder) {
        BankReport r = new BankReport();
        r.id = Ids.next();
        r.kind = c.kind();
        r.state = BankReportState.RECEIVED;
        r.applicationId = applicationId;
        r.applicationType = c.applicationType();
        r.digest = digest;
        r.originalId = c.originalId();
        r.featureCode = c.featureCode();
        r.orgCode = police.code();
        r.orgName = police.name();
        r.unitPath = police.path();
        r.bankCode = bank.code();
        r.bankName = bank.shortName();
        r.bankPath = by.unitPath();
        r.branch = c.branch();
        r.reporter = by.requireId();
        r.reporterName = by.name();
        r.reporterPhone = c.reporterPhone();
        r.personName = c.personName();
        r.personPhone = c.personPhone();
        r.credentialType = c.credentialType();
        r.credentialNo = c.credentialNo();
        r.accountNo = c.accountNo();
        r.description = c.description();
        r.ownStop = c.ceasedAt() == null ? null : OwnStop.of(c.ceasedAt(), toOrder);
        r.receivedAt = now;
        r.dueAt = now.plus(toAnswer);
        r.answer = "";
        r.reportNo = "";
        r.orderNo = "";
        return r;
    }

    private void move(BankReportState to) {
        if (!state.canBecome(to, kind)) {
            throw IllegalMove.of("funds.bankreport-move", state, to);
        }
        state = to;
    }

    /** 受理: it became a report of the police. */
    void accept(UUID report, String number, String words, Actor by, Instant now) {
        move(BankReportState.ACCEPTED);
        reportId = report;
        reportNo = number;
        signed(words, by, now);
    }

    /** 不予受理. */
    void reject(String words, Actor by, Instant now) {
        move(BankReportState.REJECTED);
        signed(words, by, now);
    }

    /** 已核查. */
    void note(String words, Actor by, Instant now) {
        move(BankReportState.NOTED);
        signed(words, by, now);
    }

    private void signed(String words, Actor by, Instant now) {
        answer = words;
        answeredBy = by.name();
        answeredAt = now;
    }

    /** The order that the bank asked for went out. @return whether it was the first */
    boolean ordered(String number) {
        if (state != BankReportState.ACCEPTED) {
            return false;
        }
        move(BankReportState.ORDERED);
        orderNo = number;
        return true;
    }

    /** 取消上报. */
    void cancel() {
        move(BankReportState.CANCELLED);
    }

    /** R1.4: no order came in time after the bank's own stop. @return whether that is so */
    boolean lapse(Instant now) {
        boolean waits = state == BankReportState.RECEIVED || state == BankReportState.ACCEPTED;
        if (!waits || ownStop == null || ownStop.lapsedAt() != null) {
            return false;
        }
        ownStop = ownStop.lapsed(now);
        return true;
    }

    /** The bank is told to lift its own stop until then. */
    void toLift(Instant due) {
        ownStop = ownStop.toLift(due);
    }

    /** @throws Conflict {@code funds.own-stop-not-to-lift} if it was not told to, or has its order @return whether it is news */
    boolean lifted(Instant at, String by, Instant now, Duration skew) {
        if (ownStop == null || ownStop.liftDueAt() == null || !orderNo.isEmpty()) {
            throw Conflict.of("funds.own-stop-not-to-lift");
        }
        OwnStop before = ownStop;
        ownStop = before.lifted(at, by, now, skew);
        return ownStop != before;
    }

    UUID id() {
        return id;
    }

    BankReportKind kind() {
        return kind;
    }

    BankReportState state() {
        return state;
    }

    String applicationId() {
        return applicationId;
    }

    String digest() {
        return digest;
    }

    String unitPath() {
        return unitPath;
    }

    String orgCode() {
        return orgCode;
    }

    String orgName() {
        return orgName;
    }

    String bankCode() {
        return bankCode;
    }

    String bankPath() {
        return bankPath;
    }

    String bankName() {
        return bankName;
    }

    UUID reporter() {
        return reporter;
    }

    boolean isStoppedFirst() {
        return STOPPED_FIRST.equals(applicationType);
    }

    /** Since when the account stands stopped by the bank itself; null if it does not. */
    Instant stoppedAt() {
        return ownStop == null || ownStop.liftedAt() != null ? null : ownStop.ceasedAt();
    }

    Instant dueAt() {
        return dueAt;
    }

    OwnStop ownStop() {
        return ownStop;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    UUID reportId() {
        return reportId;
    }

    String personName() {
        return personName;
    }

    String personPhone() {
        return personPhone;
    }

    String credentialType() {
        return credentialType;
    }

    String credentialNo() {
        return credentialNo;
    }

    String description() {
        return description;
    }

    String maskedPerson() {
        return personName.isEmpty() ? "" : new PersonName(personName).masked();
    }

    String maskedAccount() {
        return BankReportTransfer.masked(accountNo, false);
    }

    /** {@code full}: for the bank, whose own words they are. */
    BankReportRow toRow(boolean full, List<BankReportTransfer> transfers) {
        OwnStop own = ownStop == null ? OwnStop.NONE : ownStop;
        return new BankReportRow(
                id,
                applicationId,
                kind.name(),
                applicationType,
                state.name(),
                state.tone(),
                featureCode,
                featureCode.isEmpty() ? "" : FeatureCode.textKey(featureCode),
                originalId,
                orgName,
                bankName,
                branch,
                reporterName,
                reporterPhone,
                full ? personName : maskedPerson(),
                full ? personPhone : tail(personPhone),
                full ? credentialNo : tail(credentialNo),
                full ? accountNo : maskedAccount(),
                Normaliser.line(description),
                own.ceasedAt(),
                receivedAt,
                dueAt,
                answeredAt,
                answeredBy == null ? "" : answeredBy,
                answer,
                reportId,
                reportNo,
                own.orderDueAt(),
                orderNo,
                own.lapsedAt(),
                own.liftDueAt(),
                own.liftedAt(),
                own.liftedBy(),
                transfers.stream().map(t -> t.toRow(full)).toList());
    }

    private static String tail(String text) {
        return text.length() < 8 ? (text.isEmpty() ? "" : "****") : "****" + text.substring(text.length() - 4);
    }
}
