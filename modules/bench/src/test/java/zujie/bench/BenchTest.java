package zujie.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import zujie.bench.report.Bar;
import zujie.bench.report.Report;

class BenchTest {
    private static final Path HOME = Path.of("home");

    @Test
    void shouldMeasureEverythingByDefault() {
        BenchOptions options = BenchOptions.parse(List.of(), HOME);

        assertThat(Bench.choose(options.names())).hasSize(Bench.all().size());
        assertThat(options.warmUp()).isEqualTo(Duration.ofSeconds(60));
        assertThat(options.measured()).isEqualTo(Duration.ofSeconds(30));
        assertThat(options.connections()).isEqualTo(16);
    }

    @Test
    void shouldKeepItsOrderWhateverOrderIsNamed() {
        BenchOptions options = BenchOptions.parse(List.of("memory", "start", "--rounds=3"), HOME);

        assertThat(Bench.choose(options.names())).extracting(Measurement::name).containsExactly("start", "memory");
        assertThat(options.rounds()).isEqualTo(3);
    }

    @Test
    void shouldRefuseWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Bench.choose(List.of("strat"))).hasMessageContaining("strat");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--round=3"), HOME)).hasMessageContaining("--round=3");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--rounds=x"), HOME))
                .hasMessageContaining("--rounds");
    }

    @Test
    void shouldSayMissedAndBroken() {
        Report report = new Report();
        report.about("cores", "2");
        report.bar(Bar.atMost("start", 60, 60, "s"));
        report.bar(Bar.atLeast("share", 0.5, 0.4999, "of its rate"));
        assertThat(report.isBroken()).isFalse();

        report.broken("memory", new IllegalStateException("no server"));

        assertThat(report.isBroken()).isTrue();
        assertThat(report.markdown())
                .contains("| start | at most 60 s | 60 s | reached |")
                .contains("| share | at least 0.500 of its rate | 0.500 of its rate | **MISSED** |")
                .contains("**BROKEN** memory", "no server")
                .contains("| cores | 2 |");
    }
}
