package zujie.platform.parameter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import zujie.platform.Ids;

/** A value that an administrator has set. Rows are only added, so that they are their own history. */
@Entity
@Immutable
@Table(name = "platform_parameter")
class ParameterChange {

    @Id
    private UUID id;

    @Column(name = "param_key")
    private String key;

    @Column(name = "param_value")
    private String value;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    private String reason;

    protected ParameterChange() {}

    static ParameterChange of(
            String key, String value, LocalDate from, @Nullable LocalDate to, String by, String reason, Instant at) {
        ParameterChange c = new ParameterChange();
        c.id = Ids.next();
        c.key = key;
        c.value = value;
        c.validFrom = from;
        c.validTo = to;
        c.changedBy = by;
        c.reason = reason;
        c.changedAt = at;
        return c;
    }

    ParameterValue toValue(ParameterValue kind) {
        return new ParameterValue(key, value, kind.unit(), validFrom, validTo, "A", "管理员设定：" + reason, kind.meaning());
    }

    ParameterHistoryRow toRow() {
        return new ParameterHistoryRow(key, value, validFrom, validTo, changedAt, changedBy, reason);
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }
}
