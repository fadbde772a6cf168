package zujie.funds.query.everywhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.query.QueryTarget;
import zujie.funds.query.answer.QueryWorld;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;

/** All accounts of a person at many banks, drawn up and approved in one go, on a real MariaDB. */
class AskEveryBankTest {

    private static final AskEveryBank ASK = new AskEveryBank();
    private static QueryWorld world;

    private UUID file;

    @BeforeAll
    static void begin() {
        world = new QueryWorld();
        world.add(List.of(ASK), List.of());
    }

    @BeforeEach
    void aCase() {
        file = world.filed();
    }

    private OrderQuery.Command about(QueryKind kind, String credential) {
        return new OrderQuery.Command(
                kind,
                "case",
                file,
                null,
                QueryTarget.HolderType.PERSON,
                "李四",
                null,
                "01",
                credential,
                "01",
                null,
                null,
                null,
                null,
                null,
                "查明名下账户",
                world.second.id());
    }

    private List<QueryRow> ask(String credential, String... banks) {
        return world.as(world.officer, () -> ASK.handle(about(QueryKind.ALL_ACCOUNTS, credential), List.of(banks)));
    }

    private long drawn() {
        return ((Number) world.sql("select count(*) from funds_account_query where ground_id = '" + file + "'"))
                .longValue();
    }

    @Test
    void shouldAskEachBankOnce() {
        List<QueryRow> made = ask("11010519491231002X", FundsWorld.CMBC, FundsWorld.ICBC, FundsWorld.CMBC);
        assertThat(made).extracting(QueryRow::bankCode).containsExactly(FundsWorld.ICBC, FundsWorld.CMBC);
        assertThat(made).allSatisfy(q -> assertThat(q.state()).isEqualTo("APPROVAL"));
    }

    @Test
    void shouldAskEveryBankThatWorksDirectly_R1_24() {
        QueryWorld own = new QueryWorld();
        AskEveryBank ask = new AskEveryBank();
        own.add(List.of(ask), List.of());
        own.sqlUpdate(
                "insert into funds_institution (bank_code, version, work_mode, payment, gateway, changed_by, changed_at, reason) values ('"
                        + FundsWorld.ICBC + "', 0, 'PAPER', false, false, 't', now(6), '')");
        file = own.filed();
        assertThat(own.as(
                        own.officer, () -> ask.handle(about(QueryKind.ALL_ACCOUNTS, "11010519491231003X"), List.of())))
                .extracting(QueryRow::bankCode)
                .contains(FundsWorld.CMBC)
                .doesNotContain(FundsWorld.ICBC)
                .doesNotHaveDuplicates();
    }

    /** All or nothing: one bank that is none takes the others along. */
    @Test
    void shouldDrawUpNothingIfOneBankIsNone() {
        assertThatThrownBy(() -> ask("11010519491231002X", FundsWorld.CMBC, "999"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("funds.query-bank-missing"));
        assertThat(drawn()).isZero();
    }

    @Test
    void shouldAskForAllAccountsOnly() {
        assertThatThrownBy(() -> world.as(
                        world.officer,
                        () -> ASK.handle(about(QueryKind.HOLDER, "11010519491231002X"), List.of(FundsWorld.CMBC))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("funds.query-every-kind"));
    }

    /** R1.15: the approver decides once on what is one question, and on nothing else. */
    @Test
    void shouldApproveTogetherWhatBelongsTogether_R1_15() {
        List<QueryRow> one = ask("11010519491231002X", FundsWorld.CMBC, FundsWorld.ICBC);
        List<QueryRow> other = ask("11010519491231005X", FundsWorld.CMBC);
        UUID first = one.get(0).id();
        assertThat(world.as(world.county, () -> ASK.others(first))).isEqualTo(1);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> ASK.agree(first, "")))
                .isInstanceOf(NotFound.class);
        List<QueryRow> out = world.as(world.county, () -> ASK.agree(first, ""));
        assertThat(out).hasSize(2).allSatisfy(q -> {
            assertThat(q.state()).isEqualTo("ISSUED");
            assertThat(q.paperNo()).isNotNull();
        });
        assertThat(out).extracting(QueryRow::paperNo).doesNotHaveDuplicates();
        assertThat(world.as(world.officer, () -> world.queries.get(other.get(0).id()))
                        .query()
                        .state())
                .as("another person's")
                .isEqualTo("APPROVAL");
        assertThatThrownBy(() -> world.as(world.county, () -> ASK.agree(first, "")))
                .as("decided before")
                .isInstanceOf(RuleViolation.class);
    }
}
