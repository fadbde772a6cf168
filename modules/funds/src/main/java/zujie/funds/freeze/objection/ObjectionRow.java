package zujie.funds.freeze.objection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a freeze.
 *
 * @param paperNo 文号 of the freeze
 * @param state {@code OPEN}, {@code UPHELD} or {@code REJECTED}
 * @param relation {@code HOLDER}, {@code AGENT} or {@code INTERESTED}
 * @param dueAt until when the unit that froze must answer
 * @param wrong whether the freeze was found to be wrong
 */
public record ObjectionRow(
        UUID id,
        String objectionNo,
        UUID freezeId,
        String paperNo,
        String state,
        String takenByOrg,
        String takenBy,
        String applicant,
        String applicantPhone,
        String relation,
        String ground,
        Instant takenAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        String answer,
        boolean wrong) {

    public boolean open() {
        return answeredAt == null;
    }
}
