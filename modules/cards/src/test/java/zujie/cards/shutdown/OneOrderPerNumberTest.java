package zujie.cards.shutdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/** No number has two orders in force, and none is both shut and restored. */
class OneOrderPerNumberTest {

    private static final CardsWorld WORLD = new CardsWorld();
    private static final int THREADS = 8;

    /** About which orders a carrier may be called: those of the officer's own unit. */
    @Test
    void shouldKnowTheUnitsOwnOrdersOnly_R9_9() {
        UUID order = WORLD.order("13700000099").id();
        assertThat(WORLD.as(WORLD.desk, () -> WORLD.urged.isInScope(order))).isTrue();
        assertThat(WORLD.as(WORLD.elsewhere, () -> WORLD.urged.isInScope(order)))
                .isFalse();
        assertThat(WORLD.as(WORLD.desk, () -> WORLD.urged.isInScope(UUID.randomUUID())))
                .isFalse();
    }

    @RepeatedTest(5)
    void shouldLetOneOfManyAtOnceThrough(RepetitionInfo round) throws Exception {
        String number = "1370000000" + round.getCurrentRepetition();
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tries.add(pool.submit(() -> {
                    together.await();
                    try {
                        WORLD.order(number);
                        return true;
                    } catch (Conflict e) {
                        assertThat(e.code()).isEqualTo("cards.number-taken");
                        return false;
                    }
                }));
            }
            int through = 0;
            for (Future<Boolean> each : tries) {
                through += each.get() ? 1 : 0;
            }
            assertThat(through).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void shouldKeepTheRulesThroughRandomHistories() {
        Random random = new Random(20261106);
        Map<String, List<UUID>> orders = new HashMap<>();
        EnumMap<NumberOrderState, Integer> reached = new EnumMap<>(NumberOrderState.class);
        for (int i = 0; i < 400; i++) {
            String number = "0000861095" + random.nextInt(6);
            List<UUID> known = orders.computeIfAbsent(number, n -> new ArrayList<>());
            try {
                step(random.nextInt(9), number, known, random);
            } catch (RuleViolation refused) {
                // Illegal steps are part of the history; what they leave behind is checked below.
            }
            List<NumberOrderState> states = known.stream().map(WORLD::stateOf).toList();
            assertThat(states.stream().filter(NumberOrderState::isActive).count())
                    .as("active orders on %s after step %d: %s", number, i, states)
                    .isLessThanOrEqualTo(1);
        }
        orders.values().forEach(ids -> ids.forEach(id -> reached.merge(WORLD.stateOf(id), 1, Integer::sum)));
        assertThat(reached)
                .containsKeys(
                        NumberOrderState.REFUSED,
                        NumberOrderState.WITHDRAWN,
                        NumberOrderState.FAILED,
                        NumberOrderState.RESTORED);
    }

    /** A button is shown exactly where the use case behind it says yes. */
    @Test
    void shouldOfferWhatTheUseCaseTakes() {
        UUID id = WORLD.order("13600000001").id();
        assertThat(possible(id, WORLD.approver)).containsExactly("approve");
        assertThat(possible(id, WORLD.unranked)).isEmpty();
        assertThat(possible(id, WORLD.desk)).containsExactly("withdraw");

        WORLD.as(WORLD.approver, () -> WORLD.approveOrder.handle(new ApproveOrder.Command(id, true, null)));
        assertThat(possible(id, WORLD.approver)).isEmpty();
        assertThat(possible(id, WORLD.carrier)).containsExactly("answer");

        WORLD.as(
                WORLD.carrier,
                () -> WORLD.answerOrder.handle(new AnswerOrder.Command(id, null, null, "网络部", "", WORLD.now())));
        assertThat(possible(id, WORLD.desk)).containsExactly("request-restore");
        assertThat(possible(id, WORLD.carrier)).containsExactly("request-restore");

        WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.request(id, "申诉"));
        assertThat(possible(id, WORLD.second)).containsExactly("decide-restore");
        assertThat(possible(id, WORLD.carrier)).isEmpty();

        WORLD.as(WORLD.second, () -> WORLD.restoreNumber.decide(id, true, "核实"));
        assertThat(possible(id, WORLD.carrier)).containsExactly("restore");
        WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.confirm(id, ""));
        assertThat(possible(id, WORLD.carrier)).isEmpty();
    }

    private static List<String> possible(UUID id, Actor reader) {
        return WORLD.as(reader, () -> WORLD.queries.view(id)).actions().stream()
                .filter(action -> action.whyNot() == null)
                .map(NumberOrderView.Action::name)
                .toList();
    }

    private static void step(int what, String number, List<UUID> known, Random random) {
        if (what == 0 || known.isEmpty()) {
            known.add(WORLD.order(number).id());
            return;
        }
        UUID id = random.nextInt(4) == 0 ? known.get(random.nextInt(known.size())) : known.get(known.size() - 1);
        switch (what) {
            case 1, 2 ->
                WORLD.as(
                        WORLD.approver,
                        () -> WORLD.approveOrder.handle(new ApproveOrder.Command(id, random.nextInt(4) > 0, "理由")));
            case 3 -> WORLD.as(WORLD.desk, () -> WORLD.withdrawOrder.handle(id, "撤回"));
            case 4, 5 ->
                WORLD.as(
                        WORLD.carrier,
                        () -> WORLD.answerOrder.handle(new AnswerOrder.Command(
                                id, random.nextInt(3) == 0 ? FailureCode.TECHNICAL : null, null, "网络部", "", null)));
            case 6 -> WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.request(id, "申诉"));
            case 7 -> WORLD.as(WORLD.second, () -> WORLD.restoreNumber.decide(id, random.nextBoolean(), "核实"));
            default -> WORLD.as(WORLD.carrier, () -> WORLD.restoreNumber.confirm(id, ""));
        }
    }
}
