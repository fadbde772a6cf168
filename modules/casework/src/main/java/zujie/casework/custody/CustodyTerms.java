package zujie.casework.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import zujie.kernel.identity.PersonName;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.text.Texts;
import zujie.platform.timer.Timers;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** The clock of the measure that holds now: each change sets it anew, and what it had asked for is done. */
@ApplicationScoped
class CustodyTerms {

    /** Asks the officers, before the end. */
    static final String RENEW = "casework.custody-ends";

    /** Asks who supervises them, after the end. */
    static final String LAPSED = "casework.custody-lapsed";

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    @Inject
    Timers timers;

    @Inject
    WorkItems work;

    /** A measure that holds. */
    private record Term(UUID suspect, String kind, Instant due, String name, String unitPath, String caseNo) {}

    void changed(@Observes TermChanged change) {
        UUID id = change.suspectId();
        database.flush();
        work.done(RENEW, id);
        work.done(LAPSED, id);
        timers.cancel(TermEndsSoon.KIND, id);
        timers.cancel(TermEnded.KIND, id);
        term(id).ifPresent(this::watch);
    }

    private void watch(Term term) {
        Instant now = clock.now();
        Instant ask = term.due().minus(warning(term));
        if (ask.isAfter(now)) {
            timers.set(TermEndsSoon.KIND, term.suspect(), ask);
        } else {
            ask(term);
        }
        if (term.due().isAfter(now)) {
            timers.set(TermEnded.KIND, term.suspect(), term.due());
        } else {
            tell(term);
        }
    }

    /** The day has come to think of the end; nothing if the measure is another one by now. */
    void endsSoon(UUID suspect, Instant at) {
        term(suspect)
                .filter(term -> !term.due().minus(warning(term)).isAfter(at))
                .ifPresent(this::ask);
    }

    /** The term is over; nothing if the measure was changed, extended or lifted. */
    void ended(UUID suspect, Instant at) {
        term(suspect).filter(term -> !term.due().isAfter(at)).ifPresent(this::tell);
    }

    private void ask(Term term) {
        work.open(item(RENEW, term)
                .due(term.due(), "casework.consequence.custody-ends")
                .forUnit(Role.POLICE_OFFICER, term.unitPath()));
    }

    private void tell(Term term) {
        work.open(item(LAPSED, term).forUnit(Role.POLICE_APPROVER, term.unitPath()));
    }

    private static NewWorkItem.Builder item(String kind, Term term) {
        return NewWorkItem.of(kind, "suspect", term.suspect())
                .titled(new PersonName(term.name()).masked() + " "
                        + Texts.get(Texts.CHINESE, "casework.measure." + term.kind()))
                .with(term.caseNo())
                .at("/console/casework/suspect.xhtml?id=" + term.suspect());
    }

    private Duration warning(Term term) {
        LocalDate day = LocalDate.ofInstant(term.due(), BusinessClock.ZONE);
        return parameters.duration("casework." + term.kind().toLowerCase(Locale.ROOT) + "-warning-days", day);
    }

    private Optional<Term> term(UUID suspect) {
        return database.createQuery(
                        "select str(m.kind), m.dueAt, s.name, s.unitPath, c.caseNo from SuspectMeasure m join m.suspect s,"
                                + " CaseFile c where c.id = s.caseId and s.id = :id and m.endedAt is null",
                        Object[].class)
                .setParameter("id", suspect)
                .getResultStream()
                .findFirst()
                .map(row -> new Term(
                        suspect, (String) row[0], (Instant) row[1], (String) row[2], (String) row[3], (String) row[4]));
    }
}
