package zujie.casework.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import zujie.casework.identifier.Identifier;
import zujie.casework.identifier.IdentifierKind;
import zujie.platform.Ids;

/** An identifier that a lead names, as typed and in the form that compares. */
@Entity
@Table(name = "casework_lead_mark")
class LeadMark {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lead_id")
    private Lead lead;

    private int position;

    @Enumerated(EnumType.STRING)
    private IdentifierKind kind;

    @Column(name = "value")
    private String typed;

    private String normalised;

    protected LeadMark() {}

    static LeadMark of(Lead lead, int position, LeadFacts.Mark mark) {
        LeadMark m = new LeadMark();
        m.id = Ids.next();
        m.lead = lead;
        m.position = position;
        m.kind = mark.identifier().kind();
        m.typed = mark.typed();
        m.normalised = mark.identifier().value();
        return m;
    }

    UUID id() {
        return id;
    }

    IdentifierKind kind() {
        return kind;
    }

    Identifier identifier() {
        return new Identifier(kind, normalised);
    }

    String typed() {
        return typed;
    }

    String masked() {
        return Identifier.masked(kind, typed);
    }
}
