package zujie.cards.shutdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberOrderStateTest {

    /** From, and to in the order of the constants: D P I E F R S W. */
    private static final String[] MATRIX = {
        "DRAFT            . x x . . . . .",
        "PENDING_APPROVAL . . x . . x . x",
        "ISSUED           . . . x x . . x",
        "EXECUTED         . . . . . . x .",
        "FAILED           . . . . . . . .",
        "REFUSED          . . . . . . . .",
        "RESTORED         . . . . . . . .",
        "WITHDRAWN        . . . . . . . .",
    };

    static Stream<Arguments> moves() {
        return Arrays.stream(MATRIX).map(row -> row.split(" +")).flatMap(cells -> Arrays.stream(
                        NumberOrderState.values())
                .map(to -> Arguments.of(NumberOrderState.valueOf(cells[0]), to, cells[1 + to.ordinal()].equals("x"))));
    }

    @ParameterizedTest(name = "R5.12 {0} to {1}: {2}")
    @MethodSource("moves")
    void shouldOnlyAllowValidMoves(NumberOrderState from, NumberOrderState to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void shouldHoldTheNumberExactlyWhileTheOrderCanStillMove(NumberOrderState from, NumberOrderState to, boolean any) {
        boolean canMove = Arrays.stream(NumberOrderState.values()).anyMatch(from::canBecome);
        assertThat(from.isActive()).isEqualTo(canMove);
    }
}
