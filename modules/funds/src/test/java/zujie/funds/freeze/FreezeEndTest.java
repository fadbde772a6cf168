package zujie.funds.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Slice;

/** How a freeze comes to its end: alerts, renewal, release (R1.18, R1.20), on a real MariaDB. */
class FreezeEndTest {

    private static FreezeWorld world;
    private static int accounts;

    private String account;
    private UUID file;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
    }

    @BeforeEach
    void freshAccount() {
        account = "62260000012%05d".formatted(++accounts);
        file = world.filed();
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type);
        refuses(act, code);
    }

    /** R1.18: the calendar counts what its day lists, and nothing that belongs to others. */
    @Test
    void shouldCountWhatEndsOnEachDay_R1_18() {
        FreezeRow asked = world.request(file, account);
        world.issue(asked.id());
        Instant end = world.now().plus(Duration.ofDays(9));
        world.hold(asked.id(), 5_000_000, 5_000_000, end);
        LocalDate day = LocalDate.ofInstant(end, BusinessClock.ZONE);
        List<FreezeQueries.Day> days = world.as(world.officer, world.queries::calendar);
        assertThat(days).hasSize(31).first().satisfies(d -> assertThat(d.day()).isEqualTo(world.today()));
        FreezeFilter on = FreezeFilter.ALL.on(day);
        List<FreezeRow> listed =
                world.as(world.officer, () -> world.queries.list(on, null, 200)).rows();
        assertThat(listed).extracting(FreezeRow::id).contains(asked.id());
        assertThat(days).filteredOn(d -> d.day().equals(day)).singleElement().satisfies(d -> assertThat(d.ending())
                .isEqualTo(listed.size()));
        FreezeFilter next = FreezeFilter.ALL.on(day.plusDays(1));
        assertThat(world.as(world.officer, () -> world.queries.list(next, null, 200))
                        .rows())
                .extracting(FreezeRow::id)
                .doesNotContain(asked.id());
        assertThat(world.as(world.elsewhere, world.queries::calendar))
                .as("another unit's calendar")
                .allSatisfy(d -> assertThat(d.ending()).isZero());
    }

    @Test
    void shouldAlertFifteenSevenAndOneDayBeforeAndNeverLapseSilently() {
        FreezeRow held = world.inForce(file, account);
        Instant end = held.expiresAt();
        world.until(end.minus(Duration.ofDays(15)).minusSeconds(1));
        assertThat(world.open(FreezeMoves.ENDING, held.id())).isEmpty();
        for (int days : new int[] {15, 7, 1}) {
            world.work.removeIf(w -> w.kind().equals(FreezeMoves.ENDING));
            world.until(end.minus(Duration.ofDays(days)));
            assertThat(world.open(FreezeMoves.ENDING, held.id())).hasSize(1);
        }
        world.until(end);
        assertThat(world.state(held.id())).isEqualTo("EXPIRED");
        assertThat(world.open(FreezeEnds.OVER, held.id())).hasSize(1);
        FreezeRow other = world.inForce(world.filed(), account + "1");
        world.until(other.expiresAt());
        assertThat(world.open(FreezeMoves.ENDED, other.id())).as("a task").hasSize(1);
        world.as(world.officer, () -> world.queries.get(other.id()));
        assertThat(world.open(FreezeMoves.ENDED, other.id())).isEmpty();
    }

    @Test
    void shouldRenewBeforeTheEndByTheOriginalLevel_R1_18() {
        FreezeRow held = world.inForce(file, account);
        Instant end = held.expiresAt();
        world.until(end.minus(Duration.ofDays(10)));
        world.as(world.officer, () -> world.renew.ask(held.id(), null, "尚未结案"));
        refuses(
                () -> world.as(world.officer, () -> world.renew.ask(held.id(), null, "再次")),
                Conflict.class,
                "funds.freeze-renewal-asked");
        refuses(
                () -> world.as(world.approver, () -> world.renew.decide(held.id(), true, "")),
                Denied.class,
                "funds.rank-too-low");
        world.as(world.county, () -> world.renew.decide(held.id(), true, ""));
        assertThat(world.open(FreezeMoves.RENEW, held.id())).hasSize(1);
        refuses(
                () -> world.as(world.bank, () -> world.renew.answer(held.id(), true, end, null)),
                "funds.freeze-renewal-short");
        Instant longer = new FreezeTerm(6).endFrom(end);
        FreezeRow renewed = world.as(world.bank, () -> world.renew.answer(held.id(), true, longer, null));
        assertThat(renewed.state()).isEqualTo("RENEWED");
        assertThat(renewed.expiresAt()).isEqualTo(longer);
        FreezeView view = world.look(held.id());
        assertThat(view.papers()).extracting(FreezeView.Paper::kind).containsExactly("FREEZE", "RENEWAL");
        world.until(end.plus(Duration.ofDays(1)));
        assertThat(world.state(held.id())).isEqualTo("RENEWED");
        assertThat(world.open(FreezeMoves.KEEP, held.id())).hasSize(1);
        world.until(longer);
        assertThat(world.state(held.id())).isEqualTo("EXPIRED");
    }

    @Test
    void shouldRefuseARenewalAfterTheEnd_R1_18() {
        FreezeRow held = world.inForce(file, account);
        world.until(held.expiresAt());
        refuses(
                () -> world.as(world.officer, () -> world.renew.ask(held.id(), null, "续冻")),
                Conflict.class,
                "funds.freeze-renew-after");
    }

    @Test
    void shouldReleaseByTheOriginalLevel_R1_20() {
        FreezeRow held = world.inForce(file, account);
        refuses(
                () -> world.as(world.county, () -> world.release.decide(held.id(), true, "")),
                Conflict.class,
                "funds.release-not-asked");
        world.as(world.officer, () -> world.release.ask(held.id(), false, "已返还"));
        refuses(
                () -> world.as(world.approver, () -> world.release.decide(held.id(), true, "")),
                Denied.class,
                "funds.rank-too-low");
        assertThat(world.as(world.county, () -> world.release.decide(held.id(), true, ""))
                        .state())
                .isEqualTo("RELEASED");
        assertThat(world.open(FreezeEnds.LIFT, held.id())).hasSize(1);
        assertThat(world.open(FreezeMoves.KEEP, held.id())).isEmpty();
        assertThat(world.open(FreezeEnds.TELL_OWNER, held.id())).isEmpty();
        world.as(world.bank, () -> {
            world.release.lifted(held.id());
            return null;
        });
        assertThat(world.open(FreezeEnds.LIFT, held.id())).isEmpty();
        assertThat(world.look(held.id()).liftedAt()).isEqualTo(world.now());
    }

    @Test
    void shouldFreeUnrelatedMoneyWithinThreeDaysAndTellItsOwner_R1_20() {
        FreezeRow held = world.inForce(file, account);
        Instant due = world.now().plus(Duration.ofDays(3));
        world.as(world.officer, () -> world.release.ask(held.id(), true, "货款，与本案无关"));
        assertThat(world.open(FreezeEnds.DECIDE_RELEASE, held.id()))
                .allSatisfy(w -> assertThat(w.dueAt()).isEqualTo(due));
        world.as(world.county, () -> world.release.decide(held.id(), true, ""));
        assertThat(world.open(FreezeEnds.TELL_OWNER, held.id())).hasSize(1).allSatisfy(w -> assertThat(w.dueAt())
                .isEqualTo(due));
        world.as(world.officer, () -> world.release.ownerTold(held.id(), "电话告知"));
        assertThat(world.open(FreezeEnds.TELL_OWNER, held.id())).isEmpty();
    }

    /** R1.18: a renewal that the bank leaves lying is urged while there is time. */
    @Test
    void shouldUrgeABankThatIsSilentOnARenewal_R1_18() {
        FreezeRow held = world.inForce(file, account);
        world.until(held.expiresAt().minus(Duration.ofDays(10)));
        world.renewalOrdered(held.id());
        world.until(world.now().plus(Duration.ofMinutes(61)));
        assertThat(world.open(FreezeMoves.URGE_RENEWAL, held.id()))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.dueAt()).isEqualTo(held.expiresAt());
                    assertThat(w.assignee()).isEqualTo(world.officer.id());
                });
        Instant longer = new FreezeTerm(6).endFrom(held.expiresAt());
        world.as(world.bank, () -> world.renew.answer(held.id(), true, longer, ""));
        assertThat(world.open(FreezeMoves.URGE_RENEWAL, held.id())).isEmpty();
        assertThat(world.open(FreezeMoves.CHECK_END, held.id()))
                .as("as ordered")
                .isEmpty();
    }

    @Test
    void shouldNotUrgeABankThatHasRenewed_R1_18() {
        FreezeRow held = world.inForce(file, account);
        world.renewalOrdered(held.id());
        world.as(world.bank, () -> world.renew.answer(held.id(), false, null, "账户已销户"));
        world.until(world.now().plus(Duration.ofMinutes(61)));
        assertThat(world.open(FreezeMoves.URGE_RENEWAL, held.id())).isEmpty();
    }

    /** R1.20: money that nobody may hold any more is asked after. */
    @Test
    void shouldUrgeABankThatDoesNotLift_R1_20() {
        FreezeRow held = world.inForce(file, account);
        world.freed(held.id());
        world.until(world.now().plus(Duration.ofMinutes(239)));
        assertThat(world.open(FreezeEnds.URGE_LIFTING, held.id())).isEmpty();
        world.until(world.now().plus(Duration.ofMinutes(2)));
        assertThat(world.open(FreezeEnds.URGE_LIFTING, held.id())).hasSize(1);
        world.as(world.bank, () -> {
            world.release.lifted(held.id());
            return null;
        });
        assertThat(world.open(FreezeEnds.URGE_LIFTING, held.id())).isEmpty();
    }

    /** R1.22: the bank's end counts, and one that the paper did not order is looked into. */
    @Test
    void shouldHaveAnEndCheckedThatIsNotTheOrderedOne_R1_22() {
        FreezeRow shortOne = world.issue(world.request(file, account).id());
        world.hold(shortOne.id(), 5_000_000, 5_000_000, world.sixMonths().minus(Duration.ofDays(4)));
        assertThat(world.open(FreezeMoves.CHECK_END, shortOne.id())).hasSize(1);
        world.as(world.officer, () -> world.queries.get(shortOne.id()));
        assertThat(world.open(FreezeMoves.CHECK_END, shortOne.id())).isEmpty();
        FreezeRow about =
                world.issue(world.request(world.filed(), account + "1").id());
        world.hold(about.id(), 5_000_000, 5_000_000, world.sixMonths().plus(Duration.ofDays(2)));
        assertThat(world.open(FreezeMoves.CHECK_END, about.id())).isEmpty();
        world.renewalOrdered(about.id());
        Instant far = world.sixMonths().plus(Duration.ofDays(400));
        world.as(world.bank, () -> world.renew.answer(about.id(), true, far, ""));
        assertThat(world.open(FreezeMoves.CHECK_END, about.id())).hasSize(1);
    }

    /** The bank's expiry list: what ends first first, page by page, and by freezing organ. */
    @Test
    void shouldListForTheBankWhatEndsFirst() {
        List<UUID> made = new ArrayList<>();
        for (int day : new int[] {2, 5, 9}) {
            FreezeRow freeze =
                    world.issue(world.request(world.filed(), account + day).id());
            made.add(world.hold(freeze.id(), 5_000_000, 5_000_000, world.now().plus(Duration.ofDays(day)))
                    .id());
        }
        FreezeFilter soon =
                FreezeFilter.of(null, null, "350104000000", world.now().plus(Duration.ofDays(8)));
        List<UUID> listed = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Slice<FreezeRow> page = world.as(world.bank, () -> world.queries.list(soon, from, 1));
            page.rows().forEach(row -> listed.add(row.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(listed).filteredOn(made::contains).as("not the newest").containsExactly(made.get(0), made.get(1));
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(world.as(world.bank, () -> world.queries.organs(soon)))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.code()).isEqualTo("350104000000");
                    assertThat(o.freezes()).isEqualTo(listed.size());
                });
        FreezeFilter others =
                FreezeFilter.of(null, null, "350100000000", world.now().plus(Duration.ofDays(8)));
        assertThat(world.as(world.bank, () -> world.queries.list(others, null, 200))
                        .rows())
                .isEmpty();
        assertThat(world.as(world.otherBank, () -> world.queries.organs(soon))).isEmpty();
    }
}
