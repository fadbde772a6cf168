package zujie.outreach.bulletin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/**
 * A bulletin in full.
 *
 * @param bulletin its line in lists
 * @param month the month of the case, {@code 2026-11}
 * @param approver who published it; null until then
 * @param actions what the caller may do with it now
 */
public record BulletinView(
        BulletinRow bulletin,
        UUID caseId,
        String month,
        String body,
        String advice,
        @Nullable String approver,
        List<Step> steps,
        List<Action> actions) {

    /** One thing that was done with it. */
    @Schema(name = "BulletinStep")
    public record Step(String event, String from, String to, Instant at, String who, String reason) {}

    /**
     * Something that may be done with it.
     *
     * @param name {@code edit}, {@code submit}, {@code publish}, {@code return} or {@code withdraw}
     * @param whyNot code of the rule that stands against it; null if nothing does
     */
    @Schema(name = "BulletinAction")
    public record Action(String name, @Nullable String whyNot) {}

    static BulletinView of(Bulletin b, Actor actor) {
        return new BulletinView(
                BulletinRow.of(b),
                b.caseId(),
                b.month(),
                b.text().body(),
                b.text().advice(),
                b.approverName(),
                b.steps().stream().map(BulletinStep::toView).toList(),
                actions(b, actor));
    }

    /** Screens and programs ask here, so that a button is shown exactly where the use case behind it would say yes. */
    private static List<Action> actions(Bulletin b, Actor actor) {
        List<Action> actions = new ArrayList<>();
        boolean writer = actor.hasAny(Role.OUTREACH_WORKER, Role.POLICE_OFFICER);
        if (writer && b.state() == BulletinState.DRAFT) {
            actions.add(new Action("edit", null));
            actions.add(new Action("submit", null));
        }
        if (actor.has(Role.POLICE_APPROVER) && b.state() == BulletinState.SUBMITTED) {
            String whyNot = b.isWrittenBy(actor.id()) ? "outreach.approver-is-author" : null;
            actions.add(new Action("publish", whyNot));
            actions.add(new Action("return", whyNot));
        }
        if ((writer || actor.has(Role.POLICE_APPROVER)) && b.state().canBecome(BulletinState.WITHDRAWN)) {
            actions.add(new Action("withdraw", null));
        }
        return List.copyOf(actions);
    }
}
