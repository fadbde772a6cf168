package zujie.outreach.dissuasion.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.source.WarningRow;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/**
 * A dissuasion in full; the person is masked.
 *
 * @param warnings all that warned of the person, the oldest first
 * @param claimedFen what was saved as the officer says; null if nothing was said
 * @param actions what the caller may do now
 */
public record DissuasionView(
        DissuasionRow task,
        @Nullable String identity,
        @Nullable String account,
        String address,
        String shownNumber,
        String brief,
        int missedCalls,
        @Nullable Instant visitDueAt,
        @Nullable Long claimedFen,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable UUID evidence,
        @Nullable UUID reportId,
        @Nullable String reportNo,
        @Nullable UUID originReportId,
        @Nullable UUID originCaseId,
        List<WarningRow> warnings,
        List<Try> attempts,
        List<Step> steps,
        List<String> actions) {

    /** One call, visit or message. */
    public record Try(Instant at, String kind, String outcome, boolean contact, String who, String note) {}

    /** One thing that was done. */
    @Schema(name = "DissuasionStep")
    public record Step(Instant at, String event, String to, String who, String reason) {}

    static DissuasionView of(Dissuasion d, List<WarningRow> warnings, Actor reader) {
        return new DissuasionView(
                DissuasionRow.of(d),
                d.person().maskedIdentity(),
                d.person().maskedAccount(),
                d.person().maskedAddress(),
                d.signs().shownNumber(),
                d.signs().brief(),
                d.missedCalls(),
                d.clock().visitDueAt(),
                d.saving().claimedFen(),
                d.saving().confirmedBy(),
                d.saving().confirmedAt(),
                d.saving().evidence(),
                d.reportId(),
                d.reportNo(),
                d.signs().originReportId(),
                d.signs().originCaseId(),
                warnings,
                d.attempts().stream()
                        .map(a -> new Try(
                                a.at(),
                                a.outcome().kind().name(),
                                a.outcome().name(),
                                a.outcome().isContact(),
                                a.orgName() + " " + a.actorName(),
                                a.note()))
                        .toList(),
                d.steps().stream()
                        .map(s -> new Step(s.at(), s.event().name(), s.to().name(), s.actorName(), s.reason()))
                        .toList(),
                actions(d, reader));
    }

    /** The same answer for buttons and for programs. */
    private static List<String> actions(Dissuasion d, Actor reader) {
        List<String> actions = new ArrayList<>();
        boolean officer = reader.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
        if (!d.state().isFinal() && (officer || reader.has(Role.OUTREACH_WORKER))) {
            actions.add("call");
            actions.add("attempt");
            actions.add("sms");
            if (d.state() == DissuasionState.CONTACTED
                    || d.state() == DissuasionState.ESCALATED
                    || d.state().canBecome(DissuasionState.FALSE_ALARM)) {
                actions.add("conclude");
            }
        }
        if (!d.state().isFinal() && officer) {
            actions.add("stop");
            actions.add("assign");
        }
        if (d.state() == DissuasionState.DISSUADED
                && d.saving().confirmedAt() == null
                && reader.hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER)
                && (reader.id() == null || !reader.id().equals(d.saving().claimedBy()))) {
            actions.add("confirm-saving");
        }
        return actions;
    }
}
