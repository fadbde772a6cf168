package zujie.outreach.dissuasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DissuasionStateTest {

    /** From, and to in the order of the constants: Waiting Trying Escalated Reminded Contacted, Dissuaded Transferred Lost False Uncooperative. */
    private static final String[] MATRIX = {
        "WAITING       . x x x x  . x . x .",
        "TRYING        . . x . x  . x . x .",
        "ESCALATED     . . . . x  . x x x .",
        "REMINDED      x x x . x  . x . x .",
        "CONTACTED     . . x . .  x x . x x",
        "DISSUADED     . . . . .  . . . . .",
        "TRANSFERRED   . . . . .  . . . . .",
        "LOST          . . . . .  . . . . .",
        "FALSE_ALARM   . . . . .  . . . . .",
        "UNCOOPERATIVE . . . . .  . . . . .",
    };

    static Stream<Arguments> moves() {
        return Arrays.stream(MATRIX).map(row -> row.split(" +")).flatMap(cells -> Arrays.stream(
                        DissuasionState.values())
                .map(to -> Arguments.of(DissuasionState.valueOf(cells[0]), to, cells[1 + to.ordinal()].equals("x"))));
    }

    @ParameterizedTest(name = "R7.5 {0} to {1}: {2}")
    @MethodSource("moves")
    void shouldOnlyAllowValidMoves(DissuasionState from, DissuasionState to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }
}
