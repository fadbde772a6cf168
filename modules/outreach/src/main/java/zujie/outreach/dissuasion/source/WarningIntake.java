package zujie.outreach.dissuasion.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.DissuasionWork;
import zujie.outreach.dissuasion.person.PersonKey;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;

/**
 * Takes one warning: a new task, or one more source of a task that is there. Everything is checked before anything is
 * written, so that a refused warning in a row of many leaves nothing behind.
 */
@ApplicationScoped
class WarningIntake {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final Duration REMEMBERED = Duration.ofDays(90);

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    CheckedWarning.Check check;

    @Inject
    Routing routing;

    @Inject
    DissuasionBook book;

    @Inject
    DissuasionWork work;

    @Inject
    Numbering numbering;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * @throws zujie.kernel.rule.InvalidValue at the input that is wrong
     * @throws Conflict {@code outreach.warning-no-taken} if the sender has used the number for another warning
     */
    WarningReceived take(WarningEntry entry) {
        Actor by = caller.actor();
        CheckedWarning warning = check.read(entry, by);
        Organisation unit = routing.unit(entry.unitCode(), entry.areaCode(), by);
        book.guard(warning.person().keys());
        Warning known = find(by, warning);
        if (known != null) {
            if (!known.contentHash().equals(warning.contentHash())) {
                throw Conflict.onField("warningNo", "outreach.warning-no-taken");
            }
            return received(known, database.find(Dissuasion.class, known.dissuasionId()), "KNOWN");
        }
        Instant now = clock.now();
        Optional<Dissuasion> there = there(warning, now);
        Dissuasion task = there.orElseGet(() -> Dissuasion.open(
                number(unit, now), warning.person(), warning.facts(), unit, routing.station(unit), by, now));
        if (there.isPresent()) {
            task.join(warning.person(), warning.facts(), by, now);
            book.remember(task, warning.person());
        } else {
            book.add(task, warning.person());
        }
        work.refresh(task);
        Warning kept = Warning.of(warning, task, there.isPresent(), by, now);
        database.persist(kept);
        return received(kept, task, there.isPresent() ? "JOINED" : "NEW");
    }

    /**
     * Takes the guards of many warnings at once and in one order, before anything else is locked: two lists that name the
     * same people in another order must not wait for each other. What cannot be read is told later, line by line.
     */
    void guard(List<WarningEntry> entries) {
        Actor by = caller.actor();
        List<PersonKey> keys = new ArrayList<>();
        for (WarningEntry entry : entries) {
            try {
                keys.addAll(check.read(entry, by).person().keys());
            } catch (RuleViolation e) {
                // It will be refused in its turn.
                continue;
            }
        }
        book.guard(keys);
    }

    private WarningReceived received(Warning warning, Dissuasion task, String outcome) {
        return new WarningReceived(
                warning.id(),
                warning.number(),
                task.id(),
                task.number(),
                outcome,
                warning.level().name(),
                task.place().orgName(),
                caller.actor().covers(task.place().unitPath()));
    }

    private @Nullable Warning find(Actor by, CheckedWarning warning) {
        return database.createQuery(
                        "select w from Warning w where w.senderCode = :sender and w.source = :source and w.number = :no",
                        Warning.class)
                .setParameter("sender", by.orgCode())
                .setParameter("source", warning.source().code())
                .setParameter("no", warning.number())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * The task that this warning belongs to: one about the same person that is still being worked on; one that ended
     * with a text message within the time of joining; or one that has a result, if the contact that was seen lies before
     * our talk, since of that we have talked already.
     */
    private Optional<Dissuasion> there(CheckedWarning warning, Instant now) {
        Duration within = parameters.duration("outreach.join-hours", clock.today());
        List<Dissuasion> found = book.about(warning.person().keys(), now.minus(REMEMBERED));
        return found.stream()
                .filter(task -> !task.state().isFinal() && task.state() != DissuasionState.REMINDED)
                .findFirst()
                .or(() -> found.stream()
                        .filter(task -> !task.lastWarnedAt().isBefore(now.minus(within)))
                        .filter(task -> task.state() == DissuasionState.REMINDED || talkedSince(task, warning))
                        .findFirst());
    }

    private static boolean talkedSince(Dissuasion task, CheckedWarning warning) {
        Instant talked = task.contactedAt();
        return talked != null && !warning.observedAt().isAfter(talked);
    }

    private String number(Organisation unit, Instant now) {
        String head = unit.code() + LocalDate.ofInstant(now, BusinessClock.ZONE).format(DAY);
        return String.format(Locale.ROOT, "Q%s%04d", head, numbering.next("outreach.dissuasion/" + head));
    }
}
