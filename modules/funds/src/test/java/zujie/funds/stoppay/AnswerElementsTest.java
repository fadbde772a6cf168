package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.account.AccountData;
import zujie.funds.account.ElementCheck;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/** The four elements bind every way in (R1.6): a person of the bank, its program, the gateway, police on its behalf. */
class AnswerElementsTest {

    private static final StopsByWire WIRE = new StopsByWire();
    private static final StopsByHand HAND = new StopsByHand();
    private static FundsWorld world;
    private static int accounts;

    private String account = "";

    @BeforeAll
    static void begin() {
        world = new FundsWorld();
        world.add(List.of(WIRE, HAND), List.of());
    }

    private StopRow ordered() {
        account = "62260000090%05d".formatted(++accounts);
        return world.order(world.report(account, null));
    }

    private static AnswerStop.Command held(UUID stop, ElementCheck elements, AccountData books) {
        return new AnswerStop.Command(stop, "0000", 100L, null, world.now(), null, null, elements, books);
    }

    private static void differs(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.code()).isEqualTo("funds.elements-differ");
            assertThat(e.args()).first().isEqualTo(code);
        });
    }

    @Test
    void shouldHoldNothingThatAPersonHasNotComparedInFull_R1_6() {
        StopRow stop = ordered();
        for (ElementCheck part : List.of(
                ElementCheck.NONE,
                new ElementCheck(Map.of("NAME", "MATCH", "ACCOUNT", "MATCH", "AMOUNT", "MATCH")),
                new ElementCheck(Map.of("NAME", "MATCH", "ACCOUNT", "MATCH", "AMOUNT", "MATCH", "TIME", "")))) {
            assertThatThrownBy(() ->
                            world.as(world.bank, () -> world.answer.handle(held(stop.id(), part, AccountData.NONE))))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("funds.elements-not-judged"));
        }
        assertThat(world.stateOf(stop.id())).isEqualTo("ISSUED");
        assertThat(world.as(
                                world.bank,
                                () -> world.answer.handle(held(stop.id(), ElementCheck.ALL_MATCH, AccountData.NONE)))
                        .state())
                .isEqualTo("EXECUTED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"NAME, 0301", "ACCOUNT, 0300", "AMOUNT, 0200", "TIME, 1399"})
    void shouldHoldNothingThatTheBankFoundToDiffer_R1_6(String element, String code) {
        StopRow stop = ordered();
        ElementCheck found = ElementCheck.ALL_MATCH.and(new ElementCheck(Map.of(element, "DIFFER")));
        for (var who : List.of(world.bank, world.program)) {
            differs(() -> world.as(who, () -> world.answer.handle(held(stop.id(), found, AccountData.NONE))), code);
        }
        StopRow refused = world.as(
                world.program,
                () -> world.answer.handle(new AnswerStop.Command(
                        stop.id(), code, null, null, null, "账户资料不一致", null, found, AccountData.NONE)));
        assertThat(refused.state()).isEqualTo("FAILED");
        assertThat(world.view(stop.id()).answerRemark()).startsWith("核对不符：").endsWith("账户资料不一致");
    }

    @Test
    void shouldCompareWhatAProgramTellsOfItsBooks_R1_6() {
        StopRow stop = ordered();
        Instant at = stop.transferredAt();
        differs(() -> program(stop, new AccountData("李四四", null, null, null)), "0301");
        differs(() -> program(stop, new AccountData("李四", account + "9", null, null)), "0300");
        differs(() -> program(stop, new AccountData(null, null, 4_999_999L, null)), "0200");
        differs(() -> program(stop, new AccountData(null, null, null, at.plus(Duration.ofHours(1)))), "1399");
        // Its own judgement does not help against its own books.
        differs(
                () -> world.as(
                        world.program,
                        () -> world.answer.handle(
                                held(stop.id(), ElementCheck.ALL_MATCH, new AccountData("王五", null, null, null)))),
                "0301");
        assertThat(world.stateOf(stop.id())).isEqualTo("ISSUED");
        assertThat(program(stop, new AccountData(" 李 四 ", account + "_0001", 5_000_000L, at.plusSeconds(30)))
                        .state())
                .isEqualTo("EXECUTED");
    }

    @Test
    void shouldTakeAProgramsWordThatTellsNothing_R1_6() {
        assertThat(program(ordered(), AccountData.NONE).state()).isEqualTo("EXECUTED");
    }

    private static StopRow program(StopRow stop, AccountData books) {
        return world.as(world.program, () -> world.answer.handle(held(stop.id(), ElementCheck.NONE, books)));
    }

    /** 100102 names account and card, not the holder: one of the numbers must be the order's, if any is there. */
    @Test
    void shouldCompareTheNumbersOfAGatewayAnswer_R1_6() {
        StopRow stop = ordered();
        differs(() -> wire(stop, List.of("6226000099999999")), "0300");
        differs(() -> wire(stop, List.of("6226000099999999", "6226000099999998")), "0300");
        wire(stop, List.of("6226000099999999", account));
        assertThat(world.stateOf(stop.id())).isEqualTo("EXECUTED");
        StopRow silent = ordered();
        wire(silent, List.of());
        assertThat(world.stateOf(silent.id())).isEqualTo("EXECUTED");
    }

    private static void wire(StopRow stop, List<String> numbers) {
        world.as(world.program, () -> {
            WIRE.answered(stop.id(), "0000", 100L, world.now(), "", numbers);
            return null;
        });
    }

    @Test
    void shouldCompareWhatPoliceEnterOnTheBanksBehalf_R1_6() {
        StopRow stop = ordered();
        differs(() -> hand(stop, new AccountData("王五", account, null, null)), "0301");
        differs(() -> hand(stop, new AccountData("李四", "6226000099999999", null, null)), "0300");
        assertThat(hand(stop, new AccountData("李四", account, null, null)).state())
                .isEqualTo("EXECUTED");
        assertThat(hand(ordered(), AccountData.NONE).state()).isEqualTo("EXECUTED");
    }

    private static StopRow hand(StopRow stop, AccountData books) {
        return world.as(world.desk, () -> HAND.answered(stop.id(), "0000", 100L, world.now(), "", null, books));
    }

    @Test
    void shouldKnowTheTwoVerdictsOnly() {
        assertThatThrownBy(() -> new StopPaymentsResource.Elements("YES", null, null, null).toCheck())
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("funds.value-unknown"));
        assertThat(new StopPaymentsResource.Elements("MATCH", "MATCH", "MATCH", "MATCH").toCheck())
                .isEqualTo(ElementCheck.ALL_MATCH);
    }
}
