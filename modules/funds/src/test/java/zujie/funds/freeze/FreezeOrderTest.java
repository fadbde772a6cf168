package zujie.funds.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/** How a freeze is drawn, reviewed and approved, and who sees it (R1.16 to R1.21), on a real MariaDB. */
class FreezeOrderTest {

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
        account = "62260000010%05d".formatted(++accounts);
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

    @Test
    void shouldGoThroughLegalReviewAndApprovalToTheBank_R1_16() {
        FreezeRow asked = world.request(file, account);
        assertThat(asked.state()).isEqualTo("LEGAL_REVIEW");
        assertThat(asked.filingDecisionNo()).isEqualTo("350104000000立字〔2024〕00001号");
        assertThat(asked.amountFen()).as("the sum in dispute by default").isEqualTo(5_000_000);
        assertThat(asked.months()).isEqualTo(6);
        assertThat(world.open(FreezeMoves.LEGAL, asked.id())).hasSize(1);
        world.as(world.legal, () -> world.decide.review(asked.id(), true, ""));
        assertThat(world.open(FreezeMoves.LEGAL, asked.id())).isEmpty();
        assertThat(world.open(FreezeMoves.APPROVE, asked.id())).hasSize(1).allSatisfy(w -> assertThat(w.minRank())
                .hasToString("COUNTY"));
        FreezeRow issued = world.as(world.county, () -> world.decide.decide(asked.id(), true, ""));
        assertThat(issued.state()).isEqualTo("ISSUED");
        assertThat(issued.orderNo()).matches("0201\\d{32}");
        assertThat(issued.paperNo()).matches("350104000000冻字〔2024〕\\d{5}号");
        assertThat(world.open(FreezeMoves.ANSWER, asked.id())).hasSize(1);
        assertThat(world.topics).contains("funds.freeze-issued.v1");
    }

    @Test
    void shouldNumberPapersWithoutGapPerOrganisationAndYear() {
        String first = world.issue(world.request(file, account).id()).paperNo();
        FreezeRow refused = world.request(world.filed(), account + "9");
        world.as(world.legal, () -> world.decide.review(refused.id(), true, ""));
        refuses(
                () -> world.as(world.unranked, () -> world.decide.decide(refused.id(), true, "")),
                "funds.rank-too-low");
        String second = world.as(world.county, () -> world.decide.decide(refused.id(), true, ""))
                .paperNo();
        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    private static int number(String paperNo) {
        return Integer.parseInt(paperNo.substring(paperNo.length() - 6, paperNo.length() - 1));
    }

    @Test
    void shouldRefuseACaseThatIsNotFiled_R1_11() {
        UUID open = world.file(null);
        refuses(() -> world.request(open, account), "funds.freeze-not-filed");
    }

    @ParameterizedTest(name = "R1.16 {0} may not approve: {1}")
    @CsvSource({
        "approver, funds.rank-too-low",
        "unranked, funds.rank-too-low",
        "officerWhoApproves, funds.approver-is-officer",
        "both, funds.freeze-approver-reviewed"
    })
    void shouldDemandAnApproverOfTheLawfulRankWhoDidNothingElse(String who, String code) throws Exception {
        FreezeRow asked = world.request(with(world.wish(file, account), world.officerWhoApproves.id()));
        world.as(world.both, () -> world.decide.review(asked.id(), true, ""));
        Actor actor = (Actor) world.getClass().getField(who).get(world);
        refuses(() -> world.as(actor, () -> world.decide.decide(asked.id(), true, "")), Denied.class, code);
        assertThat(world.state(asked.id())).isEqualTo("APPROVAL");
    }

    private static RequestFreeze.Command with(RequestFreeze.Command c, UUID second) {
        return new RequestFreeze.Command(
                c.caseId(),
                c.stopId(),
                c.replaces(),
                c.bankCode(),
                c.accountName(),
                c.account(),
                c.kind(),
                c.scope(),
                c.disputedFen(),
                c.amountFen(),
                c.interest(),
                c.months(),
                c.scopeReason(),
                c.reason(),
                second);
    }

    private RequestFreeze.Command wish(PropertyKind kind, FreezeScope scope, Long amount, Integer months, String why) {
        return new RequestFreeze.Command(
                file,
                null,
                null,
                FundsWorld.CMBC,
                "李四",
                account,
                kind,
                scope,
                5_000_000L,
                amount,
                true,
                months,
                why,
                "涉案",
                world.second.id());
    }

    @ParameterizedTest(name = "R1.17 {0}: {1} months, approved by {2}")
    @CsvSource({
        "DEPOSIT, 6, COUNTY",
        "DEPOSIT_MAJOR, 12, CITY",
        "SECURITY, 24, COUNTY",
        "EQUITY, 6, CITY",
        "LISTED_EQUITY, 6, PROVINCE"
    })
    void shouldGiveEachKindItsTermAndRank(PropertyKind kind, int months, String rank) {
        FreezeRow asked = world.request(wish(kind, FreezeScope.AMOUNT, null, null, ""));
        assertThat(asked.months()).isEqualTo(months);
        assertThat(world.look(asked.id()).rank()).isEqualTo(rank);
        world.as(world.officer, () -> world.request.withdraw(asked.id(), "改办"));
        refuses(() -> world.request(wish(kind, FreezeScope.AMOUNT, null, months + 1, "")), "funds.freeze-term");
    }

    @Test
    void shouldTakeMoreThanTheSumInDisputeOnlyWithAReason() {
        refuses(
                () -> world.request(wish(PropertyKind.DEPOSIT, FreezeScope.WHOLE, null, null, "")),
                "funds.freeze-scope-reason");
        refuses(
                () -> world.request(wish(PropertyKind.DEPOSIT, FreezeScope.AMOUNT, 5_000_001L, null, "")),
                "funds.freeze-scope-reason");
        FreezeRow whole = world.request(wish(PropertyKind.DEPOSIT, FreezeScope.WHOLE, null, null, "专用于诈骗"));
        assertThat(whole.amountFen()).isNull();
    }

    @Test
    void shouldKeepProtectedAccountsFromAWholeFreeze_R1_21() {
        RequestFreeze.Command c = wish(PropertyKind.DEPOSIT, FreezeScope.WHOLE, null, null, "全部");
        refuses(() -> world.request(named(c, "某支付公司客户备付金")), "funds.freeze-protected");
        RequestFreeze.Command part = wish(PropertyKind.DEPOSIT, FreezeScope.AMOUNT, null, null, "");
        refuses(() -> world.request(named(part, "某支付公司客户备付金")), "funds.freeze-guarded");
    }

    private static RequestFreeze.Command named(RequestFreeze.Command c, String name) {
        return new RequestFreeze.Command(
                c.caseId(),
                c.stopId(),
                c.replaces(),
                c.bankCode(),
                name,
                c.account(),
                c.kind(),
                c.scope(),
                c.disputedFen(),
                c.amountFen(),
                c.interest(),
                c.months(),
                c.scopeReason(),
                c.reason(),
                c.secondOfficer());
    }

    @Test
    void shouldGoBackToTheOfficersAndComeAgain() {
        FreezeRow asked = world.request(file, account);
        refuses(() -> world.as(world.legal, () -> world.decide.review(asked.id(), false, "")), "funds.note-missing");
        world.as(world.legal, () -> world.decide.review(asked.id(), false, "补充证据"));
        assertThat(world.state(asked.id())).isEqualTo("DRAFT");
        assertThat(world.open(FreezeMoves.RETURNED, asked.id())).hasSize(1);
        refuses(
                () -> world.as(world.desk, () -> world.request.resubmit(asked.id(), "已补")),
                Denied.class,
                "funds.freeze-not-officer");
        world.as(world.officer, () -> world.request.resubmit(asked.id(), "已补"));
        assertThat(world.state(asked.id())).isEqualTo("LEGAL_REVIEW");
        assertThat(world.open(FreezeMoves.RETURNED, asked.id())).isEmpty();
        world.as(world.legal, () -> world.decide.review(asked.id(), true, ""));
        world.as(world.county, () -> world.decide.decide(asked.id(), false, "证据不足"));
        assertThat(world.open(FreezeMoves.DECLINED, asked.id())).hasSize(1);
        assertThat(world.state(asked.id())).isEqualTo("DECLINED");
        assertThat(world.open(FreezeMoves.DECLINED, asked.id()))
                .as("seen by an officer")
                .isEmpty();
    }

    @Test
    void shouldRefuseASecondFreezeOfTheCaseOnTheAccount_R1_19() {
        world.request(file, account);
        refuses(() -> world.request(file, account), Conflict.class, "funds.freeze-under-way");
        assertThat(world.request(world.filed(), account).state())
                .as("another case queues")
                .isEqualTo("LEGAL_REVIEW");
    }

    @Test
    void shouldBeHiddenFromOthers_R9_9() {
        FreezeRow asked = world.request(file, account);
        refuses(
                () -> world.as(world.bank, () -> world.queries.get(asked.id())),
                NotFound.class,
                "funds.freeze-not-found");
        world.issue(asked.id());
        assertThat(world.as(world.bank, () -> world.queries.get(asked.id()))
                        .freeze()
                        .account())
                .isEqualTo(account);
        assertThat(world.as(world.bank, () -> world.queries.get(asked.id())).reason())
                .as("the inner words of the police")
                .isEmpty();
        assertThat(world.look(asked.id()).freeze().account()).doesNotContain(account);
        for (Actor other : new Actor[] {world.otherBank, world.elsewhere}) {
            refuses(
                    () -> world.as(other, () -> world.queries.get(asked.id())),
                    NotFound.class,
                    "funds.freeze-not-found");
        }
        refuses(
                () -> world.as(
                        world.otherBank, () -> world.answer.handle(world.frozen(asked.id(), 1, 1, world.sixMonths()))),
                NotFound.class,
                "funds.freeze-not-found");
    }

    /** Who a case is shared with looks at its freezes, masked; he does nothing with them. */
    @Test
    void shouldShowAFreezeOfASharedCaseToBeReadOnly() {
        FreezeRow asked = world.request(file, account);
        world.issue(asked.id());
        world.shared.put(world.elsewhere.unitPath(), List.of(file));
        FreezeView seen = world.as(world.elsewhere, () -> world.queries.get(asked.id()));
        assertThat(seen.readOnly()).isTrue();
        assertThat(seen.freeze().account()).doesNotContain(account);
        for (String action : List.of("renew", "release", "replace", "decide", "review", "withdraw", "owner-told")) {
            assertThat(FreezeActions.offered(action, world.elsewhere, seen))
                    .as(action)
                    .isFalse();
        }
        assertThat(world.as(world.elsewhere, () -> world.queries.about("case", file)))
                .hasSize(1);
        assertThat(world.look(asked.id()).readOnly()).isFalse();
        world.shared.clear();
        refuses(
                () -> world.as(world.elsewhere, () -> world.queries.get(asked.id())),
                NotFound.class,
                "funds.freeze-not-found");
    }
}
