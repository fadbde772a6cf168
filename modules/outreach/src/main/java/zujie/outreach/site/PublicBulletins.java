package zujie.outreach.site;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** What everybody may read: published warnings, and of them only what was written for the public. */
@UseCase
@Permitted({
    Role.PUBLIC,
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
class PublicBulletins {

    private static final String PUBLISHED =
            "select new zujie.outreach.site.PublicBulletin(b.id, b.number, b.text.title,"
                    + " b.fraudType, b.text.place, b.month, b.important, b.publishedAt, b.text.body, b.text.advice)"
                    + " from Bulletin b where b.audience = PUBLIC and b.state = PUBLISHED";

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    /**
     * A piece of the list, the latest first.
     *
     * @throws InvalidValue if the cursor is none of ours
     */
    public Slice<PublicBulletin> list(@Nullable String cursor, int size) {
        Cursor after = Cursor.parse(cursor);
        TypedQuery<PublicBulletin> query = database.createQuery(
                        PUBLISHED
                                + (after == null
                                        ? ""
                                        : " and (b.publishedAt < :at or b.publishedAt = :at and b.id < :id)")
                                + " order by b.publishedAt desc, b.id desc",
                        PublicBulletin.class)
                .setMaxResults(size + 1);
        if (after != null) {
            query.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        List<PublicBulletin> rows = query.getResultList();
        Slice<PublicBulletin> slice = Slice.of(rows, size, PublicBulletin::cursor);
        AuditNotes.listed(slice.rows().stream().map(PublicBulletin::number).toList());
        return slice;
    }

    /** One by its public number. @throws NotFound if there is none, or it was withdrawn */
    public PublicBulletin get(String number) {
        AuditNotes.subject("bulletin", number);
        return database.createQuery(PUBLISHED + " and b.number = :number", PublicBulletin.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("outreach.bulletin-not-found"));
    }
}
