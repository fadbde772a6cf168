package zujie.outreach.dissuasion.sms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * The text of a warning message for one class of fraud (R7.2). {@code {类型}} stands for the class, {@code {尾号}} for the
 * last digits of the fraud's number; what stands in 〔 〕 is left out where that number is unknown. A template is never
 * changed: another takes its place, and what was sent can be told.
 */
@Entity
@Table(name = "outreach_sms_template")
class SmsTemplate {

    static final String TYPE = "{类型}";
    static final String TAIL = "{尾号}";
    static final int LONGEST = 200;

    /** For every class that has no template of its own. */
    static final String ANY = "";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "fraud_type")
    private String fraudType;

    private String text;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected SmsTemplate() {}

    /** @throws InvalidValue on {@code text} */
    static SmsTemplate write(String fraudType, String text, Actor by, Instant now) {
        require(text);
        SmsTemplate t = new SmsTemplate();
        t.id = Ids.next();
        t.fraudType = fraudType;
        t.text = text;
        t.authorName = by.name();
        t.validFrom = now;
        return t;
    }

    /** What R7.2 keeps out, and braces that nothing would fill. */
    static void require(String text) {
        if (text.isBlank()) {
            throw InvalidValue.onField("text", "outreach.text-missing");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw InvalidValue.onField("text", "outreach.text-too-long", LONGEST);
        }
        String bare = text.replace(TYPE, "").replace(TAIL, "");
        String outside = bare.replaceAll("〔[^〔〕]*〕", "");
        if (bare.matches("(?s).*[{}].*") || outside.matches("(?s).*[〔〕].*") || !tailIsOptional(text)) {
            throw InvalidValue.onField("text", "outreach.sms-placeholder");
        }
        SmsRule.require(bare.replaceAll("[〔〕]", ""));
    }

    private static boolean tailIsOptional(String text) {
        return !text.replaceAll("〔[^〔〕]*〕", "").contains(TAIL);
    }

    /** The message. @param tail last digits of the fraud's number; empty if unknown */
    String filled(String type, String tail) {
        String open = tail.isEmpty() ? text.replaceAll("〔[^〔〕]*〕", "") : text.replaceAll("[〔〕]", "");
        return open.replace(TYPE, type).replace(TAIL, tail);
    }

    /** @throws Conflict {@code outreach.sms-template-retired} */
    void retire(Instant now) {
        if (retiredAt != null) {
            throw Conflict.of("outreach.sms-template-retired");
        }
        retiredAt = now;
    }

    UUID id() {
        return id;
    }

    String fraudType() {
        return fraudType;
    }

    SmsTemplateRow toRow() {
        return new SmsTemplateRow(id, fraudType, text, authorName, validFrom, retired());
    }

    private @Nullable Instant retired() {
        return retiredAt;
    }
}
