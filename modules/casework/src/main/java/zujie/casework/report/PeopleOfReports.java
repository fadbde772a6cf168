package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import zujie.casework.api.NamedPeople;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Caller;

/** Looks for the people of reports in texts that shall not name them (R9.8). */
@ApplicationScoped
class PeopleOfReports implements NamedPeople {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    /** In a transaction of its own if there is none: the transfers are read late. */
    @Override
    @Transactional(dontRollbackOn = RuleViolation.class)
    public List<String> namedIn(Collection<UUID> reports, String text) {
        if (reports.isEmpty()) {
            return List.of();
        }
        String compact = Normaliser.identifier(text);
        return database.createQuery("select r from Report r where r.id in :ids and r.unitPath like :unit", Report.class)
                .setParameter("ids", reports)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .flatMap(report -> Stream.concat(
                        Stream.of(report.victim().name().value()),
                        ReportViews.of(report).transfers().stream().map(t -> t.payeeName())))
                .filter(name -> name != null && name.length() > 1 && compact.contains(Normaliser.identifier(name)))
                .distinct()
                .toList();
    }
}
