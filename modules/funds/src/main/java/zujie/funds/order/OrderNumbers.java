package zujie.funds.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;

/** The numbers that orders to banks carry. */
@ApplicationScoped
public class OrderNumbers {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D");
    /** Of the organ, and of the number. */
    private static final int DIGITS = 12;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    /** The sequence steps over so many, which are then this instance's to give out. */
    private static final int BLOCK = 50;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Numbering numbering;

    @Inject
    BusinessClock clock;

    private long next;
    private int left;

    /**
     * ApplicationID of the bank interface: 4 digits of business, then organ, day and a number that no other message has.
     * It comes from a sequence, since orders of one organ must not wait for each other's commit; it may leave gaps.
     *
     * @param business such as {@code 0101} for a stop (§6)
     * @param orgCode organisation that asks
     */
    public String application(String business, String orgCode) {
        return business
                + padded(NO_DIGITS.matcher(orgCode).replaceAll(""))
                + DAY.format(clock.today())
                + padded(Long.toString(number()));
    }

    private static String padded(String digits) {
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    private synchronized long number() {
        if (left == 0) {
            next = ((Number) database.createNativeQuery("select nextval(funds_application_no)")
                            .setFlushMode(FlushModeType.COMMIT)
                            .getSingleResult())
                    .longValue();
            left = BLOCK;
        }
        left--;
        return next++;
    }

    /** The place of an order among those of its kind to one bank, in the order in which they are committed. */
    public long place(String series, String bankCode) {
        return numbering.next(series + "/" + bankCode);
    }
}
