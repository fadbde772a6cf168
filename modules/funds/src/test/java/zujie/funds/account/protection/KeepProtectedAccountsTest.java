package zujie.funds.account.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.account.ProtectedAccounts;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** Which accounts an order may not touch as a whole is a list with days, sources and names (R1.21), on a real MariaDB. */
class KeepProtectedAccountsTest {

    private static final KeepProtectedAccounts KEEP = new KeepProtectedAccounts();
    private static final ProtectedAccounts ACCOUNTS = new ProtectedAccounts();
    private static final Actor ADMIN = new Actor(
            new UUID(7, 8), "sys", "管理员", "350000000000", "省厅", OrgKind.POLICE, "/", Set.of(Role.SYSTEM_ADMIN), null);
    private static FundsWorld world;
    private static int accounts;

    private String account;
    private LocalDate today;

    @BeforeAll
    static void begin() {
        world = new FundsWorld();
        world.add(List.of(KEEP, ACCOUNTS), List.of());
    }

    @BeforeEach
    void freshAccount() {
        account = "33050161%08d".formatted(++accounts);
        today = world.today();
    }

    private static KeepProtectedAccounts.Command entry(
            @Nullable String bank,
            @Nullable String number,
            @Nullable String part,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new KeepProtectedAccounts.Command(
                "RESERVE", true, bank, number, part, "银监发〔2014〕53号", from, until, "支付机构来函");
    }

    private static ProtectedAccountRow add(KeepProtectedAccounts.Command c) {
        return world.as(ADMIN, () -> KEEP.handle(c));
    }

    private Optional<ProtectedAccounts.Protection> protection(String bank, String name) {
        return world.as(world.desk, () -> ACCOUNTS.of(bank, account, name));
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void shouldProtectAnAccountAtItsBank_R1_21() {
        assertThat(protection(FundsWorld.CMBC, "某公司")).isEmpty();
        // As people write it: orders carry the digits alone.
        ProtectedAccountRow row =
                add(entry(FundsWorld.CMBC, account.substring(0, 4) + " " + account.substring(4), null, null, null));
        assertThat(row.state()).isEqualTo("IN_FORCE");
        assertThat(row.enteredBy()).isEqualTo("管理员");
        assertThat(protection(FundsWorld.CMBC, "某公司")).hasValueSatisfying(p -> {
            assertThat(p.kind()).isEqualTo("RESERVE");
            assertThat(p.refused()).isTrue();
        });
        assertThat(protection(FundsWorld.ICBC, "某公司"))
                .as("the same number elsewhere")
                .isEmpty();
    }

    /** Before its first day and after its last an entry says nothing; ended, neither. */
    @Test
    void shouldProtectOnItsDaysOnly_R1_21() {
        add(entry(null, account, null, today.plusDays(1), today.plusDays(2)));
        assertThat(protection(FundsWorld.CMBC, "甲")).as("not yet").isEmpty();
        world.pass(java.time.Duration.ofDays(1));
        assertThat(protection(FundsWorld.CMBC, "甲")).as("its first day").isPresent();
        world.pass(java.time.Duration.ofDays(1));
        assertThat(protection(FundsWorld.CMBC, "甲")).as("its last day").isPresent();
        world.pass(java.time.Duration.ofDays(1));
        assertThat(protection(FundsWorld.CMBC, "甲")).as("over").isEmpty();
    }

    @Test
    void shouldEndWithAReasonAndStayOnRecord_R1_21() {
        ProtectedAccountRow row = add(entry(null, account, null, null, null));
        refuses(() -> world.as(ADMIN, () -> KEEP.end(row.id(), " ")), RuleViolation.class, "funds.reason-missing");
        assertThat(world.as(ADMIN, () -> KEEP.end(row.id(), "账户已销户")).state()).isEqualTo("ENDED");
        assertThat(protection(FundsWorld.CMBC, "甲")).isEmpty();
        refuses(() -> world.as(ADMIN, () -> KEEP.end(row.id(), "再次")), Conflict.class, "funds.protection-ended");
        assertThat(world.as(world.desk, () -> KEEP.list(false))).noneMatch(r -> r.id().equals(row.id()));
        assertThat(world.as(world.desk, () -> KEEP.list(true)))
                .filteredOn(r -> r.id().equals(row.id()))
                .singleElement()
                .satisfies(r -> assertThat(r.endReason()).isEqualTo("账户已销户"));
        refuses(
                () -> world.as(ADMIN, () -> KEEP.end(UUID.randomUUID(), "x")),
                NotFound.class,
                "funds.protection-not-found");
    }

    /** What the law of 2014 names is there from the beginning. */
    @Test
    void shouldKnowTheKindsOfTheLaw_R1_21() {
        assertThat(protection(FundsWorld.CMBC, "某支付有限公司客户备付金")).isPresent();
        add(entry(null, null, "住宅专项维修资金", null, null));
        assertThat(protection(FundsWorld.CMBC, "某区住宅专项维修资金专户")).isPresent();
    }

    @Test
    void shouldRefuseWhatIsNoEntry() {
        refuses(() -> add(entry(null, null, null, null, null)), RuleViolation.class, "funds.protection-what");
        refuses(() -> add(entry(null, account, "备付", null, null)), RuleViolation.class, "funds.protection-what");
        refuses(() -> add(entry(null, null, "金", null, null)), InvalidValue.class, "funds.protection-name-short");
        refuses(
                () -> add(entry(null, account, null, today, today.minusDays(1))),
                RuleViolation.class,
                "funds.protection-days");
        refuses(() -> add(entry("999", account, null, null, null)), NotFound.class, "funds.institution-not-found");
        refuses(
                () -> add(new KeepProtectedAccounts.Command("NONE", true, null, account, null, "来源", null, null, "理由")),
                InvalidValue.class,
                "funds.value-unknown");
        refuses(
                () -> add(
                        new KeepProtectedAccounts.Command("RESERVE", true, null, account, null, " ", null, null, "理由")),
                RuleViolation.class,
                "funds.protection-source");
    }
}
