package zujie.casework.duty;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** 值班: who is on duty, what was handed over, and the roster of the coming week. */
@Named
@ViewScoped
public class RosterPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DutyQueries queries;

    @Inject
    PlanShift plan;

    @Inject
    HandOver handOver;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private final HashMap<String, String> form = new HashMap<>();
    private transient List<ShiftRow> live;
    private transient List<ShiftRow> rows;

    public void load() {
        live = queries.onDuty();
        rows = queries.roster(null, null);
        form.putIfAbsent("day", clock.today().toString());
    }

    public String plan() {
        return step("casework.shift.planned", () -> {
            LocalDate day = read("startsAt", () -> LocalDate.parse(String.valueOf(form.get("day"))));
            LocalTime from = read("startsAt", () -> LocalTime.parse(String.valueOf(form.get("startsAt"))));
            LocalTime to = read("endsAt", () -> LocalTime.parse(String.valueOf(form.get("endsAt"))));
            // A night shift ends on the day after.
            LocalDate lastDay = to.isAfter(from) ? day : day.plusDays(1);
            plan.handle(
                    new PlanShift.Command(form.get("name"), id(form.get("officerId")), at(day, from), at(lastDay, to)));
        });
    }

    public String begin(UUID shift) {
        return step("casework.shift.begun", () -> handOver.begin(shift));
    }

    public String handOver(UUID shift) {
        return step("casework.shift.handed-over", () -> handOver.handle(shift, form.get("note")));
    }

    public String accept(UUID shift) {
        return step("casework.shift.accepted", () -> handOver.accept(shift, form.get("remark")));
    }

    public String cancel() {
        return step(
                "casework.shift.cancelled",
                () -> plan.cancel(RecordId.of(form.get("shift"), "casework.shift-not-found"), form.get("reason")));
    }

    private String step(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/casework/roster.xhtml?faces-redirect=true";
    }

    private static <T> T read(String field, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "casework.time-malformed");
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(BusinessClock.ZONE).toInstant();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.onField("officerId", "casework.shift-officer");
        }
    }

    public boolean isOwn(ShiftRow row) {
        return row.officerId().equals(caller.actor().id());
    }

    /** Whether the caller sits at the desk; an approver only plans. */
    public boolean isDeskWork() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
    }

    public boolean isPlanner() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_APPROVER);
    }

    public List<DutyQueries.Officer> getOfficers() {
        return queries.officers();
    }

    public List<ShiftRow> getLive() {
        if (live == null) {
            load();
        }
        return live;
    }

    public List<ShiftRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
