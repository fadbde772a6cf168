package zujie.outreach.tip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.LeadDesk;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.ShownNumber;
import zujie.platform.Ids;

/** What the public site keeps of a tip besides the lead: its receipt, and how to reach who gave it, if he said so. */
@Entity
@Immutable
@Table(name = "outreach_tip")
class Tip {

    @Id
    private UUID id;

    @Column(name = "receipt_no")
    private String receiptNo;

    @Column(name = "form_key")
    private UUID formKey;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "lead_no")
    private String leadNo;

    @Column(name = "informant_name")
    private String name;

    @Column(name = "informant_phone")
    private String phone;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected Tip() {}

    /** Name and number are null of who does not give them. */
    static Tip of(
            String receiptNo,
            UUID formKey,
            LeadDesk.Entered lead,
            @Nullable PersonName name,
            @Nullable ShownNumber phone,
            Instant now) {
        Tip t = new Tip();
        t.id = Ids.next();
        t.receiptNo = receiptNo;
        t.formKey = formKey;
        t.leadId = lead.id();
        t.leadNo = lead.leadNo();
        t.name = name == null ? null : name.value();
        t.phone = phone == null ? null : phone.value();
        t.receivedAt = now;
        return t;
    }

    UUID leadId() {
        return leadId;
    }

    String receiptNo() {
        return receiptNo;
    }

    TipRow toRow() {
        return new TipRow(
                id,
                receiptNo,
                leadId,
                leadNo,
                receivedAt,
                name == null ? null : new PersonName(name).masked(),
                phone == null ? null : new ShownNumber(phone).masked());
    }

    RevealTip.Informant informant() {
        return new RevealTip.Informant(name, phone);
    }
}
