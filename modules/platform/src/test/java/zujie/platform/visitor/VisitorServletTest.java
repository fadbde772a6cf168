package zujie.platform.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where visitors come from, and how often. */
class VisitorServletTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:59:59Z");

    /** What a client writes into the header itself stands before what our proxies add. */
    @ParameterizedTest
    @CsvSource({
        "10.0.0.9,,0,10.0.0.9",
        "10.0.0.9,'1.2.3.4',0,10.0.0.9",
        "10.0.0.9,'1.2.3.4',1,1.2.3.4",
        "10.0.0.9,'6.6.6.6, 1.2.3.4',1,1.2.3.4",
        "10.0.0.9,'6.6.6.6, 1.2.3.4, 10.0.0.1',2,1.2.3.4",
        "10.0.0.9,'1.2.3.4',2,1.2.3.4"
    })
    void shouldBelieveItsOwnProxiesOnly(String peer, @Nullable String forwarded, int hops, String address) {
        assertThat(VisitorServlet.address(peer, forwarded, hops)).isEqualTo(address);
    }

    @Test
    void shouldCountEachAddressByTheHour() {
        VisitorTries tries = new VisitorTries();
        assertThat(tries.count("1.2.3.4", NOW)).isEqualTo(1);
        assertThat(tries.count("1.2.3.4", NOW)).isEqualTo(2);
        assertThat(tries.count("1.2.3.5", NOW)).isEqualTo(1);
        assertThat(tries.count("1.2.3.4", NOW.plusSeconds(1))).as("a new hour").isEqualTo(1);
    }

    /** A flood from many sides must not fill the memory; those of the hour before make room. */
    @Test
    void shouldKeepSoManyAndNoMore() {
        VisitorTries tries = new VisitorTries();
        for (int i = 0; i < 20_000; i++) {
            tries.count("address " + i, NOW);
        }
        assertThat(tries.count("one more", NOW)).isZero();
        assertThat(tries.count("address 0", NOW)).as("who is known is counted").isEqualTo(2);
        assertThat(tries.count("one more", NOW.plus(Duration.ofHours(1)))).isEqualTo(1);
    }
}
