package zujie.outreach.bulletin;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The bulletins of the caller's unit and below. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER})
class BulletinQueries {

    private static final int MOST_OF_A_CASE = 50;
    private static final Duration WEEK = Duration.ofDays(7);

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    BulletinBook book;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** The latest first. @throws InvalidValue if cursor or size are wrong */
    public Slice<BulletinRow> list(BulletinFilter filter, @Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Cursor after = Cursor.parse(cursor);
        TypedQuery<Bulletin> query = database.createQuery(
                        "select b from Bulletin b where b.unitPath like :unit"
                                + (filter.state() == null ? "" : " and b.state = :state")
                                + (filter.fraudType() == null ? "" : " and b.fraudType = :type")
                                + (filter.caseId() == null ? "" : " and b.caseId = :case")
                                + (filter.publishedFrom() == null ? "" : " and b.publishedAt >= :publishedFrom")
                                + (filter.publishedTo() == null ? "" : " and b.publishedAt < :publishedTo")
                                + (after == null ? "" : " and (b.createdAt < :at or b.createdAt = :at and b.id < :id)")
                                + " order by b.createdAt desc, b.id desc",
                        Bulletin.class)
                .setParameter("unit", BulletinBook.scope(caller.actor()))
                .setMaxResults(rows + 1);
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.fraudType() != null) {
            query.setParameter("type", filter.fraudType());
        }
        if (filter.caseId() != null) {
            query.setParameter("case", filter.caseId());
        }
        if (filter.publishedFrom() != null) {
            query.setParameter("publishedFrom", filter.publishedFrom());
        }
        if (filter.publishedTo() != null) {
            query.setParameter("publishedTo", filter.publishedTo());
        }
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        Slice<BulletinRow> slice = Slice.of(query.getResultList(), rows, b -> Cursor.at(b.createdAt(), b.id()))
                .map(BulletinRow::of);
        AuditNotes.detail("filter", filter.described());
        AuditNotes.listed(slice.rows().stream().map(BulletinRow::id).toList());
        return slice;
    }

    /** One in full. @throws NotFound outside the caller's scope */
    public BulletinView view(UUID id) {
        return BulletinView.of(book.require(id), caller.actor());
    }

    /** Those drawn from a case, oldest first, at most 50, with their steps. */
    public List<BulletinView> about(UUID caseId) {
        List<Bulletin> found = database.createQuery(
                        "select b from Bulletin b where b.caseId = :case and b.unitPath like :unit"
                                + " order by b.createdAt, b.id",
                        Bulletin.class)
                .setParameter("case", caseId)
                .setParameter("unit", BulletinBook.scope(caller.actor()))
                .setMaxResults(MOST_OF_A_CASE)
                .getResultList();
        AuditNotes.listed(found.stream().map(Bulletin::id).toList());
        return found.stream().map(b -> BulletinView.of(b, caller.actor())).toList();
    }

    /** How many the caller's unit and those below published in the last seven days, and how many wait for approval. */
    public Week week() {
        Number published = database.createQuery(
                        "select count(b) from Bulletin b where b.unitPath like :unit and b.state = :published"
                                + " and b.publishedAt >= :since",
                        Long.class)
                .setParameter("unit", BulletinBook.scope(caller.actor()))
                .setParameter("published", BulletinState.PUBLISHED)
                .setParameter("since", clock.now().minus(WEEK))
                .getSingleResult();
        Number waiting = database.createQuery(
                        "select count(b) from Bulletin b where b.unitPath like :unit and b.state = :submitted",
                        Long.class)
                .setParameter("unit", BulletinBook.scope(caller.actor()))
                .setParameter("submitted", BulletinState.SUBMITTED)
                .getSingleResult();
        return new Week(published.longValue(), waiting.longValue());
    }

    /** The figures of the desk. */
    record Week(long published, long waiting) {}
}
