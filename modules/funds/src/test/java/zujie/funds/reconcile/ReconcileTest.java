package zujie.funds.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.FreezeWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** 对账 to the fen. */
class ReconcileTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void shouldNameEveryOrderOnWhichTheBooksDiffer() {
        List<Comparison.Gap> gaps =
                Comparison.of(Map.of("1", 100L, "2", 200L, "3", 300L), Map.of("1", 100L, "2", 201L, "4", 5L));
        assertThat(gaps)
                .containsExactly(
                        new Comparison.Gap("2", Comparison.Kind.AMOUNT, 200L, 201L),
                        new Comparison.Gap("3", Comparison.Kind.ONLY_HERE, 300L, null),
                        new Comparison.Gap("4", Comparison.Kind.ONLY_THERE, null, 5L));
        assertThat(Comparison.of(Map.of("1", 1L), Map.of("1", 1L))).isEmpty();
    }

    @Test
    void shouldCompareABanksDayAndKeepIt() {
        FreezeWorld world = new FreezeWorld();
        Reconcile reconcile = new Reconcile();
        world.add(List.of(reconcile), List.of());
        UUID stop = world.stop(world.report("6222020200012345670", world.filed()));
        world.stopped(stop, 4_210_000);
        world.inForce(world.filed(), "6222020200099999999");
        BookOfDay book = world.as(world.program, () -> reconcile.book(null, DAY));
        assertThat(book.lines())
                .extracting(BookLine::kind, BookLine::heldFen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("STOP", 4_210_000L),
                        org.assertj.core.groups.Tuple.tuple("FREEZE", 5_000_000L));
        assertThat(book.sumFen()).isEqualTo(9_210_000);
        assertThat(book.csv().lines()).hasSize(3).anyMatch(l -> l.contains(",STOP,0000,42100.00,20240301"));
        assertThat(world.as(world.program, () -> reconcile.book(null, DAY.minusDays(1)))
                        .lines())
                .isEmpty();
        String id = book.lines().get(0).applicationId();
        ReconciliationRow made =
                world.as(world.program, () -> reconcile.handle(DAY, List.of(new Reconcile.Entry(id, 4_210_001L))));
        assertThat(made.gaps()).extracting(ReconciliationRow.Gap::kind).containsExactly("AMOUNT", "ONLY_HERE");
        Actor stranger = new Actor(
                new UUID(9, 9),
                "x",
                "x",
                FreezeWorld.ICBC,
                FreezeWorld.ICBC,
                OrgKind.BANK,
                "/" + FreezeWorld.ICBC + "/",
                Set.of(Role.BANK_OPERATOR),
                null);
        assertThat(world.as(stranger, reconcile::list)).isEmpty();
        assertThatThrownBy(() -> world.as(stranger, () -> reconcile.get(made.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> reconcile.book(FreezeWorld.CMBC, DAY)))
                .isInstanceOf(NotFound.class);
        assertThat(world.as(world.bank, reconcile::list)).hasSize(1);
        assertThat(world.as(world.bank, () -> reconcile.get(made.id())).gaps()).hasSize(2);
        assertThatThrownBy(() -> world.as(
                        world.program,
                        () -> reconcile.handle(
                                DAY, List.of(new Reconcile.Entry("1", 1L), new Reconcile.Entry("1", 2L)))))
                .isInstanceOf(InvalidValue.class);
    }
}
