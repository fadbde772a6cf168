package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.funds.stoppay.FundsWorld.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.api.BankFigures;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopSelection;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.paging.Slice;

/** Who sees what of a stop, and what is counted of it (R9.7, R9.9, R10), on a real MariaDB. */
class StopQueriesTest {

    private static FundsWorld world;
    private static int accounts;

    private String account;

    @BeforeAll
    static void begin() {
        world = new FundsWorld();
    }

    @BeforeEach
    void freshAccount() {
        account = "62260000006%05d".formatted(++accounts);
        world.topics.clear();
        world.facts.clear();
    }

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void shouldKeepTheTwoFiguresApartAndNeverAddAgain_R10() {
        FundsWorld own = new FundsWorld();
        UUID report = own.report(account, null);
        own.execute(own.order(report).id(), 9_000_000);
        assertThat(figures(own)).isEqualTo(new StopFigures(1, 1, 9_000_000, 5_000_000));
        UUID other = own.report(account, UUID.randomUUID());
        own.execute(own.order(own.desk, other, "另案").id(), 9_000_000);
        own.alarms.removeIf(a -> a.kind().equals(StopClocks.REVIEW_LAPSE));
        own.pass(Duration.ofHours(49));
        own.execute(own.order(own.desk, report, "再次止付").id(), 9_100_000);
        assertThat(figures(own)).isEqualTo(new StopFigures(3, 3, 9_000_000, 5_000_000));
    }

    @Test
    void shouldOpenExactlyTheStopsThatAFigureCounts() {
        FundsWorld own = new FundsWorld();
        own.execute(own.order(own.report(account, null)).id(), 9_000_000);
        own.pass(Duration.ofHours(2));
        own.order(own.report(account + "1", null));
        StopRow slow = own.order(own.report(account + "2", null));
        own.alarms.removeIf(a -> a.kind().equals(StopClocks.REVIEW_LAPSE));
        own.pass(Duration.ofHours(3));
        own.execute(slow.id(), 1_000);

        BankFigures bank = own.as(own.desk, () -> own.figures.byBank(START, end(own), FundsWorld.CITY))
                .get(0);
        assertThat(bank).isEqualTo(new BankFigures(FundsWorld.CMBC, FundsWorld.CMBC, 3, 2, 2, 9_001_000, 5_001_000));
        assertThat(figures(own)).isEqualTo(new StopFigures(3, 2, 9_001_000, 5_001_000));
        assertThat(lines(own, StopSelection.Which.ORDERED, null)).hasSize(3);
        assertThat(lines(own, StopSelection.Which.LATE, null)).hasSize(2).allMatch(StopLine::late);
        assertThat(lines(own, StopSelection.Which.EXECUTED, FundsWorld.CMBC))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line.orderId()).isEqualTo(slow.id()));
        assertThat(lines(own, StopSelection.Which.ORDERED, FundsWorld.ICBC)).isEmpty();
        StopFilter executed = StopFilter.of(null, null, null, START, end(own));
        assertThat(own.as(own.desk, () -> own.queries.list(executed, null, 200)).rows())
                .extracting(StopRow::id)
                .containsExactlyInAnyOrderElementsOf(lines(own, StopSelection.Which.EXECUTED, null).stream()
                        .map(StopLine::orderId)
                        .toList());
        assertThat(own.as(own.desk, () -> own.figures.byBank(START, end(own), "/350000000000/350200000000/")))
                .isEmpty();
    }

    @Test
    void shouldTellNothingAboutPersonsOrAccountsBehindAFigure() {
        FundsWorld own = new FundsWorld();
        own.execute(own.order(own.report(account, null)).id(), 9_000_000);
        assertThat(lines(own, StopSelection.Which.ORDERED, null).toString())
                .doesNotContain(account, "****", "李四", "王警官");
    }

    private static List<StopLine> lines(FundsWorld own, StopSelection.Which which, String bank) {
        return own.as(
                own.desk,
                () -> own.figures.lines(new StopSelection(which, START, end(own), FundsWorld.CITY, bank), null));
    }

    private static Instant end(FundsWorld own) {
        return own.now().plusSeconds(1);
    }

    private static StopFigures figures(FundsWorld own) {
        return own.as(own.desk, () -> own.figures.figures(START, own.now().plusSeconds(1), FundsWorld.CITY));
    }

    @Test
    void shouldHideABanksOrdersFromOtherBanks_R9_9() {
        StopRow stop = world.order(world.report(account, null));
        assertThatThrownBy(() -> world.as(world.otherBank, () -> world.queries.get(stop.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        world.as(world.otherBank, () -> world.answer.handle(world.success(stop.id(), 1, world.now()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> world.queries.get(stop.id())))
                .isInstanceOf(NotFound.class);
        assertThat(world.as(world.otherBank, () -> world.queries.feed(StopFilter.NONE, null, null))
                        .rows())
                .isEmpty();
    }

    /** Who a case is shared with looks at its stops, masked; he does nothing with them. */
    @Test
    void shouldShowAStopOfASharedCaseToBeReadOnly() {
        UUID file = UUID.randomUUID();
        StopRow stop = world.order(world.report(account, file));
        StopRow other = world.order(world.report(account + "1", UUID.randomUUID()));
        world.shared.put(world.elsewhere.unitPath(), List.of(file));

        StopView seen = world.as(world.elsewhere, () -> world.queries.get(stop.id()));
        assertThat(seen.readOnly()).isTrue();
        assertThat(seen.stop().payeeAccount()).doesNotContain(account);
        for (String action : List.of("review", "release", "extend", "decide-release", "answer")) {
            assertThat(StopActions.offered(action, world.elsewhere, seen))
                    .as(action)
                    .isFalse();
        }
        assertThat(world.as(world.elsewhere, () -> world.queries.about(null, file)))
                .singleElement()
                .satisfies(view -> assertThat(view.readOnly()).isTrue());
        assertThat(world.as(world.elsewhere, () -> world.queries.list(StopFilter.NONE, null, null))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> world.reveal.handle(stop.id(), "核查")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> world.queries.get(other.id())))
                .isInstanceOf(NotFound.class);
        assertThat(world.view(stop.id()).readOnly()).isFalse();

        world.shared.clear();
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> world.queries.get(stop.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldShowTheAccountToTheBankAndMaskItForPolice_R9_7() {
        StopRow stop = world.order(world.report(account, null));
        assertThat(stop.payeeAccount()).doesNotContain(account);
        assertThat(stop.payeeName()).isEqualTo("李*");
        StopView seen = world.as(world.bank, () -> world.acknowledge.handle(stop.id()));
        assertThat(seen.stop().payeeAccount()).isEqualTo(account);
        assertThat(seen.stop().payeeName()).isEqualTo("李四");
        assertThat(seen.stop().readAt()).isEqualTo(world.now());
        refuses(() -> world.as(world.desk, () -> world.reveal.handle(stop.id(), " ")), "funds.reason-missing");
        assertThat(world.as(world.desk, () -> world.reveal.handle(stop.id(), "核对回单"))
                        .payeeAccount())
                .isEqualTo(account);
    }

    @Test
    void shouldFeedProgramsInOrderOfIssueAndKeepTheirPlace() {
        FundsWorld own = new FundsWorld();
        Slice<StopRow> none = own.as(own.program, () -> own.queries.feed(StopFilter.NONE, null, 2));
        assertThat(none.rows()).isEmpty();
        List<UUID> issued = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            issued.add(own.order(own.report(account + i, null)).id());
        }
        List<UUID> fed = new java.util.ArrayList<>();
        String cursor = null;
        for (int i = 0; i < 4; i++) {
            String at = cursor;
            Slice<StopRow> piece = own.as(own.program, () -> own.queries.feed(StopFilter.NONE, at, 2));
            piece.rows().forEach(r -> fed.add(r.id()));
            cursor = piece.next();
        }
        assertThat(fed).isEqualTo(issued);
        UUID later = own.order(own.report(account + "9", null)).id();
        String kept = cursor;
        assertThat(own.as(own.program, () -> own.queries.feed(StopFilter.NONE, kept, 2))
                        .rows())
                .extracting(StopRow::id)
                .containsExactly(later);
        Slice<StopRow> newest = own.as(own.desk, () -> own.queries.list(StopFilter.NONE, null, 4));
        assertThat(newest.rows().get(0).id()).isEqualTo(later);
        assertThat(own.as(own.desk, () -> own.queries.list(StopFilter.NONE, newest.next(), 4))
                        .rows())
                .hasSize(2);
    }

    private StopRow executed(long balance) {
        return executed(world.order(world.report(account, null)), balance);
    }

    private static StopRow executed(StopRow stop, long balance) {
        return world.execute(stop.id(), balance);
    }

    /** R1.9: the count is of the case, whichever of its reports and units ordered; the form says so before the rule does. */
    @Test
    void shouldProposeByTheCountOfTheCase_R1_9() {
        UUID file = UUID.randomUUID();
        UUID first = world.report(account, file);
        UUID second = world.report(account, file);
        StopRow one = world.order(first);
        world.execute(one.id(), 9_000_000);
        StopProposal.Line under = proposed(second);
        assertThat(under.whyNot()).isEqualTo("funds.problem.stop-under-way");
        assertThat(under.whyArgs()).containsExactly(one.orderNo());
        assertThat(under.used()).isEqualTo(1);
        world.alarms.removeIf(a -> a.kind().equals(StopClocks.REVIEW_LAPSE));
        world.pass(Duration.ofHours(49));
        StopProposal.Line left = proposed(second);
        assertThat(left.orderable()).isTrue();
        assertThat(left.used()).isEqualTo(1);
        world.execute(world.order(second).id(), 9_000_000);
        world.alarms.removeIf(a -> a.kind().equals(StopClocks.REVIEW_LAPSE));
        world.pass(Duration.ofHours(49));
        StopProposal.Line over = proposed(first);
        assertThat(over.whyNot()).isEqualTo("funds.problem.stop-count-exceeded");
        assertThat(over.used()).isEqualTo(2);
        assertThat(over.earlier())
                .extracting(StopProposal.Earlier::orderNo)
                .hasSize(2)
                .first()
                .isEqualTo(one.orderNo());
        assertThat(over.earlier()).allMatch(StopProposal.Earlier::held);
        StopProposal.Line elsewhere = proposed(world.report(account, UUID.randomUUID()));
        assertThat(elsewhere.used()).as("another case has its own count").isZero();
        assertThat(elsewhere.elsewhere()).isEqualTo(2);
        assertThat(elsewhere.earlier()).isEmpty();
    }

    private static StopProposal.Line proposed(UUID report) {
        return world.as(world.desk, () -> world.queries.propose(report)).lines().get(0);
    }
}
