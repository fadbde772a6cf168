package zujie.funds.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.rule.IllegalMove;

class QueryStateTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "APPROVAL,ISSUED DECLINED WITHDRAWN",
        "DECLINED,''",
        "WITHDRAWN,''",
        "ISSUED,ANSWERED FAILED WATCHING",
        "ANSWERED,''",
        "FAILED,''",
        "WATCHING,ENDED",
        "ENDED,''"
    })
    void shouldMoveAsTheRulesSay_R1_11(QueryState from, String to) {
        Set<String> legal = to.isEmpty() ? Set.of() : Set.of(to.split(" "));
        for (QueryState each : QueryState.values()) {
            assertThat(from.canBecome(each)).as(from + " → " + each).isEqualTo(legal.contains(each.name()));
        }
        assertThat(IllegalMove.of("funds.query-move", from, from).from()).isEqualTo(from);
    }
}
