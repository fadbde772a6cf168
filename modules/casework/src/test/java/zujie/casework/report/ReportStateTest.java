package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.casework.report.ReportState.ACCEPTED;
import static zujie.casework.report.ReportState.ADMINISTRATIVE;
import static zujie.casework.report.ReportState.DUPLICATE;
import static zujie.casework.report.ReportState.FILED;
import static zujie.casework.report.ReportState.NOT_FILED;
import static zujie.casework.report.ReportState.RECEIVED;
import static zujie.casework.report.ReportState.TRANSFERRED;
import static zujie.casework.report.ReportState.UNDER_REVIEW;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportStateTest {

    private static final Map<ReportState, Set<ReportState>> R1_23 = Map.of(
            RECEIVED, Set.of(ACCEPTED, DUPLICATE),
            ACCEPTED, Set.of(UNDER_REVIEW, DUPLICATE),
            UNDER_REVIEW, Set.of(FILED, NOT_FILED, ADMINISTRATIVE, TRANSFERRED, DUPLICATE),
            DUPLICATE, Set.of(RECEIVED, ACCEPTED, UNDER_REVIEW));

    @ParameterizedTest(name = "R1.23 {0} -> {1}: {2}")
    @MethodSource("matrix")
    void shouldMoveAsR1_23Says(ReportState from, ReportState to, boolean legal) {
        assertThat(from.canBecome(to)).isEqualTo(legal);
    }

    static Stream<Arguments> matrix() {
        return Stream.of(ReportState.values()).flatMap(from -> List.of(ReportState.values()).stream()
                .map(to -> Arguments.of(
                        from, to, R1_23.getOrDefault(from, Set.of()).contains(to))));
    }
}
