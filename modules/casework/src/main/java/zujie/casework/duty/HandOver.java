package zujie.casework.duty;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.DeskQueries;

/** 上班、交班、接班. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class HandOver {

    private static final int LONGEST_NOTE = 4_000;
    private static final int LONGEST_REMARK = 500;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    @Inject
    Shifts shifts;

    @Inject
    DeskQueries desk;

    /**
     * Begins one's own shift. Where a hand-over waits it is accepted first.
     *
     * @throws NotFound {@code casework.shift-not-found}
     * @throws Denied {@code casework.shift-of-another}
     * @throws Conflict {@code casework.shift-handover-waits}
     * @throws IllegalMove {@code casework.shift-move-illegal}
     */
    public void begin(UUID id) {
        Shift shift = shifts.require(id);
        AuditNotes.subject("shift", id);
        if (!shifts.in(shift.unitPath(), ShiftState.HANDING_OVER).isEmpty()) {
            throw Conflict.of("casework.shift-handover-waits");
        }
        shift.begin(caller.actor(), clock.now());
    }

    /**
     * Hands one's shift over: the note, one's drafts and the clocks that run are kept for the next.
     *
     * @throws NotFound {@code casework.shift-not-found}
     * @throws Denied {@code casework.shift-of-another}
     * @throws InvalidValue {@code casework.text-missing}
     * @throws IllegalMove {@code casework.shift-move-illegal}
     */
    public void handle(UUID id, String note) {
        Actor by = caller.actor();
        Shift shift = shifts.require(id);
        AuditNotes.subject("shift", id);
        shift.handOver(PlanShift.text("note", note, LONGEST_NOTE), open(by), by, clock.now());
    }

    /**
     * Accepts what another hands over and is on duty from then on: in the shift planned for now, else in one of its own.
     *
     * @return the shift of the one who accepts
     * @throws NotFound {@code casework.shift-not-found}
     * @throws Conflict {@code casework.shift-own-handover}
     * @throws IllegalMove {@code casework.shift-move-illegal}
     */
    public UUID accept(UUID id, @Nullable String remark) {
        Actor by = caller.actor();
        Instant now = clock.now();
        Shift before = shifts.require(id);
        AuditNotes.subject("shift", id);
        String said = remark == null || remark.isBlank() ? "" : PlanShift.text("remark", remark, LONGEST_REMARK);
        before.accept(said, by, now);
        if (shifts.in(by.unitPath(), ShiftState.ON_DUTY).stream().anyMatch(s -> s.isOf(by))) {
            return id;
        }
        Instant soon = now.plus(parameters.duration("casework.shift-early-minutes", clock.today()));
        Shift mine = shifts.planned(by, soon, now).orElseGet(() -> {
            Shift unplanned = Shift.unplanned(
                    Texts.get(Texts.CHINESE, "casework.shift.unplanned"),
                    now.plus(parameters.duration("casework.shift-usual-hours", clock.today())),
                    by,
                    now);
            shifts.add(unplanned);
            return unplanned;
        });
        mine.begin(by, now);
        return mine.id();
    }

    private List<Pending> open(Actor by) {
        List<Pending> open = new ArrayList<>();
        database.createQuery(
                        "select d.savedAt from ReportDraft d where d.authorId = :me order by d.savedAt", Instant.class)
                .setParameter("me", by.id())
                .setMaxResults(50)
                .getResultList()
                .forEach(saved -> open.add(new Pending("draft", "", saved, "")));
        desk.mine().stream()
                .filter(item -> item.dueAt() != null)
                .limit(100)
                .map(item -> new Pending(item.kind(), item.title(), item.dueAt(), item.link()))
                .forEach(open::add);
        return open;
    }
}
