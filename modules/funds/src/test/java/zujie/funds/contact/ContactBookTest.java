package zujie.funds.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** The contact book of 24-hour desks and the log of urging calls (R1.24). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactBookTest {

    private final FundsWorld world = new FundsWorld();
    private final ContactBook book = new ContactBook();
    private final UrgeInstitution urge = new UrgeInstitution();
    private final Actor admin = new Actor(
            new UUID(7, 8), "sys", "管理员", "350000000000", "省厅", OrgKind.POLICE, "/", Set.of(Role.SYSTEM_ADMIN), null);
    private final Actor cmbcChecker = checker(61, FundsWorld.CMBC);
    private final Actor icbcChecker = checker(62, FundsWorld.ICBC);
    private int accounts;

    ContactBookTest() {
        world.add(List.of(book, urge), List.of());
    }

    private static Actor checker(int no, String bank) {
        return new Actor(
                new UUID(1, no),
                "b" + no,
                "复核" + no,
                bank,
                bank,
                OrgKind.BANK,
                "/" + bank + "/",
                Set.of(Role.BANK_CHECKER),
                null);
    }

    private DutyDeskRow keep(Actor by, UUID id, String org, String name) {
        return world.as(by, () -> book.handle(new ContactBook.Command(id, org, name, "010-58560013", "24小时", "")));
    }

    private UrgingCallRow call(Actor by, String type, UUID order, String result) {
        return world.as(by, () -> urge.handle(new UrgeInstitution.Command(type, order, "010-58560013", "值班员", result)));
    }

    private UUID stop() {
        return world.stop(world.report("62220202010" + (10_000_000 + accounts++), null));
    }

    @Test
    void shouldLetABankKeepItsOwnDesksOnly_R1_24() {
        DutyDeskRow mine = keep(cmbcChecker, null, null, "止付专席");
        assertThat(mine.orgCode()).isEqualTo(FundsWorld.CMBC);
        assertThat(keep(cmbcChecker, mine.id(), null, "反诈专席").name()).isEqualTo("反诈专席");
        assertThatThrownBy(() -> keep(icbcChecker, mine.id(), null, "冒名"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("funds.duty-desk-not-found");
        assertThatThrownBy(() -> keep(cmbcChecker, null, FundsWorld.ICBC, "冒名"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("funds.institution-not-found");
        assertThat(keep(admin, null, FundsWorld.ICBC, "总行专席").orgCode()).isEqualTo(FundsWorld.ICBC);
        assertThatThrownBy(() -> keep(admin, null, "350104000000", "派出所"))
                .as("police are no institution")
                .isInstanceOf(NotFound.class);
        assertThat(world.as(cmbcChecker, () -> book.list(FundsWorld.ICBC)))
                .as("whatever a bank asks for, it sees its own")
                .extracting(DutyDeskRow::orgCode)
                .containsOnly(FundsWorld.CMBC);
        assertThat(world.as(world.desk, () -> book.list(null)))
                .extracting(DutyDeskRow::orgCode)
                .contains(FundsWorld.CMBC, FundsWorld.ICBC);
    }

    @Test
    void shouldRefuseADeskWithoutNameOrTooLong() {
        assertThatThrownBy(() -> keep(admin, null, FundsWorld.CMBC, " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("funds.contact-missing");
        assertThatThrownBy(() -> keep(admin, null, FundsWorld.CMBC, "长".repeat(61)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("funds.text-too-long");
    }

    @Test
    void shouldLogTheCallsAboutAnOrder_R1_24() {
        UUID stop = stop();
        call(world.desk, "stop-payment", stop, "已催办，十分钟内反馈");
        call(world.desk, "stop-payment", stop, "再次催办");
        assertThat(world.as(world.desk, () -> urge.of("stop-payment", stop)))
                .extracting(UrgingCallRow::result)
                .containsExactlyInAnyOrder("再次催办", "已催办，十分钟内反馈");
        assertThatThrownBy(() -> call(world.desk, "stop-payment", stop, " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("funds.reason-missing");
        assertThatThrownBy(() -> call(world.desk, "freeze", stop, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> call(world.desk, "pigeon", stop, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> call(world.elsewhere, "stop-payment", stop, "x"))
                .as("another unit's order")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> urge.of("stop-payment", stop)))
                .isInstanceOf(NotFound.class);
    }
}
