package zujie.funds.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;

/** All freezes of a case looked over and approved in one go: one number for each bank (R1.16), on a real MariaDB. */
class CaseFreezesTest {

    private static FreezeWorld world;
    private static int accounts;

    private UUID file;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
    }

    @BeforeEach
    void aCase() {
        file = world.filed();
    }

    private UUID asked(String bank) {
        return world.requestAt(bank, file, "62260000060%05d".formatted(++accounts))
                .id();
    }

    private UUID reviewed(String bank) {
        UUID freeze = asked(bank);
        world.as(world.legal, () -> world.decide.review(freeze, true, ""));
        return freeze;
    }

    private List<FreezeRow> approved(Actor by) {
        return world.as(by, () -> world.decide.decideAll(file));
    }

    private static String no(UUID freeze) {
        return world.look(freeze).freeze().paperNo();
    }

    @Test
    void shouldNumberTheAccountsOfOneBankUnderOneNumber_R1_16() {
        List<UUID> atOne = List.of(reviewed(FreezeWorld.CMBC), reviewed(FreezeWorld.CMBC), reviewed(FreezeWorld.CMBC));
        UUID atAnother = reviewed(FreezeWorld.ICBC);
        assertThat(world.as(world.county, () -> world.decide.toDecide(file))).hasSize(4);
        assertThat(approved(world.county)).hasSize(4).allSatisfy(f -> assertThat(f.state())
                .isEqualTo("ISSUED"));
        List<String> numbers = atOne.stream().map(CaseFreezesTest::no).sorted().toList();
        String number = numbers.get(0).replaceFirst("之.*", "");
        assertThat(number).matches("350104000000冻字〔2024〕\\d{5}号");
        assertThat(numbers).containsExactlyInAnyOrder(number + "之一", number + "之二", number + "之三");
        assertThat(no(atAnother)).matches("350104000000冻字〔2024〕\\d{5}号").isNotEqualTo(number);
        assertThat(no(world.issue(asked(FreezeWorld.CMBC)).id()))
                .as("one by itself has the next number, without a gap")
                .isEqualTo(next(number, no(atAnother)));
    }

    private static String next(String one, String other) {
        String last = one.compareTo(other) > 0 ? one : other;
        int at = last.length() - 6;
        int sequence = Integer.parseInt(last.substring(at, last.length() - 1));
        return last.substring(0, at) + "%05d号".formatted(sequence + 1);
    }

    /** A number is written as officials write it. */
    @Test
    void shouldWriteThePartOfANumber() {
        List<String> marks = new ArrayList<>();
        for (int part : new int[] {0, 1, 9, 10, 11, 19, 20, 21, 99}) {
            marks.add(new PaperRegister.Place(2024, 1, part).mark());
        }
        assertThat(marks).containsExactly("", "之一", "之九", "之十", "之十一", "之十九", "之二十", "之二十一", "之九十九");
    }

    @Test
    void shouldReviewAllThatWait() {
        UUID one = asked(FreezeWorld.CMBC);
        UUID other = asked(FreezeWorld.ICBC);
        UUID before = reviewed(FreezeWorld.CMBC);
        assertThat(world.as(world.legal, () -> world.decide.toReview(file))).hasSize(2);
        List<FreezeRow> agreed = world.as(world.legal, () -> world.decide.reviewAll(file));
        assertThat(agreed).extracting(FreezeRow::id).containsExactlyInAnyOrder(one, other);
        assertThat(world.look(before).freeze().state()).isEqualTo("APPROVAL");
        assertThatThrownBy(() -> world.as(world.legal, () -> world.decide.reviewAll(file)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("funds.freeze-none-waits");
    }

    /** What one may not approve stays for others: who reviewed it does not approve it, too (R1.16). */
    @Test
    void shouldLeaveWhatTheApproverMayNotDecide() {
        UUID reviewedByHim = asked(FreezeWorld.CMBC);
        world.as(world.both, () -> world.decide.review(reviewedByHim, true, ""));
        UUID free = reviewed(FreezeWorld.CMBC);
        assertThat(approved(world.both)).extracting(FreezeRow::id).containsExactly(free);
        assertThat(no(free)).endsWith("号");
        assertThat(world.look(reviewedByHim).freeze().state()).isEqualTo("APPROVAL");
        assertThatThrownBy(() -> approved(world.both)).isInstanceOf(Conflict.class);
    }

    @Test
    void shouldBeClosedToOthers_R9_9() {
        UUID freeze = reviewed(FreezeWorld.CMBC);
        assertThatThrownBy(() -> world.as(world.county, () -> world.decide.decideAll(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> approved(world.elsewhere)).isInstanceOf(NotFound.class);
        assertThat(world.look(freeze).freeze().state()).isEqualTo("APPROVAL");
    }

    /** A number has at most 99 parts; nothing is issued then. */
    @Test
    void shouldRefuseMoreThanANumberHasPartsFor() {
        PaperRegister register = new PaperRegister();
        List<FreezeOrder> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add(new FreezeOrder());
        }
        assertThatThrownBy(() -> register.freezing(many, world.county)).isInstanceOf(InvalidValue.class);
    }
}
