package zujie.casework.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/** One type of fraud from a day on; a type that changes its meaning gets a new row. */
@Entity
@Immutable
@Table(name = "casework_fraud_type")
class FraudType {

    @EmbeddedId
    private Key key;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String parent;
    private String name;
    private String source;

    protected FraudType() {}

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
