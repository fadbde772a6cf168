package zujie.funds.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;

/** The numbers that orders to banks carry. */
@ApplicationScoped
public class OrderNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Numbering numbering;

    @Inject
    BusinessClock clock;

    /**
     * ApplicationID of the bank interface: 4 digits of business, then organ, day and a number that no other message has.
     * It comes from a sequence, since orders of one organ must not wait for each other's commit; it may leave gaps.
     *
     * @param business such as {@code 0101} for a stop (§6)
     * @param orgCode organisation that asks
     */
    public String application(String business, String orgCode) {
        Number next = (Number) database.createNativeQuery("select nextval(funds_application_no)")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        String organ = "%12s".formatted(orgCode.replaceAll("\\D", "")).replace(' ', '0');
        return business + organ + DAY.format(clock.today()) + "%012d".formatted(next.longValue());
    }

    /** The place of an order among those of its kind to one bank, in the order in which they are committed. */
    public long place(String series, String bankCode) {
        return numbering.next(series + "/" + bankCode);
    }
}
