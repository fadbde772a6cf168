package zujie.cards.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zujie.cards.api.CarrierFigures;
import zujie.cards.api.NumberLine;
import zujie.cards.api.NumberSelection;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;

class AnswerOrderTest {

    private static final CardsWorld WORLD = new CardsWorld();

    @BeforeEach
    void forget() {
        WORLD.opened.clear();
        WORLD.closed.clear();
        WORLD.topics.clear();
    }

    @Test
    void shouldKeepWhoExecutedItAndWhen() {
        UUID id = WORLD.issued("13900000001").id();
        Instant issued = WORLD.now();
        WORLD.pass(Duration.ofMinutes(40));

        WORLD.as(
                WORLD.carrier,
                () -> WORLD.answerOrder.handle(new AnswerOrder.Command(
                        id, null, issued.plusSeconds(600), "网络部张工", "双停", issued.plusSeconds(660))));

        NumberOrderView view = WORLD.as(WORLD.desk, () -> WORLD.queries.view(id));
        assertThat(view.order().executedAt()).isEqualTo(issued.plusSeconds(600));
        assertThat(view.answer().executor()).isEqualTo("网络部张工");
        assertThat(view.answer().noticeAt()).isEqualTo(issued.plusSeconds(660));
        assertThat(view.late()).isTrue();
        assertThat(view.steps())
                .extracting(NumberOrderView.Step::event)
                .containsExactly("ORDERED", "APPROVED", "EXECUTED");
        assertThat(WORLD.closed).contains("cards.answer-order");
    }

    @Test
    void shouldTellTheHolderWhenALineIsClosed() {
        // R3.1: the time of the notice.
        UUID id = WORLD.issued("13900000002").id();
        assertThatThrownBy(() -> answer(WORLD.carrier, id, null, null)).hasMessageContaining("cards.notice-missing");
        assertThat(WORLD.stateOf(id)).isEqualTo(NumberOrderState.ISSUED);
    }

    @Test
    void shouldNotBelieveTimesOutsideTheOrder() {
        UUID id = WORLD.issued("13900000003").id();
        Instant now = WORLD.now();
        assertThatThrownBy(() -> answer(WORLD.carrier, id, now.minusSeconds(1), now))
                .hasMessageContaining("cards.time-outside-order");
        assertThatThrownBy(() -> answer(WORLD.carrier, id, now.plusSeconds(1), now))
                .hasMessageContaining("cards.time-outside-order");
        assertThatThrownBy(() -> answer(WORLD.carrier, id, now, now.plusSeconds(1)))
                .hasMessageContaining("cards.time-outside-order");
    }

    @Test
    void shouldBeAnsweredOnce() {
        UUID id = WORLD.executed("13900000004").id();
        assertThatThrownBy(() -> answer(WORLD.carrier, id, null, WORLD.now())).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> WORLD.as(
                        WORLD.carrier,
                        () -> WORLD.answerOrder.handle(
                                new AnswerOrder.Command(id, FailureCode.TECHNICAL, null, "网络部", null, null))))
                .isInstanceOf(IllegalMove.class);
    }

    @ParameterizedTest(name = "R5.12 {0}")
    @EnumSource(FailureCode.class)
    void shouldSayWhyItCouldNotAndFreeTheNumber(FailureCode code) {
        String number = "1391000000" + code.ordinal();
        UUID id = WORLD.issued(number).id();
        WORLD.opened.clear();

        WORLD.as(
                WORLD.carrier,
                () -> WORLD.answerOrder.handle(new AnswerOrder.Command(id, code, null, "网络部", "见备注", null)));

        NumberOrderView view = WORLD.as(WORLD.desk, () -> WORLD.queries.view(id));
        assertThat(view.order().state()).isEqualTo("FAILED");
        assertThat(view.answer().failure()).isEqualTo(code.name());
        assertThat(WORLD.opened).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("cards.read-failure");
            assertThat(item.role()).isEqualTo(Role.POLICE_OFFICER);
        });
        assertThat(WORLD.order(number).state()).isEqualTo("PENDING_APPROVAL");
    }

    @Test
    void shouldExplainAnotherReason() {
        UUID id = WORLD.issued("13900000005").id();
        assertThatThrownBy(() -> WORLD.as(
                        WORLD.carrier,
                        () -> WORLD.answerOrder.handle(
                                new AnswerOrder.Command(id, FailureCode.OTHER, null, "网络部", " ", null))))
                .hasMessageContaining("cards.failure-unexplained");
    }

    @Test
    void shouldBeInvisibleToOthers() {
        UUID id = WORLD.issued("13900000006").id();
        for (Actor other : List.of(WORLD.otherCarrier, WORLD.elsewhere, Actor.anonymous())) {
            assertThatThrownBy(() -> WORLD.as(other, () -> WORLD.queries.view(id)))
                    .isInstanceOf(NotFound.class);
            assertThat(WORLD.as(other, () -> WORLD.queries.list(NumberOrderFilter.ALL, null, 200))
                            .rows())
                    .isEmpty();
        }
        assertThatThrownBy(() -> answer(WORLD.otherCarrier, id, null, WORLD.now()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> WORLD.as(WORLD.otherCarrier, () -> WORLD.restoreNumber.request(id, "误停")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldReachTheCarrierOnlyWhenIssued() {
        UUID id = WORLD.order("13900000007").id();
        assertThatThrownBy(() -> WORLD.as(WORLD.carrier, () -> WORLD.queries.view(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(WORLD.carrier, id, null, WORLD.now())).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldMaskTheNumberForPoliceUntilAReasonIsGiven() {
        UUID id = WORLD.issued("13900000008").id();
        assertThat(WORLD.as(WORLD.desk, () -> WORLD.queries.view(id)).order().number())
                .isEqualTo("139****0008");
        assertThat(WORLD.as(WORLD.carrier, () -> WORLD.queries.view(id)).order().number())
                .isEqualTo("13900000008");
        assertThatThrownBy(() -> WORLD.as(WORLD.desk, () -> WORLD.queries.reveal(id, " ")))
                .hasMessageContaining("cards.reason-missing");
        assertThat(WORLD.as(WORLD.desk, () -> WORLD.queries.reveal(id, "核对号码"))).isEqualTo("13900000008");
    }

    @Test
    void shouldBeLiftedOnlyAfterThePoliceAgree() {
        // R5.9
        UUID id = WORLD.executed("13900000009").id();
        assertThatThrownBy(() -> WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.confirm(id, null)))
                .hasMessageContaining("cards.restore-not-agreed");
        assertThatThrownBy(() -> WORLD.as(WORLD.second, () -> WORLD.restoreNumber.decide(id, true, "x")))
                .hasMessageContaining("cards.restore-not-requested");

        WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.request(id, "机主持证件申诉"));
        assertThatThrownBy(() -> WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.request(id, "再次")))
                .hasMessageContaining("cards.restore-under-way");
        assertThatThrownBy(() -> WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.confirm(id, null)))
                .hasMessageContaining("cards.restore-not-agreed");

        WORLD.as(WORLD.second, () -> WORLD.restoreNumber.decide(id, false, "涉案事实清楚"));
        assertThatThrownBy(() -> WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.confirm(id, null)))
                .hasMessageContaining("cards.restore-not-agreed");
        assertThatThrownBy(() -> WORLD.order("13900000009")).isInstanceOf(Conflict.class);

        WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.request(id, "补充材料"));
        WORLD.opened.clear();
        WORLD.as(WORLD.second, () -> WORLD.restoreNumber.decide(id, true, "排除涉案"));
        assertThat(WORLD.opened).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("cards.restore-number");
            assertThat(item.unitPath()).isEqualTo("/CMCC/");
            assertThat(item.dueAt()).isEqualTo(WORLD.now().plus(Duration.ofMinutes(30)));
        });
        WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.confirm(id, "已复通"));

        assertThat(WORLD.stateOf(id)).isEqualTo(NumberOrderState.RESTORED);
        assertThat(WORLD.order("13900000009").state()).isEqualTo("PENDING_APPROVAL");
    }

    @Test
    void shouldBeWithdrawnUntilTheCarrierHasAnswered() {
        UUID id = WORLD.issued("13900000010").id();
        WORLD.as(WORLD.second, () -> WORLD.withdrawOrder.handle(id, "号码核错"));
        assertThat(WORLD.stateOf(id)).isEqualTo(NumberOrderState.WITHDRAWN);
        assertThatThrownBy(() -> answer(WORLD.carrier, id, null, WORLD.now())).isInstanceOf(IllegalMove.class);

        UUID done = WORLD.executed("13900000010").id();
        assertThatThrownBy(() -> WORLD.as(WORLD.second, () -> WORLD.withdrawOrder.handle(done, "晚了")))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void shouldPageEveryOrderOnceAndCountWhatTheListShows() {
        WORLD.pass(Duration.ofDays(40));
        Instant from = WORLD.now();
        LocalDate day = WORLD.today();
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(WORLD.executed("1395000000" + i).id());
            WORLD.pass(Duration.ofSeconds(i % 2));
        }
        WORLD.issued("13950000009");
        NumberOrderFilter filter = new NumberOrderFilter(null, null, null, day, day);
        for (Actor reader : List.of(WORLD.desk, WORLD.carrier)) {
            List<UUID> seen = new ArrayList<>();
            String cursor = null;
            do {
                String at = cursor;
                Slice<NumberOrderRow> slice = WORLD.as(reader, () -> WORLD.queries.list(filter, at, 2));
                slice.rows().forEach(row -> seen.add(row.id()));
                cursor = slice.next();
            } while (cursor != null);
            assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
        }
        assertThat(WORLD.as(
                        WORLD.desk,
                        () -> WORLD.executedNumbers.executedBetween(
                                from, from.plus(Duration.ofHours(1)), CardsWorld.CITY)))
                .isEqualTo(made.size());
        assertThat(WORLD.as(
                        WORLD.desk,
                        () -> WORLD.executedNumbers.executedBetween(
                                from, from.plus(Duration.ofHours(1)), "/350000000000/350200000000/")))
                .isZero();
    }

    @Test
    void shouldOpenExactlyTheOrdersThatAFigureCountsWithoutTheNumbers() {
        WORLD.pass(Duration.ofDays(40));
        Instant from = WORLD.now();
        UUID quick = WORLD.executed("13951000001").id();
        UUID slow = WORLD.issued("13951000002").id();
        UUID open = WORLD.issued("13951000003").id();
        WORLD.order("13951000004");
        WORLD.pass(Duration.ofHours(2));
        answer(WORLD.carrier, slow, null, WORLD.now());

        assertThat(WORLD.as(WORLD.desk, () -> WORLD.executedNumbers.byCarrier(from, until(), CardsWorld.CITY)))
                .containsExactly(new CarrierFigures("CMCC", "CMCC", 3, 2, 2));
        assertThat(lines(from, NumberSelection.Which.ISSUED, null))
                .extracting(NumberLine::orderId)
                .containsExactlyInAnyOrder(quick, slow, open);
        assertThat(lines(from, NumberSelection.Which.LATE, "CMCC"))
                .extracting(NumberLine::orderId)
                .containsExactlyInAnyOrder(slow, open);
        assertThat(lines(from, NumberSelection.Which.EXECUTED, null))
                .extracting(NumberLine::orderId)
                .containsExactlyInAnyOrder(quick, slow);
        assertThat(lines(from, NumberSelection.Which.ISSUED, "CUCC")).isEmpty();
        assertThat(lines(from, NumberSelection.Which.ISSUED, null).toString())
                .doesNotContain("1395100", "139****", "张", "警官");
    }

    private static List<NumberLine> lines(Instant from, NumberSelection.Which which, String carrier) {
        return WORLD.as(
                WORLD.desk,
                () -> WORLD.executedNumbers.lines(
                        new NumberSelection(which, from, until(), CardsWorld.CITY, carrier), null));
    }

    private static Instant until() {
        return WORLD.now().plusSeconds(1);
    }

    @Test
    void shouldFindANumberInAnySpelling() {
        UUID id = WORLD.order("+86 139 6000 0001").id();
        NumberOrderFilter filter = new NumberOrderFilter(null, "139-6000-0001", null, null, null);
        assertThat(WORLD.as(WORLD.desk, () -> WORLD.queries.list(filter, null, null))
                        .rows())
                .extracting(NumberOrderRow::id)
                .containsExactly(id);
    }

    private static NumberOrderRow answer(Actor by, UUID id, Instant when, Instant told) {
        return WORLD.as(by, () -> WORLD.answerOrder.handle(new AnswerOrder.Command(id, null, when, "网络部", "", told)));
    }
}
