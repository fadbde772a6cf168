package zujie.cards.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.cards.number.NumberKind;
import zujie.cards.number.NumberMeasure;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

class OrderShutdownTest {

    private static final CardsWorld WORLD = new CardsWorld();

    @BeforeEach
    void forget() {
        WORLD.opened.clear();
        WORLD.closed.clear();
        WORLD.topics.clear();
        WORLD.approvalFirst = true;
    }

    /** Who a case is shared with looks at its orders, masked; he does nothing with them. */
    @Test
    void shouldShowAnOrderOfASharedCaseToBeReadOnly() {
        UUID id = WORLD.as(WORLD.desk, () -> WORLD.orderShutdown.handle(ofCase("13905910077")))
                .id();
        assertThatThrownBy(() -> WORLD.as(WORLD.elsewhere, () -> WORLD.queries.view(id)))
                .isInstanceOf(NotFound.class);
        WORLD.shared.put(WORLD.elsewhere.unitPath(), List.of(CardsWorld.CASE));
        try {
            NumberOrderView seen = WORLD.as(WORLD.elsewhere, () -> WORLD.queries.view(id));
            assertThat(seen.readOnly()).isTrue();
            assertThat(seen.actions()).isEmpty();
            assertThat(seen.order().number()).doesNotContain("13905910077");
            assertThat(WORLD.as(WORLD.elsewhere, () -> WORLD.queries.about(null, CardsWorld.CASE)))
                    .isNotEmpty();
            assertThatThrownBy(() -> WORLD.as(WORLD.elsewhere, () -> WORLD.withdrawOrder.handle(id, "撤回")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> WORLD.as(WORLD.elsewhere, () -> WORLD.queries.reveal(id, "核查")))
                    .isInstanceOf(NotFound.class);
            assertThat(WORLD.as(WORLD.desk, () -> WORLD.queries.view(id)).actions())
                    .isNotEmpty();
        } finally {
            WORLD.shared.clear();
        }
    }

    private static OrderShutdown.Command ofCase(String number) {
        OrderShutdown.Command c = WORLD.command(number);
        return new OrderShutdown.Command(
                null,
                CardsWorld.CASE,
                c.number(),
                null,
                null,
                c.carrierCode(),
                c.secondOfficer(),
                c.reason(),
                c.legalArticle(),
                c.startsAt(),
                null,
                c.appealChannel(),
                c.requiredPapers(),
                null,
                false);
    }

    @ParameterizedTest(name = "R5.11 {0}")
    @ValueSource(
            strings = {
                "000861095588",
                "+00861012345678",
                "00000110",
                "+1 (800) 555",
                "📞🆘👮",
                "未知号码",
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "12345678901234567890123456789012",
                "+8613912345678"
            })
    void shouldTakeMalformedAndForgedDisplaysTheWholeWay(String shown) {
        UUID id = WORLD.order(shown).id();
        assertThat(WORLD.stateOf(id)).isEqualTo(NumberOrderState.PENDING_APPROVAL);

        WORLD.as(WORLD.approver, () -> WORLD.approveOrder.handle(new ApproveOrder.Command(id, true, null)));
        WORLD.as(
                WORLD.carrier,
                () -> WORLD.answerOrder.handle(new AnswerOrder.Command(id, null, null, "网络部", "已封堵", null)));

        assertThat(WORLD.stateOf(id)).isEqualTo(NumberOrderState.EXECUTED);
        assertThat(WORLD.as(WORLD.carrier, () -> WORLD.queries.view(id)).order().number())
                .isEqualTo(shown);
        assertThat(WORLD.topics).containsExactly("cards.number-ordered.v1", "cards.number-shut.v1");
    }

    @ParameterizedTest
    @CsvSource({"'', cards", "'   ', cards", "123456789012345678901234567890123, cards"})
    void shouldRefuseOnlyWhatIsEmptyOrLongerThan32Characters(String shown) {
        assertThatThrownBy(() -> WORLD.order(shown))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("number"));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                row("reason", c -> with(c, null, c.legalArticle(), c.appealChannel(), c.requiredPapers())),
                row("reason", c -> with(c, "  ", c.legalArticle(), c.appealChannel(), c.requiredPapers())),
                row("legalArticle", c -> with(c, c.reason(), null, c.appealChannel(), c.requiredPapers())),
                row("appealChannel", c -> with(c, c.reason(), c.legalArticle(), "", c.requiredPapers())),
                row("requiredPapers", c -> with(c, c.reason(), c.legalArticle(), c.appealChannel(), null)),
                row(
                        "startsAt",
                        c -> new OrderShutdown.Command(
                                c.reportId(),
                                null,
                                c.number(),
                                null,
                                null,
                                c.carrierCode(),
                                c.secondOfficer(),
                                c.reason(),
                                c.legalArticle(),
                                null,
                                null,
                                c.appealChannel(),
                                c.requiredPapers(),
                                null,
                                false)));
    }

    @ParameterizedTest(name = "R3.1 without {0}")
    @MethodSource("missing")
    void shouldNotSaveWithoutWhatTheHolderMustBeTold(String field, UnaryOperator<OrderShutdown.Command> spoil) {
        OrderShutdown.Command command = spoil.apply(WORLD.command("13800000001"));

        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> WORLD.as(WORLD.desk, () -> WORLD.orderShutdown.handle(command)));

        assertThat(refused.field()).contains(field);
        assertThat(WORLD.opened).isEmpty();
    }

    @ParameterizedTest(name = "R5.11 {0}")
    @ValueSource(strings = {"110", "96110", "95588", "12345", "0591-12345", "+86 96110"})
    void shouldRefuseProtectedNumbers(String number) {
        assertThatThrownBy(() -> WORLD.order(number)).hasMessageContaining("cards.number-protected");
    }

    @Test
    void shouldDemandASecondConfirmationForTrunkAndGovernmentNumbers() {
        OrderShutdown.Command plain = WORLD.command("0591-87650000");
        assertThatThrownBy(() -> WORLD.as(WORLD.desk, () -> WORLD.orderShutdown.handle(plain)))
                .hasMessageContaining("cards.number-guarded");

        UUID id = WORLD.as(WORLD.desk, () -> WORLD.orderShutdown.handle(confirmed(plain)))
                .id();
        assertThat(WORLD.as(WORLD.desk, () -> WORLD.queries.view(id)).confirmedTwice())
                .isTrue();
    }

    @ParameterizedTest(name = "R5.11 {0} {1} {2}")
    @CsvSource({
        "VIRTUAL, STOP,      false",
        "VIRTUAL, STOP_OUT,  false",
        "FOREIGN, STOP,      false",
        "FOREIGN, BLOCK,     true",
        "VIRTUAL, INTERCEPT, true",
        "MOBILE,  STOP_OUT,  true",
    })
    void shouldOnlyTakeMeasuresThatFitTheKind(NumberKind kind, NumberMeasure measure, boolean fits) {
        OrderShutdown.Command c = WORLD.command("1390000" + kind.ordinal() + measure.ordinal() + "00");
        OrderShutdown.Command chosen = new OrderShutdown.Command(
                c.reportId(),
                null,
                c.number(),
                kind,
                measure,
                c.carrierCode(),
                c.secondOfficer(),
                c.reason(),
                c.legalArticle(),
                c.startsAt(),
                null,
                c.appealChannel(),
                c.requiredPapers(),
                null,
                false);
        if (fits) {
            assertThat(WORLD.as(WORLD.desk, () -> WORLD.orderShutdown.handle(chosen))
                            .measure())
                    .isEqualTo(measure.name());
        } else {
            assertThatThrownBy(() -> WORLD.as(WORLD.desk, () -> WORLD.orderShutdown.handle(chosen)))
                    .hasMessageContaining("cards.measure-unfit");
        }
    }

    @Test
    void shouldNeedTwoDifferentOfficersWhoMaySign() {
        for (Actor unfit : new Actor[] {WORLD.desk, WORLD.approver, WORLD.carrier, WORLD.elsewhere}) {
            OrderShutdown.Command c = signedBy(WORLD.command("13800000002"), unfit.id());
            assertThatThrownBy(() -> WORLD.as(WORLD.desk, () -> WORLD.orderShutdown.handle(c)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.field()).contains("secondOfficer"));
        }
    }

    @Test
    void shouldNotOrderOnAReportOutsideTheUnit() {
        assertThatThrownBy(
                        () -> WORLD.as(WORLD.elsewhere, () -> WORLD.orderShutdown.handle(WORLD.command("13800000003"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldOnlyBeLetOutByARankedApproverWhoIsNeitherOfficer() {
        // Ruling 31, with the one officer who also approves as second officer.
        UUID id = WORLD.as(
                        WORLD.desk,
                        () -> WORLD.orderShutdown.handle(
                                signedBy(WORLD.command("13800000004"), WORLD.officerWhoApproves.id())))
                .id();
        ApproveOrder.Command yes = new ApproveOrder.Command(id, true, null);

        assertThatThrownBy(() -> WORLD.as(WORLD.officerWhoApproves, () -> WORLD.approveOrder.handle(yes)))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("cards.approver-is-officer");
        assertThatThrownBy(() -> WORLD.as(WORLD.unranked, () -> WORLD.approveOrder.handle(yes)))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("cards.rank-too-low");
        assertThatThrownBy(() -> WORLD.as(WORLD.elsewhere, () -> WORLD.approveOrder.handle(yes)))
                .isInstanceOf(NotFound.class);
        assertThat(WORLD.stateOf(id)).isEqualTo(NumberOrderState.PENDING_APPROVAL);

        WORLD.as(WORLD.approver, () -> WORLD.approveOrder.handle(yes));
        assertThat(WORLD.stateOf(id)).isEqualTo(NumberOrderState.ISSUED);
        assertThatThrownBy(() -> WORLD.as(WORLD.approver, () -> WORLD.approveOrder.handle(yes)))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void shouldPutTheOrderOnTheDeskOfWhoeverIsNext() {
        UUID id = WORLD.order("13800000005").id();
        assertThat(WORLD.opened).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("cards.approve-order");
            assertThat(item.role()).isEqualTo(Role.POLICE_APPROVER);
            assertThat(item.unitPath()).isEqualTo(CardsWorld.DISTRICT);
            assertThat(item.title()).contains("138****0005").doesNotContain("13800000005");
        });

        WORLD.opened.clear();
        WORLD.as(WORLD.approver, () -> WORLD.approveOrder.handle(new ApproveOrder.Command(id, true, null)));
        assertThat(WORLD.closed).containsExactly("cards.approve-order");
        // R5.9: the carrier's clock of 30 minutes.
        assertThat(WORLD.opened).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("cards.answer-order");
            assertThat(item.role()).isEqualTo(Role.TELECOM_OPERATOR);
            assertThat(item.unitPath()).isEqualTo("/CMCC/");
            assertThat(item.dueAt()).isEqualTo(WORLD.now().plus(Duration.ofMinutes(30)));
        });
    }

    @Test
    void shouldGoOutAtOnceWhereNoApprovalIsAsked() {
        WORLD.approvalFirst = false;
        assertThat(WORLD.order("13800000006").state()).isEqualTo("ISSUED");
        assertThat(WORLD.topics).containsExactly("cards.number-ordered.v1");
    }

    @Test
    void shouldFreeTheNumberWhenRefused() {
        UUID id = WORLD.order("13800000007").id();
        assertThatThrownBy(() -> WORLD.order("+86 138 0000 0007")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> WORLD.as(
                        WORLD.approver, () -> WORLD.approveOrder.handle(new ApproveOrder.Command(id, false, " "))))
                .hasMessageContaining("cards.reason-missing");

        WORLD.as(WORLD.approver, () -> WORLD.approveOrder.handle(new ApproveOrder.Command(id, false, "号码有误")));
        assertThat(WORLD.stateOf(id)).isEqualTo(NumberOrderState.REFUSED);
        assertThat(WORLD.order("13800000007").state()).isEqualTo("PENDING_APPROVAL");
    }

    @Test
    void shouldGiveTheSameNumberToAnotherCarrier() {
        WORLD.order("13800000008");
        OrderShutdown.Command c = WORLD.command("13800000008");
        OrderShutdown.Command other = new OrderShutdown.Command(
                c.reportId(),
                null,
                c.number(),
                null,
                null,
                "CUCC",
                c.secondOfficer(),
                c.reason(),
                c.legalArticle(),
                c.startsAt(),
                null,
                c.appealChannel(),
                c.requiredPapers(),
                null,
                false);
        assertThat(WORLD.as(WORLD.desk, () -> WORLD.orderShutdown.handle(other)).carrierCode())
                .isEqualTo("CUCC");
    }

    @Test
    void shouldProposeWhatTheOrderWouldUsuallySay() {
        NumberOrderProposal proposal =
                WORLD.as(WORLD.desk, () -> WORLD.proposeOrder.handle(CardsWorld.REPORT, null, "13012345678"));

        assertThat(proposal.look().carrierCode()).isEqualTo("CUCC");
        assertThat(proposal.look().measure()).isEqualTo("STOP");
        assertThat(proposal.reportNo()).isEqualTo("J1");
        assertThat(proposal.officers())
                .extracting(NumberOrderProposal.Choice::code)
                .containsExactlyInAnyOrder(
                        WORLD.second.id().toString(),
                        WORLD.officerWhoApproves.id().toString());
    }

    private static Arguments row(String field, UnaryOperator<OrderShutdown.Command> spoil) {
        return Arguments.of(field, spoil);
    }

    private static OrderShutdown.Command with(
            OrderShutdown.Command c, String reason, String article, String channel, String papers) {
        return new OrderShutdown.Command(
                c.reportId(),
                null,
                c.number(),
                null,
                null,
                c.carrierCode(),
                c.secondOfficer(),
                reason,
                article,
                c.startsAt(),
                null,
                channel,
                papers,
                null,
                false);
    }

    private static OrderShutdown.Command signedBy(OrderShutdown.Command c, UUID second) {
        return new OrderShutdown.Command(
                c.reportId(),
                null,
                c.number(),
                null,
                null,
                c.carrierCode(),
                second,
                c.reason(),
                c.legalArticle(),
                c.startsAt(),
                null,
                c.appealChannel(),
                c.requiredPapers(),
                null,
                false);
    }

    private static OrderShutdown.Command confirmed(OrderShutdown.Command c) {
        return new OrderShutdown.Command(
                c.reportId(),
                null,
                c.number(),
                null,
                null,
                c.carrierCode(),
                c.secondOfficer(),
                c.reason(),
                c.legalArticle(),
                c.startsAt(),
                null,
                c.appealChannel(),
                c.requiredPapers(),
                null,
                true);
    }
}
