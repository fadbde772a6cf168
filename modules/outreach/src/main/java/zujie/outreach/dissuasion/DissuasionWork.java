package zujie.outreach.dissuasion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.People;
import zujie.outreach.dissuasion.DissuasionStep.Event;
import zujie.platform.access.Role;
import zujie.platform.text.Texts;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** Keeps one work item open for a task: call, send, visit or come to a result, with the clock that runs. */
@ApplicationScoped
public class DissuasionWork {

    static final String CALL = "outreach.call-person";
    static final String SEND = "outreach.send-warning";
    static final String VISIT = "outreach.visit-person";
    static final String RESULT = "outreach.state-result";

    @Inject
    WorkItems workItems;

    @Inject
    People people;

    /** To be called after each change; says nothing if what is to be done is still the same. */
    public void refresh(Dissuasion task) {
        String kind = kind(task);
        String path = path(task, kind);
        Instant due = task.clock().dueAt();
        OpenWork open = task.work();
        if (open.is(kind, path, due)) {
            return;
        }
        if (!open.kind().isEmpty()) {
            close(task, open.kind());
        }
        if (!kind.isEmpty()) {
            open(task, kind, path, due);
        }
        open.stands(kind, path, due);
    }

    private void close(Dissuasion task, String kind) {
        Event last = task.steps().get(task.steps().size() - 1).event();
        if (last == Event.JOINED || last == Event.ASSIGNED) {
            workItems.drop(kind, task.id());
        } else {
            workItems.done(kind, task.id());
        }
    }

    private void open(Dissuasion task, String kind, String path, @Nullable Instant due) {
        String type =
                Texts.get(Texts.CHINESE, "casework.fraud-type." + task.signs().fraudType());
        NewWorkItem.Builder item = NewWorkItem.of(kind, "dissuasion", task.id())
                .titled(task.clock().levelName() + " · " + task.person().maskedName() + " "
                        + task.person().maskedPhone() + " · " + type)
                .with(Texts.get(Texts.CHINESE, "outreach.source." + task.signs().source()))
                .at("/console/outreach/dissuasion.xhtml?id=" + task.id());
        Long risk = task.saving().atRiskFen();
        if (risk != null) {
            item.amount(risk);
        }
        if (due != null) {
            item.due(due, "outreach.consequence." + kind.substring(kind.indexOf('.') + 1));
        }
        workItems.open(item.forUnit(role(kind, path), path));
    }

    /** A station has no desk: there the officers call. */
    private Role role(String kind, String path) {
        boolean desk =
                !VISIT.equals(kind) && !people.inUnit(path, Role.DESK_OFFICER).isEmpty();
        return desk ? Role.DESK_OFFICER : Role.POLICE_OFFICER;
    }

    private static String kind(Dissuasion task) {
        return switch (task.state()) {
            case WAITING, TRYING ->
                task.clock().isCallNeeded() ? CALL : task.clock().smsDueAt() != null ? SEND : CALL;
            case ESCALATED -> VISIT;
            case CONTACTED -> task.clock().isVisitStanding() ? VISIT : RESULT;
            default -> "";
        };
    }

    private static String path(Dissuasion task, String kind) {
        String station = task.place().stationPath();
        return kind.isEmpty()
                ? ""
                : VISIT.equals(kind) && station != null ? station : task.place().unitPath();
    }
}
