package zujie.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.casework.casefile.CaseState.CLOSED;
import static zujie.casework.casefile.CaseState.FILED;
import static zujie.casework.casefile.CaseState.OPEN;
import static zujie.casework.casefile.CaseState.SOLVED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseStateTest {

    private static final Map<CaseState, Set<CaseState>> LEGAL =
            Map.of(OPEN, Set.of(FILED, CLOSED), FILED, Set.of(SOLVED, CLOSED), SOLVED, Set.of(CLOSED));

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("matrix")
    void shouldMoveOnlyForward(CaseState from, CaseState to, boolean legal) {
        assertThat(from.canBecome(to)).isEqualTo(legal);
    }

    static Stream<Arguments> matrix() {
        return Stream.of(CaseState.values()).flatMap(from -> List.of(CaseState.values()).stream()
                .map(to -> Arguments.of(
                        from, to, LEGAL.getOrDefault(from, Set.of()).contains(to))));
    }
}
