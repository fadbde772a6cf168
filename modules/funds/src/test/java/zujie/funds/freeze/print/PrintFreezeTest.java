package zujie.funds.freeze.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeView;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.owner.ReassignFreeze;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** What is printed of freezes, and for whom, on a real MariaDB. */
class PrintFreezeTest {

    private static final PrintFreeze PRINT = new PrintFreeze();
    private static final ReassignFreeze REASSIGN = new ReassignFreeze();
    private static FreezeWorld world;
    private static int accounts;

    private UUID file;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        world.add(List.of(PRINT, REASSIGN), List.of());
    }

    @BeforeEach
    void aCase() {
        file = world.filed();
    }

    private static String account() {
        return "62260000050%05d".formatted(++accounts);
    }

    private List<Sheet> ofCase() {
        return world.as(world.officer, () -> PRINT.ofCase(file));
    }

    private static List<String> numbers(Sheet sheet) {
        return sheet.lines().stream().map(line -> line.paper().no()).toList();
    }

    /** One paper for a bank, with all its accounts; what was refused, withdrawn or is over is not on it. */
    @Test
    void shouldPrintOnePaperForEachBankOfACase_R1_16() {
        FreezeRow first = world.inForce(file, account());
        FreezeRow second = world.issue(world.request(file, account()).id());
        FreezeRow atAnother =
                world.issue(world.requestAt(FreezeWorld.ICBC, file, account()).id());
        world.request(file, account());
        FreezeRow over = world.inForce(file, account());
        world.freed(over.id());
        List<Sheet> sheets = ofCase();
        assertThat(sheets).hasSize(3).allSatisfy(s -> assertThat(s.of()).isEqualTo(3));
        assertThat(sheets).extracting(Sheet::no).containsExactly(1, 2, 3);
        assertThat(sheets)
                .filteredOn(s -> s.kind().equals("FREEZE"))
                .extracting(PrintFreezeTest::numbers)
                .containsExactlyInAnyOrder(List.of(first.paperNo(), second.paperNo()), List.of(atAnother.paperNo()));
        assertThat(sheets)
                .as("the bank has not lifted it yet")
                .filteredOn(s -> s.kind().equals("RELEASE"))
                .singleElement()
                .satisfies(
                        s -> assertThat(s.first().freeze().view().freeze().id()).isEqualTo(over.id()));
        world.liftedByBank(over.id());
        assertThat(ofCase()).as("nothing is left to be done there").hasSize(2).allSatisfy(s -> assertThat(numbers(s))
                .doesNotContain(over.paperNo()));
    }

    /** R1.18: after a renewal its paper is the one that counts; one that the bank could not carry out never does. */
    @Test
    void shouldPrintThePaperInForce_R1_18() {
        FreezeRow freeze = world.inForce(file, account());
        world.until(world.now().plus(Duration.ofDays(1)));
        world.renewalOrdered(freeze.id());
        assertThat(ofCase()).extracting(Sheet::kind).as("both are needed").containsExactly("FREEZE", "RENEWAL");
        assertThat(inForce(freeze)).isEqualTo(freeze.paperNo());
        world.renewalFailed(freeze.id());
        assertThat(inForce(freeze)).isEqualTo(freeze.paperNo());
        assertThat(ofCase()).extracting(Sheet::kind).containsExactly("FREEZE");
        world.until(world.now().plus(Duration.ofDays(1)));
        world.renewalOrdered(freeze.id());
        world.renewed(freeze.id());
        List<FreezeView.Paper> papers = world.look(freeze.id()).papers();
        assertThat(papers).hasSize(3);
        assertThat(inForce(freeze)).isEqualTo(papers.get(2).no());
        assertThat(ofCase()).singleElement().satisfies(s -> assertThat(numbers(s))
                .containsExactly(papers.get(2).no()));
    }

    private static String inForce(FreezeRow freeze) {
        return Objects.requireNonNull(world.as(world.bank, () -> PRINT.slip(freeze.id()))
                        .view()
                        .inForce())
                .no();
    }

    /** What stands under a seal does not change with the officer who works on it today. */
    @Test
    void shouldNameTheOfficersAndTheUnitThatSigned() {
        FreezeRow freeze = world.inForce(file, account());
        Actor cityOfficer = new Actor(
                new UUID(6, 3),
                "p63",
                "市局民警",
                "350100000000",
                "市反诈中心",
                OrgKind.POLICE,
                FreezeWorld.CITY,
                Set.of(Role.POLICE_OFFICER),
                null);
        world.know(cityOfficer);
        String signed = world.as(world.officer, () -> PRINT.handle(freeze.id()))
                .get(0)
                .first()
                .paper()
                .officers();
        assertThat(signed).contains(world.officer.name());
        world.as(world.cityApprover, () -> REASSIGN.handle(freeze.id(), cityOfficer.id(), "上提办理"));
        Sheet sheet = world.as(cityOfficer, () -> PRINT.handle(freeze.id())).get(0);
        assertThat(sheet.first().paper().officers()).isEqualTo(signed);
        assertThat(sheet.first().paper().orgCode()).isEqualTo("350104000000");
        assertThat(sheet.organ()).isNotEqualTo(cityOfficer.orgName());
    }

    @Test
    void shouldPrintANoticeToTheOwnerOfUnrelatedMoneyOnly_R1_20() {
        FreezeRow freeze = world.inForce(file, account());
        world.askRelease(freeze.id(), true);
        refused(freeze.id());
        world.decideRelease(freeze.id());
        assertThat(world.as(world.officer, () -> PRINT.notice(freeze.id())).account())
                .isEqualTo(world.as(world.bank, () -> PRINT.slip(freeze.id())).account());
        UUID behind = world.queued(file, account(), world.sixMonths()).id();
        world.askRelease(behind, true);
        world.decideRelease(behind);
        refused(behind, "funds.freeze-never-held");
        FreezeRow related = world.inForce(file, account());
        world.freed(related.id());
        refused(related.id());
    }

    private static void refused(UUID freeze) {
        refused(freeze, "funds.freeze-not-unrelated");
    }

    private static void refused(UUID freeze, String code) {
        assertThatThrownBy(() -> world.as(world.officer, () -> PRINT.notice(freeze)))
                .isInstanceOfSatisfying(
                        Conflict.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void shouldBeClosedToOthers_R9_9() {
        FreezeRow freeze = world.inForce(file, account());
        assertThatThrownBy(() -> world.as(world.otherBank, () -> PRINT.handle(freeze.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> PRINT.notice(freeze.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.elsewhere, () -> PRINT.ofCase(file)))
                .isInstanceOf(NotFound.class);
    }
}
