package zujie.outreach.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BulletinStateTest {

    /** From, and to in the order of the constants: D S P W. */
    private static final String[] MATRIX = {
        "DRAFT     . x . x", "SUBMITTED x . x x", "PUBLISHED . . . x", "WITHDRAWN . . . .",
    };

    static Stream<Arguments> moves() {
        return Arrays.stream(MATRIX).map(row -> row.split(" +")).flatMap(cells -> Arrays.stream(BulletinState.values())
                .map(to -> Arguments.of(BulletinState.valueOf(cells[0]), to, cells[1 + to.ordinal()].equals("x"))));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("moves")
    void shouldOnlyAllowValidMoves(BulletinState from, BulletinState to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }
}
