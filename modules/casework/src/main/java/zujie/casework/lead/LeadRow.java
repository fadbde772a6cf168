package zujie.casework.lead;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead in a list.
 *
 * @param tone colour of the state
 * @param origin who gave it
 * @param orgName the unit that holds it
 * @param stepSince since when it waits for its next step
 * @param dueAt until when; null at the end
 * @param receivedAt null before it is received
 * @param outcome null before it is closed
 * @param caseNo null if it has none
 * @param group names those that came to this state in the same act and wait for the next step together
 */
public record LeadRow(
        UUID id,
        String leadNo,
        String source,
        String title,
        String state,
        String tone,
        String origin,
        String orgName,
        Instant registeredAt,
        @Nullable Instant receivedAt,
        Instant stepSince,
        @Nullable Instant dueAt,
        @Nullable String outcome,
        @Nullable UUID caseId,
        @Nullable String caseNo,
        UUID group) {

    static LeadRow of(Lead l) {
        LeadOutcome outcome = l.outcome();
        return new LeadRow(
                l.id(),
                l.leadNo(),
                l.source().name(),
                l.title(),
                l.state().name(),
                l.state().tone(),
                l.originName(),
                l.orgName(),
                l.registeredAt(),
                l.receivedAt(),
                l.stepSince(),
                l.dueAt(),
                outcome == null ? null : outcome.name(),
                l.caseId(),
                l.caseNo(),
                l.stepGroup());
    }
}
