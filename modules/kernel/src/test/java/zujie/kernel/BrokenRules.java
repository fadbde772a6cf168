package zujie.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import zujie.kernel.rule.InvalidValue;

/** Assertions on refused values. */
public final class BrokenRules {

    private BrokenRules() {}

    /** Asserts that {@code reading} is refused with {@code kernel.} and the slug, and gives nothing typed away. */
    public static void assertRefused(String slug, ThrowingCallable reading) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(reading)
                .satisfies(e -> assertThat(e.code()).isEqualTo("kernel." + slug))
                .satisfies(e -> assertThat(e.args()).noneMatch(String.class::isInstance));
    }
}
