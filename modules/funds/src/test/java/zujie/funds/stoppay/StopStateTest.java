package zujie.funds.stoppay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopStateTest {

    /** R1.14: each row names the state and every state it can become; {@code -} for none. */
    @ParameterizedTest(name = "R1.14 {0} -> {1}")
    @CsvSource({
        "DRAFT, ISSUED",
        "ISSUED, EXECUTED FAILED RELEASED",
        "EXECUTED, EXTENDED RELEASED FROZEN EXPIRED",
        "EXTENDED, RELEASED FROZEN EXPIRED",
        "FAILED, -",
        "RELEASED, -",
        "FROZEN, -",
        "EXPIRED, -"
    })
    void shouldAllowExactlyTheMovesOfTheTable(StopState from, String targets) {
        Set<String> legal = targets.equals("-") ? Set.of() : Set.of(targets.split(" "));
        Map<StopState, Boolean> moves = new java.util.EnumMap<>(StopState.class);
        Arrays.stream(StopState.values()).forEach(to -> moves.put(to, from.canBecome(to)));
        moves.forEach((to, can) -> assertThat(can).as("%s -> %s", from, to).isEqualTo(legal.contains(to.name())));
    }
}
