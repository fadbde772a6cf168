package zujie.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordIdTest {

    private static final UUID ID = UUID.fromString("0192f0c1-2d3e-7abc-8def-0123456789ab");

    @Test
    void shouldReadAnId() {
        assertThat(RecordId.of(ID.toString(), "x.not-found")).isEqualTo(ID);
        assertThat(RecordId.ofOptional(ID.toString(), "x.not-found")).isEqualTo(ID);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "1", "<script>", "null"})
    void shouldTakeAnythingElseForARecordThatDoesNotExist(String text) {
        assertThatThrownBy(() -> RecordId.of(text, "x.not-found"))
                .isInstanceOfSatisfying(
                        NotFound.class, e -> assertThat(e.code()).isEqualTo("x.not-found"));
    }

    @Test
    void shouldAllowAnOptionalIdToBeMissingButNotToBeMalformed() {
        assertThat(RecordId.ofOptional(null, "x.not-found")).isNull();
        assertThat(RecordId.ofOptional("  ", "x.not-found")).isNull();
        assertThatThrownBy(() -> RecordId.ofOptional("x", "x.not-found")).isInstanceOf(NotFound.class);
    }
}
