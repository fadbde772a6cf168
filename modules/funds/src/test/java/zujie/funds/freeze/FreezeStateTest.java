package zujie.funds.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreezeStateTest {

    /** Each row names the state and every state it can become; {@code -} for none. */
    @ParameterizedTest(name = "R1.16-R1.20 {0} -> {1}")
    @CsvSource({
        "DRAFT, LEGAL_REVIEW WITHDRAWN",
        "LEGAL_REVIEW, APPROVAL DRAFT WITHDRAWN",
        "APPROVAL, ISSUED DECLINED WITHDRAWN",
        "DECLINED, -",
        "WITHDRAWN, -",
        "ISSUED, IN_FORCE QUEUED REFUSED",
        "REFUSED, -",
        "QUEUED, IN_FORCE RELEASED SUPERSEDED",
        "IN_FORCE, RENEWED RELEASED EXPIRED SUPERSEDED QUEUED",
        "RENEWED, RENEWED RELEASED EXPIRED SUPERSEDED",
        "RELEASED, -",
        "EXPIRED, -",
        "SUPERSEDED, -"
    })
    void shouldAllowExactlyTheMovesOfTheTable(FreezeState from, String targets) {
        Set<String> legal = targets.equals("-") ? Set.of() : Set.of(targets.split(" "));
        for (FreezeState to : FreezeState.values()) {
            assertThat(from.canBecome(to)).as("%s -> %s", from, to).isEqualTo(legal.contains(to.name()));
        }
    }
}
