package zujie.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same against a real OpenSearch, which runs for this class alone. */
class OpenSearchTest extends SearchBackendContract {

    private static OpenSearchNode node;

    @BeforeAll
    static void start(@TempDir Path folder) {
        node = OpenSearchNode.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
    }

    @Override
    SearchBackend open() {
        return new RemoteIndex(node.url() + "/", "zujie", "app:secret");
    }

    /** The server goes on. */
    @Override
    void close() {}

    @Test
    void shouldTakeNothingIfTheServerRefusesARecord() throws IOException {
        RemoteIndex closed = new RemoteIndex(node.url(), "Upper-Case-Is-No-Name", "");
        assertThatThrownBy(closed::clear).isInstanceOf(IOException.class).hasMessageContaining("400");
        assertThat(closed.mark()).isEqualTo(SearchBackend.Mark.NONE);
    }

    @Test
    void shouldFindNothingBeforeTheIndexIsMade() throws IOException {
        RemoteIndex fresh = new RemoteIndex(node.url(), "fresh", "");
        assertThat(fresh.mark()).isEqualTo(SearchBackend.Mark.NONE);
        assertThat(fresh.find(Grams.ofQuery("张伟"), null, "/", 10)).isEmpty();
    }

    @Test
    void shouldTakeAThousandAtOnce() throws IOException {
        RemoteIndex index = new RemoteIndex(node.url(), "many", "");
        index.clear();
        List<SearchBackend.Indexed> records = IntStream.range(0, 1000)
                .mapToObj(n -> new SearchBackend.Indexed(
                        new UUID(2, n),
                        "report",
                        SearchIndex.above("/350000000000/"),
                        Grams.of("张伟明\n622202%013d".formatted(n)),
                        Instant.ofEpochSecond(n)))
                .toList();
        index.apply(records, List.of(), new SearchBackend.Mark(1, Instant.EPOCH));
        assertThat(index.find(Grams.ofQuery("张伟"), null, "/", 51))
                .hasSize(51)
                .first()
                .isEqualTo(new UUID(2, 999));
        assertThat(index.find(Grams.ofQuery("0000000777"), null, "/", 51)).containsExactly(new UUID(2, 777));
    }
}
