package zujie.casework.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ContactMeans;
import zujie.casework.identifier.IdentifierKind;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.text.Normaliser;

/** By what the fraudsters reached the victim: kept as typed, with a form for matching where there is one. */
@Entity
@Table(name = "casework_contact")
class Contact {

    /** What kind of means it is. */
    enum Kind {
        /** 电话号码. */
        PHONE(IdentifierKind.PHONE),
        /** 来电显示号码, as displayed; never refused (R5.11). */
        SHOWN_NUMBER(IdentifierKind.PHONE),
        /** 社交账号. */
        ACCOUNT(IdentifierKind.MESSENGER),
        /** 网址. */
        SITE(IdentifierKind.SITE),
        APP(IdentifierKind.APP);

        private final IdentifierKind identifies;

        Kind(IdentifierKind identifies) {
            this.identifies = identifies;
        }

        /** What it is when cases are compared: a number is the same number whether it was dialled or displayed. */
        IdentifierKind identifies() {
            return identifies;
        }
    }

    private static final int LONGEST = 300;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private Report report;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "value")
    private String value;

    private String normalised;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    protected Contact() {}

    static Contact of(UUID id, Report report, int position, Facts facts, String by, Instant now) {
        Contact c = new Contact();
        c.id = id;
        c.report = report;
        c.position = position;
        c.kind = facts.kind();
        c.value = facts.value();
        c.normalised = facts.normalised();
        c.enteredAt = now;
        c.enteredBy = by;
        return c;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    String enteredBy() {
        return enteredBy;
    }

    ContactMeans toView() {
        return new ContactMeans(id, kind.name(), value);
    }

    /** A means of contact, checked. */
    record Facts(Kind kind, String value, @Nullable String normalised) {

        static Facts of(ReportEntry.ContactEntry entry, String at) {
            Kind kind = Typed.choice(at + "kind", Kind.class, entry.kind());
            String value = Typed.required(at + "value", entry.value(), LONGEST);
            return switch (kind) {
                case PHONE, SHOWN_NUMBER -> {
                    ShownNumber number = Typed.at(at + "value", () -> ShownNumber.of(value));
                    yield new Facts(kind, number.value(), number.normalised().orElse(null));
                }
                case ACCOUNT, APP -> new Facts(kind, value, Normaliser.compact(value));
                case SITE -> new Facts(kind, value, Normaliser.compact(value).toLowerCase(Locale.ROOT));
            };
        }
    }
}
