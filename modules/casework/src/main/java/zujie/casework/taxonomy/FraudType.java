package zujie.casework.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;

/**
 * One type of fraud from a day on. What a row says of the past never changes: a new name is a new row, and only the last day
 * of the row before it is set.
 */
@Entity
@Table(name = "casework_fraud_type")
class FraudType {

    @EmbeddedId
    private Key key;

    @Version
    private int version;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String parent;
    private String name;
    private String source;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected FraudType() {}

    /** @param parent the national type it belongs to; null if it is one itself */
    static FraudType of(
            String code, LocalDate from, @Nullable String parent, String name, String source, Actor by, Instant now) {
        FraudType t = new FraudType();
        t.key = new Key();
        t.key.code = code;
        t.key.validFrom = from;
        t.parent = parent;
        t.name = name;
        t.source = source;
        t.changedBy = by.name();
        t.changedAt = now;
        return t;
    }

    void endOn(LocalDate last, Actor by, Instant now) {
        validTo = last;
        changedBy = by.name();
        changedAt = now;
    }

    boolean isInForce(LocalDate on) {
        return !key.validFrom.isAfter(on) && (validTo == null || !validTo.isBefore(on));
    }

    String code() {
        return key.code;
    }

    String name() {
        return name;
    }

    @Nullable
    String parent() {
        return parent;
    }

    LocalDate validFrom() {
        return key.validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    FraudTypeRow toRow(LocalDate today) {
        return new FraudTypeRow(
                key.code,
                name,
                parent,
                key.validFrom,
                validTo,
                source,
                isInForce(today) ? "IN_FORCE" : key.validFrom.isAfter(today) ? "TO_COME" : "ENDED",
                changedBy,
                changedAt);
    }

    /** Code and first day. */
    @Embeddable
    static class Key implements Serializable {
        private String code;

        @Column(name = "valid_from")
        private LocalDate validFrom;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && code.equals(that.code) && validFrom.equals(that.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, validFrom);
        }
    }
}
