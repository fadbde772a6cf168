package zujie.funds.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.corporate.party.Party;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.Slice;

/** The checks on record: police those of their region, a bank its own accounts, an authority those that it was asked about. */
@ApplicationScoped
public class CorporateBook {

    public static final String TYPE = "corporate-check";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Caller caller;

    private static String scope(Actor actor) {
        return switch (Party.of(actor).orElse(Party.POLICE)) {
            case POLICE -> "c.unitPath like :scope";
            case BANK -> "c.bankPath like :scope";
            case MARKET -> asked(Party.MARKET);
            case TAX -> asked(Party.TAX);
        };
    }

    private static String asked(Party party) {
        return "exists (select 1 from CorporatePart p where p.checkId = c.id and p.party = zujie.funds.corporate.party.Party."
                + party + " and p.orgPath like :scope)";
    }

    /** A caller who has no part in these checks sees nothing. */
    private static String path(Actor actor) {
        return Party.of(actor).isPresent() && !actor.unitPath().isEmpty() ? actor.unitPath() + "%" : "";
    }

    void add(Object record) {
        database.persist(record);
    }

    /** The unit of a check that the caller may see. @throws NotFound {@code funds.corporate-not-found} */
    public String unitOf(UUID id) {
        return require(id).unitPath();
    }

    CorporateCheck take(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    CorporateCheck require(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** @throws NotFound {@code funds.corporate-not-found} if there is none in the caller's scope */
    private CorporateCheck find(UUID id, LockModeType lock) {
        Actor actor = caller.actor();
        AuditNotes.subject(TYPE, id);
        return database.createQuery(
                        "select c from CorporateCheck c where c.id = :id and " + scope(actor), CorporateCheck.class)
                .setParameter("id", id)
                .setParameter("scope", path(actor))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.corporate-not-found"));
    }

    Optional<CorporateCheck> takeUnscoped(UUID id) {
        return Optional.ofNullable(database.find(CorporateCheck.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isOpen(String bankCode, String accountNo) {
        return !database.createQuery(
                        "select c.id from CorporateCheck c where c.bankCode = :bank and c.accountNo = :account"
                                + " and c.state <> zujie.funds.corporate.CheckState.CLOSED",
                        UUID.class)
                .setParameter("bank", bankCode)
                .setParameter("account", accountNo)
                .getResultList()
                .isEmpty();
    }

    /** Of the round that runs, or ran last. */
    List<CorporatePart> parts(Collection<UUID> checks) {
        if (checks.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select p from CorporatePart p, CorporateCheck c where p.checkId = c.id and p.round = c.round"
                                + " and c.id in :checks order by p.checkId, p.id",
                        CorporatePart.class)
                .setParameter("checks", checks)
                .getResultList();
    }

    List<CorporateItem> items(Collection<UUID> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select i from CorporateItem i where i.partId in :parts order by i.partId, i.place",
                        CorporateItem.class)
                .setParameter("parts", parts)
                .getResultList();
    }

    Slice<CorporateCheck> list(
            @Nullable CheckState state, @Nullable ControlLevel level, @Nullable Cursor after, int size) {
        Actor actor = caller.actor();
        TypedQuery<CorporateCheck> query = database.createQuery(
                        "select c from CorporateCheck c where " + scope(actor)
                                + (state == null ? "" : " and c.state = :state")
                                + (level == null ? "" : " and c.level = :level")
                                + (after == null
                                        ? ""
                                        : " and (c.startedAt < :at or (c.startedAt = :at and c.id < :id))")
                                + " order by c.startedAt desc, c.id desc",
                        CorporateCheck.class)
                .setParameter("scope", path(actor))
                .setMaxResults(size + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (level != null) {
            query.setParameter("level", level);
        }
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        return Slice.of(query.getResultList(), size, c -> Cursor.at(c.startedAt(), c.id()));
    }
}
