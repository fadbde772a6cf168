package zujie.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.casework.lead.LeadState.CLOSED;
import static zujie.casework.lead.LeadState.PUSHED;
import static zujie.casework.lead.LeadState.QUERIED;
import static zujie.casework.lead.LeadState.RECEIVED;
import static zujie.casework.lead.LeadState.REGISTERED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeadStateTest {

    private static final Map<LeadState, Set<LeadState>> SR_13 = Map.of(
            REGISTERED, Set.of(PUSHED, CLOSED),
            PUSHED, Set.of(RECEIVED, REGISTERED),
            RECEIVED, Set.of(QUERIED, PUSHED),
            QUERIED, Set.of(CLOSED, PUSHED));

    @ParameterizedTest(name = "SR-13 {0} -> {1}: {2}")
    @MethodSource("matrix")
    void shouldMoveAsSR13Says(LeadState from, LeadState to, boolean legal) {
        assertThat(from.canBecome(to)).isEqualTo(legal);
    }

    static Stream<Arguments> matrix() {
        return Stream.of(LeadState.values()).flatMap(from -> List.of(LeadState.values()).stream()
                .map(to -> Arguments.of(
                        from, to, SR_13.getOrDefault(from, Set.of()).contains(to))));
    }
}
