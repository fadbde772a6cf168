package zujie.casework.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import zujie.casework.identifier.Identifier;
import zujie.casework.identifier.IdentifierKind;

/** A report's share of the table that links are found by; written together with the report, so that they never differ. */
@Entity
@Table(name = "casework_identifier")
@IdClass(ReportIdentifier.Key.class)
class ReportIdentifier {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id")
    private Report report;

    @Id
    @Enumerated(EnumType.STRING)
    private IdentifierKind kind;

    @Id
    @Column(name = "value")
    private String value;

    @Column(name = "owner_type")
    private String ownerType;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected ReportIdentifier() {}

    private static ReportIdentifier of(Report report, Identifier identifier, Instant now) {
        ReportIdentifier i = new ReportIdentifier();
        i.report = report;
        i.kind = identifier.kind();
        i.value = identifier.value();
        i.ownerType = "REPORT";
        i.caseId = report.caseId();
        i.enteredAt = now;
        return i;
    }

    /** Notes the account that was paid into. */
    static void note(List<ReportIdentifier> known, Report report, Transfer transfer, Instant now) {
        note(known, report, IdentifierKind.ACCOUNT, transfer.payeeAccount(), now);
    }

    static void note(List<ReportIdentifier> known, Report report, Contact.Facts contact, Instant now) {
        note(known, report, contact.kind().identifies(), contact.value(), now);
    }

    private static void note(
            List<ReportIdentifier> known, Report report, IdentifierKind kind, String typed, Instant now) {
        // What is shown on a victim's screen may be anything; what names nobody links nothing.
        Identifier.find(kind, typed)
                .filter(identifier -> known.stream().noneMatch(i -> i.is(identifier)))
                .ifPresent(identifier -> known.add(of(report, identifier, now)));
    }

    boolean is(Identifier identifier) {
        return kind == identifier.kind() && value.equals(identifier.value());
    }

    /** What tells the rows apart. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private UUID report;
        private IdentifierKind kind;
        private String value;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(report, key.report)
                    && kind == key.kind
                    && Objects.equals(value, key.value);
        }

        @Override
        public int hashCode() {
            return Objects.hash(report, kind, value);
        }
    }
}
