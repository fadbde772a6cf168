package zujie.funds.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;

/** The numbers that orders to banks carry. */
@ApplicationScoped
public class OrderNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    @Inject
    Numbering numbering;

    @Inject
    BusinessClock clock;

    /**
     * ApplicationID of the bank interface: 4 digits of business, then organ, day and count.
     *
     * @param business such as {@code 0101} for a stop (§6)
     * @param series name of the count, such as {@code funds.stop}
     * @param orgCode organisation that orders
     */
    public String application(String business, String series, String orgCode) {
        LocalDate today = clock.today();
        String organ = "%12s".formatted(orgCode.replaceAll("\\D", "")).replace(' ', '0');
        String day = DAY.format(today);
        return business + organ + day + "%012d".formatted(numbering.next(series + "/" + organ + "/" + day));
    }

    /** The place of an order among those of its kind to one bank, in the order in which they are committed. */
    public long place(String series, String bankCode) {
        return numbering.next(series + "/" + bankCode);
    }
}
