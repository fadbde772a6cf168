package zujie.funds.freeze.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;

/**
 * What somebody sent through the public site against a freeze of his account. If a freeze was found it went to the unit
 * that froze, else the centre answers it; he is never told which, so that nobody learns of a freeze by asking.
 */
@Entity
@Table(name = "funds_public_objection")
class PublicObjection {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "receipt_no")
    private String receiptNo;

    @Column(name = "form_key")
    private UUID formKey;

    private String name;

    @Column(name = "identity_no")
    private String identityNo;

    @Column(name = "account_no")
    private String accountNo;

    private String phone;

    private String reason;

    private int freezes;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    private String answer;

    protected PublicObjection() {}

    /** Who he is and what he wants. */
    record Sent(PersonName name, IdentityNumber identity, BankAccountNo account, ShownNumber phone, String reason) {

        /** Names no person. */
        @Override
        public String toString() {
            return "Sent";
        }
    }

    static PublicObjection of(
            String receiptNo, UUID formKey, Sent sent, int freezes, String unitPath, Instant now, Instant due) {
        PublicObjection p = new PublicObjection();
        p.id = Ids.next();
        p.receiptNo = receiptNo;
        p.formKey = formKey;
        p.name = sent.name().value();
        p.identityNo = sent.identity().value();
        p.accountNo = sent.account().value();
        p.phone = sent.phone().value();
        p.reason = sent.reason();
        p.freezes = freezes;
        p.unitPath = unitPath;
        p.receivedAt = now;
        p.dueAt = due;
        p.answeredBy = "";
        p.answer = "";
        return p;
    }

    /** @throws Conflict {@code funds.objection-with-unit} if the units that froze answer it */
    void requireUnmatched() {
        if (freezes > 0) {
            throw Conflict.of("funds.objection-with-unit");
        }
    }

    /** @throws Conflict {@code funds.objection-answered} if it was answered before */
    void answered(String by, String words, Instant now) {
        if (answeredAt != null) {
            throw Conflict.of("funds.objection-answered");
        }
        answeredAt = now;
        answeredBy = by;
        answer = words;
    }

    boolean isFrom(String typedIdentity) {
        return identityNo.equals(typedIdentity);
    }

    UUID id() {
        return id;
    }

    String receiptNo() {
        return receiptNo;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    HandlePublicObjections.Person person() {
        return new HandlePublicObjections.Person(name, identityNo, accountNo, phone);
    }

    HandlePublicObjections.Row toRow() {
        return new HandlePublicObjections.Row(
                id,
                receiptNo,
                new PersonName(name).masked(),
                new BankAccountNo(accountNo).masked(),
                reason,
                freezes,
                receivedAt,
                dueAt,
                answeredAt,
                answeredBy,
                answer);
    }
}
