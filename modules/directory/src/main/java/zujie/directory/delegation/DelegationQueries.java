package zujie.directory.delegation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** What was handed over. */
@UseCase
class DelegationQueries {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    Candidates candidates;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** What the caller has handed over or taken over, the newest first. */
    @Permitted(Role.POLICE_APPROVER)
    public List<DelegationRow> mine() {
        return of(caller.actor().requireId());
    }

    /** What an account has handed over or taken over, the newest first. */
    @Permitted(Role.SECURITY_ADMIN)
    public List<DelegationRow> ofAccount(UUID account) {
        AuditNotes.subject("account", account);
        return of(account);
    }

    /** To whom the caller may hand over. */
    @Permitted(Role.POLICE_APPROVER)
    public List<Candidate> candidates() {
        List<Candidate> found = candidates.of(caller.actor()).stream()
                .map(p -> new Candidate(p.id(), p.name(), p.orgName()))
                .toList();
        AuditNotes.listed(found.stream().map(Candidate::id).toList());
        return found;
    }

    private List<DelegationRow> of(UUID account) {
        List<DelegationRow> rows = database.createQuery(
                        "select d, f.name, t.name from Delegation d join Account f on f.id = d.fromAccount"
                                + " join Account t on t.id = d.toAccount"
                                + " where d.fromAccount = :account or d.toAccount = :account"
                                + " order by d.firstDay desc, d.id desc",
                        Tuple.class)
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultStream()
                .map(t ->
                        t.get(0, Delegation.class).toRow(t.get(1, String.class), t.get(2, String.class), clock.today()))
                .toList();
        AuditNotes.listed(rows.stream().map(DelegationRow::id).toList());
        return rows;
    }
}
