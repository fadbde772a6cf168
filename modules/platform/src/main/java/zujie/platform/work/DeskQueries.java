package zujie.platform.work;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** What waits for the caller. */
@UseCase
public class DeskQueries {

    static final int MOST = 200;

    /** The open items of an actor; {@link #parameters} fills it in. */
    static final String OPEN = "from WorkItem w where w.state = :open and w.role in :roles and w.unitPath like :unit"
            + " and (w.assignee is null or w.assignee = :me)"
            + " and (w.minRank is null or w.minRank in :ranks)"
            + " order by case when w.dueAt is null then 1 else 0 end, w.dueAt, w.id";

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Caller caller;

    /** Open items of the caller's roles in the caller's unit and below, the next deadline first, at most 200. */
    @Permitted({
        Role.DESK_OFFICER,
        Role.POLICE_OFFICER,
        Role.POLICE_APPROVER,
        Role.LEGAL_REVIEWER,
        Role.OUTREACH_WORKER,
        Role.BANK_OPERATOR,
        Role.BANK_CHECKER,
        Role.BANK_GATEWAY,
        Role.TELECOM_OPERATOR,
        Role.TELECOM_GATEWAY,
        Role.REGULATOR,
        Role.MARKET_OFFICER,
        Role.TAX_OFFICER,
        Role.SYSTEM_ADMIN,
        Role.SECURITY_ADMIN,
        Role.AUDITOR
    })
    public List<WorkItemRow> mine() {
        Actor actor = caller.actor();
        List<WorkItemRow> rows = parameters(database.createQuery("select w " + OPEN, WorkItem.class), actor)
                .setMaxResults(MOST)
                .getResultStream()
                .map(WorkItem::toRow)
                .toList();
        AuditNotes.listed(rows.stream().map(WorkItemRow::subjectId).toList());
        return rows;
    }

    static <T> TypedQuery<T> parameters(TypedQuery<T> query, Actor actor) {
        return query.setParameter("open", WorkItem.State.OPEN)
                .setParameter("roles", actor.roles())
                .setParameter("unit", actor.unitPath() + "%")
                .setParameter("me", actor.id())
                .setParameter("ranks", ranksUpTo(actor.rank()));
    }

    private static List<AuthorityRank> ranksUpTo(@org.jspecify.annotations.Nullable AuthorityRank rank) {
        return rank == null
                ? List.of()
                : List.of(AuthorityRank.values()).stream().filter(rank::atLeast).toList();
    }
}
