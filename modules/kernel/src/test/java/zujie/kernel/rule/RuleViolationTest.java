package zujie.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.Thread.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleViolationTest {

    @Test
    void shouldCarryCodeArgumentsAndField() {
        RuleViolation violation = RuleViolation.onField("payee.account", "funds.stop-count-exceeded", 2, null);

        assertThat(violation.code()).isEqualTo("funds.stop-count-exceeded");
        assertThat(violation.messageKey()).isEqualTo("funds.problem.stop-count-exceeded");
        assertThat(violation.args()).containsExactly(2, "");
        assertThat(violation.field()).contains("payee.account");
        assertThat(violation).hasMessageContaining("funds.stop-count-exceeded @payee.account [2");
    }

    @Test
    void shouldHaveNoFieldByDefault() {
        assertThat(RuleViolation.of("funds.frozen").field()).isEmpty();
        assertThat(RuleViolation.of("funds.frozen").args()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "funds", "funds.", "Funds.frozen", "funds.stop_count", "funds.a.b", "funds.-a"})
    void shouldRefuseCodesThatAreNoSlugs(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleViolation.of(code));
    }

    @Test
    void shouldTellBothStatesOfAnIllegalMove() {
        IllegalMove move = IllegalMove.of("funds.illegal-move", State.TERMINATED, State.NEW);

        assertThat(move.from()).isEqualTo(State.TERMINATED);
        assertThat(move.to()).isEqualTo(State.NEW);
        assertThat(move.args()).containsExactly(State.TERMINATED, State.NEW);
    }

    @Test
    void shouldPlaceAnInvalidValueOnItsField() {
        InvalidValue fault = InvalidValue.of("kernel.money-malformed", "x");

        InvalidValue located = fault.at("amount");

        assertThat(located.code()).isEqualTo(fault.code());
        assertThat(located.args()).isEqualTo(fault.args());
        assertThat(located.field()).contains("amount");
        assertThat(located.getStackTrace()).isEqualTo(fault.getStackTrace());
    }

    @Test
    void shouldKeepTheKindInEachFactory() {
        assertThat(NotFound.of("a.b")).isInstanceOf(RuleViolation.class);
        assertThat(Conflict.onField("f", "a.b").field()).contains("f");
        assertThat(Denied.of("a.b").code()).isEqualTo("a.b");
    }
}
