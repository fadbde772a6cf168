package zujie.outreach.dissuasion.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.outreach.dissuasion.Dissuasion;

/**
 * A dissuasion in a list; the person is masked.
 *
 * @param tone colour of the state
 * @param levelTone colour of the level
 * @param dueAt the running clock; null if none runs
 * @param savedFen what counts: confirmed with evidence
 * @param relapsed whether the person has reported a fraud since
 */
public record DissuasionRow(
        UUID id,
        String number,
        String state,
        String tone,
        String level,
        String levelName,
        String levelTone,
        String source,
        String fraudType,
        String person,
        String phone,
        String orgName,
        @Nullable String stationName,
        @Nullable String handler,
        Instant receivedAt,
        Instant dueFrom,
        @Nullable Instant dueAt,
        @Nullable Instant contactedAt,
        @Nullable Instant closedAt,
        @Nullable Long atRiskFen,
        long savedFen,
        boolean relapsed) {

    static DissuasionRow of(Dissuasion d) {
        return new DissuasionRow(
                d.id(),
                d.number(),
                d.state().name(),
                d.state().tone(),
                d.clock().level().name(),
                d.clock().levelName(),
                d.clock().level().tone(),
                d.signs().source(),
                d.signs().fraudType(),
                d.person().maskedName(),
                d.person().maskedPhone(),
                d.place().orgName(),
                d.place().stationName(),
                d.handlerName(),
                d.receivedAt(),
                d.clock().dueFrom(),
                d.clock().dueAt(),
                d.contactedAt(),
                d.closedAt(),
                d.saving().atRiskFen(),
                d.saving().savedFen(),
                d.relapsedAt() != null);
    }
}
