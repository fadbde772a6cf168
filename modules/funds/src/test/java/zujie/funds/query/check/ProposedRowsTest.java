package zujie.funds.query.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckDesk;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.order.Amended;
import zujie.funds.query.QueriesForOthers;
import zujie.funds.query.QueryKind;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.QueryWorld;
import zujie.funds.query.answer.ReadAnswers.Effect;
import zujie.funds.query.answer.TransactionEntry;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** What a bank's checker sees of rows that wait, on a real MariaDB: each beside what stands in its place. */
class ProposedRowsTest {

    private static final Actor OPERATOR = person(51, FundsWorld.CMBC, Role.BANK_OPERATOR);
    private static final Actor CHECKER = person(52, FundsWorld.CMBC, Role.BANK_CHECKER);
    private static final Actor FOREIGN = person(53, FundsWorld.ICBC, Role.BANK_OPERATOR, Role.BANK_CHECKER);

    private static final ProposeAnswer PROPOSE = new ProposeAnswer();
    private static final ReadProposedRows READ = new ReadProposedRows();
    private static QueryWorld world;
    private static CheckDesk desk;

    private UUID query;

    @BeforeAll
    static void begin() {
        world = new QueryWorld();
        List.of(OPERATOR, CHECKER, FOREIGN).forEach(world::know);
        desk = new CheckDesk(world, List.of(new QueriesForOthers()), List.of(new CheckedQueries()));
        world.add(List.of(PROPOSE, READ), List.of());
    }

    private static Actor person(int no, String bank, Role... roles) {
        return new Actor(
                new UUID(5, no), "r" + no, "行员" + no, bank, bank, OrgKind.BANK, "/" + bank + "/", Set.of(roles), null);
    }

    @BeforeEach
    void aQueryAtABankWithFourEyes() {
        desk.on(CHECKER);
        world.freshAccount();
        query = world.issued(QueryKind.TRANSACTIONS);
    }

    private void answered(TransactionEntry... rows) {
        world.as(
                world.program,
                () -> world.answer.handle(new AnswerQuery.Command(query, "0000", "", List.of(rows), List.of(), true)));
    }

    private UUID corrects(List<TransactionEntry> rows, List<AccountEntry> accounts, String... withdrawn) {
        return world.as(
                        OPERATOR,
                        () -> PROPOSE.correct(
                                new AnswerQuery.Correction(query, "系统取数错误", rows, accounts, List.of(withdrawn))))
                .proposal()
                .id();
    }

    private static ProposedRows read(UUID proposal) {
        return world.as(CHECKER, () -> READ.handle(proposal, null));
    }

    private static TransactionEntry renamed(TransactionEntry e, String name, String ip) {
        return new TransactionEntry(
                e.serial(),
                e.account(),
                e.direction(),
                e.kind(),
                e.currency(),
                e.amountFen(),
                e.balanceFen(),
                e.at(),
                e.otherBank(),
                e.otherAccount(),
                name,
                e.branch(),
                e.terminal(),
                ip,
                e.mac(),
                e.remark());
    }

    @Test
    void shouldShowWhatACorrectionChangesAndWhatItTakesBack() {
        TransactionEntry named = world.row("S2", 600, "OUT");
        answered(world.row("S1", 500, "IN"), named, world.row("S3", 700, "IN"), world.row("S4", 800, "IN"));
        UUID id = corrects(
                List.of(
                        world.row("S1", 700, "OUT"),
                        renamed(named, "王五", "10.1.1.1"),
                        world.row("S3", 700, "IN"),
                        world.row("S5", 900, "IN")),
                List.of(),
                "S4");
        ProposedRows rows = read(id);
        assertThat(rows.transactions())
                .extracting(t -> t.row().serial(), ProposedRows.Transaction::effect)
                .containsExactly(
                        tuple("S1", Effect.CORRECTED),
                        tuple("S2", Effect.CORRECTED),
                        tuple("S3", Effect.KNOWN),
                        tuple("S5", Effect.NEW));
        assertThat(rows.transactions().get(0).changes())
                .containsExactly(
                        new Amended.Line("funds.lookup.in", "¥5.00", "—"),
                        new Amended.Line("funds.lookup.out", "—", "¥7.00"));
        assertThat(rows.transactions().get(1).changes())
                .extracting(Amended.Line::key, Amended.Line::after)
                .containsExactly(tuple("funds.lookup.other-name", "王五"), tuple("funds.lookup.ip", "10.1.1.1"));
        assertThat(rows.transactionCount()).isEqualTo(4);
        assertThat(rows.withdrawnCount()).isEqualTo(1);
        assertThat(rows.next()).isEqualTo("2");
        assertThat(world.as(CHECKER, () -> READ.handle(id, "2")).transactions())
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.row().serial()).isEqualTo("S4");
                    assertThat(t.row().amountFen()).isEqualTo(800);
                    assertThat(t.effect()).isEqualTo(Effect.WITHDRAWN);
                });

        world.as(CHECKER, () -> desk.check.approve(id));
        assertThat(serials()).containsExactly("S1 OUT 700", "S2 OUT 600", "S3 IN 700", "S5 IN 900");
        // What holds is what was agreed on; nothing is left to compare it with.
        assertThat(read(id).transactions()).hasSize(4).allSatisfy(t -> assertThat(t.effect())
                .isNull());
    }

    private List<String> serials() {
        return world.as(CHECKER, () -> world.answers.transactions(query, false, null, null)).rows().stream()
                .map(t -> t.serial() + " " + t.direction() + " " + t.amountFen())
                .sorted()
                .toList();
    }

    @Test
    void shouldShowWhatTheCorrectionOfAnAccountChanges() {
        query = world.issued(QueryKind.HOLDER);
        world.as(
                world.program,
                () -> world.answer.handle(new AnswerQuery.Command(
                        query, "0000", "", List.of(), List.of(QueryWorld.holder("62260001", "")), true)));
        AccountEntry old = QueryWorld.holder("62260001", "");
        AccountEntry other = new AccountEntry(
                old.account(), old.card(), "赵六", "01", "", "", "", "", "", "", 12_345L, null, null, null, "");
        UUID id = corrects(List.of(), List.of(other, QueryWorld.holder("62260002", "")));
        assertThat(read(id).accounts())
                .extracting(ProposedRows.Account::effect)
                .containsExactly(Effect.CORRECTED, Effect.NEW);
        assertThat(read(id).accounts().get(0).changes())
                .contains(new Amended.Line("funds.freeze.account-name", old.holderName(), "赵六"))
                .anySatisfy(c -> {
                    assertThat(c.key()).isEqualTo("funds.freeze.balance");
                    assertThat(c.after()).isEqualTo("¥123.45");
                });
        UUID taken = world.as(CHECKER, () -> desk.check.sendBack(id, "户名有误")).id();
        assertThat(read(taken).accounts())
                .allSatisfy(a -> assertThat(a.effect()).isNull());
        UUID again = corrects(List.of(), List.of(), "62260001");
        assertThat(read(again).accounts()).singleElement().satisfies(a -> assertThat(a.effect())
                .isEqualTo(Effect.WITHDRAWN));
        world.as(CHECKER, () -> desk.check.approve(again));
        assertThat(world.as(CHECKER, () -> world.answers.accounts(query, false)))
                .isEmpty();
    }

    @Test
    void shouldGoThroughAllRowsFiftyAtATime() {
        List<TransactionEntry> rows = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            rows.add(world.row("S" + i, i * 100L, "IN"));
        }
        UUID id = world.as(
                        OPERATOR,
                        () -> PROPOSE.handle(new AnswerQuery.Command(query, "0000", "", rows, List.of(), true)))
                .proposal()
                .id();
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            ProposedRows page = world.as(CHECKER, () -> READ.handle(id, at));
            assertThat(page.pages()).isEqualTo(3);
            page.transactions().forEach(t -> {
                assertThat(t.effect()).isEqualTo(Effect.NEW);
                seen.add(t.row().serial());
            });
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen)
                .containsExactlyElementsOf(
                        rows.stream().map(TransactionEntry::serial).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "-1", "4", "99999", "999999999999"})
    void shouldRefuseACursorThatIsNone(String cursor) {
        UUID id = world.as(
                        OPERATOR,
                        () -> PROPOSE.handle(new AnswerQuery.Command(
                                query, "0000", "", List.of(world.row("S1", 500, "IN")), List.of(), true)))
                .proposal()
                .id();
        assertThatThrownBy(() -> world.as(CHECKER, () -> READ.handle(id, cursor)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void shouldHaveNoRowsOfWhatEnclosesNone() {
        UUID id = world.as(
                        OPERATOR,
                        () -> PROPOSE.handle(
                                new AnswerQuery.Command(query, "0300", "无此账户", List.of(), List.of(), true)))
                .proposal()
                .id();
        assertThat(read(id)).isEqualTo(ProposedRows.NONE);
        assertThatThrownBy(() -> world.as(FOREIGN, () -> READ.handle(id, null))).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldRefuseACorrectionThatTakesBackWhatIsNotThere() {
        answered(world.row("S1", 500, "IN"));
        assertThatThrownBy(() -> corrects(List.of(), List.of(), "S9"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("funds.query-row-not-found"));
        // Words alone correct nothing.
        assertThatThrownBy(() -> world.as(
                        OPERATOR,
                        () -> desk.check.propose(
                                "account-query",
                                ProposalAct.AMENDMENT,
                                query,
                                AnswerWords.amending(null, null, null, null, null, null, "更正"))))
                .hasMessageContaining("funds.query-nothing-corrected");
    }
}
