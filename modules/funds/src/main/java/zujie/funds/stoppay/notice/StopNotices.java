package zujie.funds.stoppay.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import zujie.funds.stoppay.StopRow;
import zujie.funds.stoppay.StopsByHand;
import zujie.kernel.rule.NotFound;
import zujie.platform.clock.BusinessClock;
import zujie.platform.seal.PaperKey;

/**
 * Numbers and seals the notices of stops. A notice is drawn up when somebody first needs it, since nothing it says can
 * change after the order went out: an order must not wait for its seal. Its number is that of its order, so that whoever
 * draws up several takes the lock of no register: they would wait for each other in a circle.
 */
@ApplicationScoped
public class StopNotices {

    /** Of the number at the end of an ApplicationID, which no other message has. */
    private static final int DIGITS = 12;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    StopsByHand stops;

    @Inject
    PaperKey key;

    @Inject
    BusinessClock clock;

    /**
     * A notice with its seal.
     *
     * @param kind {@code STOP}, {@code EXTENSION} or {@code RELEASE}
     * @param text what the seal covers
     * @param orderedAt when the stop was ordered, extended or released
     */
    public record Sealed(
            UUID stopId, String kind, String noticeNo, String text, String seal, Instant orderedAt, Instant sealedAt) {

        /** Names no account. */
        @Override
        public String toString() {
            return "Sealed " + noticeNo;
        }
    }

    private record Due(StopNotice.Kind kind, Instant at) {}

    /**
     * All of a stop so far, in the order of what they say; those that are missing are drawn up.
     *
     * @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope
     */
    public List<Sealed> of(UUID stopId) {
        StopsByHand.Noticed stop = stops.noticed(stopId);
        List<StopNotice> known = known(stopId, LockModeType.NONE);
        if (known.size() < due(stop).size()) {
            stops.hold(stopId);
            known = complete(stop, known(stopId, LockModeType.PESSIMISTIC_READ));
        }
        return known.stream().map(StopNotice::toSealed).toList();
    }

    /** The latest of a stop. @throws NotFound {@code funds.stop-not-found} */
    public Sealed latest(UUID stopId) {
        List<Sealed> all = of(stopId);
        return all.get(all.size() - 1);
    }

    /**
     * The latest of that kind.
     *
     * @param kind {@code STOP}, {@code EXTENSION} or {@code RELEASE}
     * @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope
     */
    public Sealed latest(UUID stopId, String kind) {
        return of(stopId).stream()
                .filter(n -> n.kind().equals(kind))
                .reduce((a, b) -> b)
                .orElseThrow(() -> NotFound.of("funds.stop-not-found"));
    }

    /** The one of that number, whosever: whoever reads it must have found its stop in the caller's scope. */
    public Optional<Sealed> named(String noticeNo) {
        return database.createQuery("select n from StopNotice n where n.no = :no", StopNotice.class)
                .setParameter("no", noticeNo)
                .getResultStream()
                .findFirst()
                .map(StopNotice::toSealed);
    }

    /** Whether that seal is on that notice, and the books say the same now. */
    public boolean isGenuine(Sealed notice, String seal) {
        StopNotice.Kind kind = StopNotice.Kind.valueOf(notice.kind());
        return notice.seal().equals(seal)
                && key.verifies(notice.text(), seal)
                && notice.text()
                        .equals(text(stops.noticed(notice.stopId()), kind, notice.noticeNo(), notice.orderedAt()));
    }

    private List<StopNotice> known(UUID stopId, LockModeType lock) {
        return database.createQuery(
                        "select n from StopNotice n where n.stopId = :stop order by n.orderedAt, n.no",
                        StopNotice.class)
                .setParameter("stop", stopId)
                .setLockMode(lock)
                .getResultList();
    }

    private List<StopNotice> complete(StopsByHand.Noticed stop, List<StopNotice> known) {
        List<StopNotice> all = new ArrayList<>(known);
        for (Due due : due(stop)) {
            if (known.stream().noneMatch(n -> n.says(due.kind(), due.at()))) {
                all.add(drawnUp(stop, due, all));
            }
        }
        return all;
    }

    private StopNotice drawnUp(StopsByHand.Noticed stop, Due due, List<StopNotice> before) {
        String org = stop.orgCode();
        int year = due.at().atZone(BusinessClock.ZONE).getYear();
        String order = stop.stop().orderNo();
        long number = Long.parseLong(order.substring(order.length() - DIGITS));
        long again = 1 + before.stream().filter(n -> n.is(due.kind())).count();
        String no = String.format(Locale.ROOT, "%s%s字〔%d〕%d号", org, due.kind().sign(), year, number)
                + (again == 1 ? "" : "之" + again);
        String text = text(stop, due.kind(), no, due.at());
        StopNotice made = StopNotice.of(stop.stop().id(), due.kind(), no, text, key.seal(text), due.at(), clock.now());
        database.persist(made);
        return made;
    }

    private static List<Due> due(StopsByHand.Noticed stop) {
        List<Due> due = new ArrayList<>();
        due.add(new Due(StopNotice.Kind.STOP, stop.stop().issuedAt()));
        stop.extendedAt().forEach(at -> due.add(new Due(StopNotice.Kind.EXTENSION, at)));
        Instant released = stop.releasedAt();
        if (released != null) {
            due.add(new Due(StopNotice.Kind.RELEASE, released));
        }
        return due;
    }

    /**
     * What the seal covers, line by line; a change of any of it, also in the database, breaks the seal. {@code
     * docs/partner-api.md} tells banks how it is made.
     */
    private static String text(StopsByHand.Noticed stop, StopNotice.Kind kind, String no, Instant at) {
        StopRow s = stop.stop();
        return String.join(
                "\n",
                "zujie-stop-notice/1",
                kind.name(),
                no,
                s.orderNo(),
                s.bankCode(),
                s.payeeName(),
                s.payeeAccount(),
                String.valueOf(stop.disputedFen()),
                String.valueOf(s.transferredAt().getEpochSecond()),
                String.valueOf(stop.hours()),
                s.reportNo(),
                s.leadOfficer() + " " + s.leadPoliceNo(),
                s.secondOfficer() + " " + s.secondPoliceNo(),
                String.valueOf(at.getEpochSecond()));
    }
}
