package zujie.casework.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {

    private static Questions questions(LocalDate today) {
        Questions questions = new Questions();
        Instant noon = today.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        questions.clock = () -> noon;
        return questions;
    }

    static java.util.stream.Stream<String> types() {
        return java.util.stream.Stream.concat(
                IntStream.rangeClosed(1, 10).mapToObj(n -> String.format(Locale.ROOT, "F%02d", n)),
                java.util.stream.Stream.of("F99"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void r7_1_shouldHaveFourToSevenQuestionsForEachType(String type) {
        assertThat(questions(LocalDate.of(2026, 11, 6)).of(type))
                .hasSizeBetween(4, 7)
                .doesNotHaveDuplicates()
                .allMatch(q -> q.length() > 10);
    }

    @Test
    void shouldAskOfALocalSubtypeWhatItsTypeAsks() {
        Questions questions = questions(LocalDate.of(2026, 11, 6));
        assertThat(questions.of("F08.01")).isEqualTo(questions.of("F08")).isNotEmpty();
    }

    @Test
    void shouldAskNothingWithoutATypeOrBeforeItsDay() {
        assertThat(questions(LocalDate.of(2026, 11, 6)).of(null)).isEmpty();
        assertThat(questions(LocalDate.of(2026, 11, 6)).of("F77")).isEmpty();
        assertThat(questions(LocalDate.of(2019, 12, 31)).of("F01")).isEmpty();
    }
}
