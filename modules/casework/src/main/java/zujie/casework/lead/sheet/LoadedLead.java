package zujie.casework.lead.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** By this a line that was loaded is known again, whatever file it comes in. */
@Entity
@Immutable
@Table(name = "casework_lead_line")
class LoadedLead {

    @Id
    @Column(name = "line_key", columnDefinition = "char(64)")
    private String key;

    @Column(name = "lead_id")
    private UUID leadId;

    protected LoadedLead() {}

    static LoadedLead of(String key, UUID leadId) {
        LoadedLead l = new LoadedLead();
        l.key = key;
        l.leadId = leadId;
        return l;
    }
}
