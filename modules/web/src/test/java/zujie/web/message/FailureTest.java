package zujie.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.text.Texts;

class FailureTest {

    @Test
    void shouldFindTheRuleHoweverItIsWrapped() {
        Failure failure = Failure.of(new RuntimeException(
                new IllegalStateException(InvalidValue.onField("payee.account", "platform.invalid"))));
        assertThat(failure.status()).isEqualTo(422);
        assertThat(failure.field()).contains("payee.account");
        assertThat(failure.sentence(Texts.CHINESE)).isEqualTo("部分字段填写有误，请逐项更正。");
        assertThat(failure.sentence(Locale.ENGLISH)).startsWith("Some fields are wrong");
    }

    @Test
    void shouldTellTheKindsApart() {
        assertThat(Failure.of(NotFound.of("platform.not-found")).status()).isEqualTo(404);
        assertThat(Failure.of(Denied.of("platform.not-permitted")).status()).isEqualTo(403);
        assertThat(Failure.of(Conflict.of("platform.changed-meanwhile")).status())
                .isEqualTo(409);
        assertThat(Failure.of(new RuntimeException(new OptimisticLockException()))
                        .status())
                .isEqualTo(409);
        assertThat(Failure.of(new RuntimeException(new SQLNonTransientConnectionException()))
                        .status())
                .isEqualTo(503);
        assertThat(Failure.of(new RuntimeException(new SQLException("x", "08S01")))
                        .status())
                .isEqualTo(503);
        assertThat(Failure.of(new RuntimeException(new SQLException("Error in allocating a connection. Cause: …")))
                        .status())
                .isEqualTo(503);
        assertThat(Failure.of(new SQLException("x", "23000")).status()).isEqualTo(500);
    }

    @Test
    void shouldNeverTellInnerPartsOfTheUnexpected() {
        Failure failure = Failure.of(new NullPointerException("secret"));
        assertThat(failure.isUnexpected()).isTrue();
        assertThat(failure.sentence(Texts.CHINESE)).doesNotContain("secret").contains("意外错误");
    }

    @Test
    void shouldJoinTheNameOfANestedField() {
        assertThat(Outcome.camel("payee.account.no")).isEqualTo("payeeAccountNo");
        assertThat(Outcome.camel("amount")).isEqualTo("amount");
    }
}
