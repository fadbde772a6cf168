package zujie.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.InvalidValue;

class SearchIndexTest {

    private static final String CITY = "/350000000000/350100000000/";
    private static final String GULOU = CITY + "350102000000/";
    private static final SearchBackend.Mark MARK = new SearchBackend.Mark(1, Instant.parse("2026-11-22T00:00:00Z"));

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new LuceneIndex(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static SearchBackend.Indexed document(int n, String unit, String words) {
        return new SearchBackend.Indexed(
                new UUID(1, n), "report", SearchIndex.above(unit), Grams.of(words), Instant.ofEpochSecond(n));
    }

    private void put(SearchBackend.Indexed... documents) throws IOException {
        index.apply(List.of(documents), List.of(), MARK);
    }

    private List<Long> find(String q, String unit) throws IOException {
        return index.find(Grams.ofQuery(q), null, unit, 50).stream()
                .map(UUID::getLeastSignificantBits)
                .toList();
    }

    @ParameterizedTest(name = "ruling 26: {0} -> {1}")
    @CsvSource({
        "5670,true", // four digits out of the middle or the end
        "6222 0202,true",
        "６２２２０２０２,true",
        "62220202000123456,true",
        "62220202000123457,false",
        "02020001234,true",
        "02021234,false", // both pieces are there, not side by side
        "138-0013-8000,true",
        "+86 13800138000,true",
        "张伟,true",
        "伟明,true",
        "张明,false",
        "欧阳,false",
        "安全账户,true",
        "账户全安,false",
        "ABC123.top,true",
        "c123,true",
        "wx_abc,true",
        "张伟 5670,true",
        "张伟 9999,false",
        "𠮷野,true"
    })
    void shouldFindFragments(String q, boolean found) throws IOException {
        put(document(
                1,
                GULOU,
                "张伟明\n6222020200012345670\n13800138000\n自称民警，要求转入“安全账户”\nhttp://www.abc123.top/app\nwx_abc_01\n𠮷野"));
        assertThat(find(q, GULOU)).isEqualTo(found ? List.of(1L) : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123", "张", "张伟 12", "张伟 明", "，。"})
    void shouldRefuseWhatIsTooShort(String q) {
        assertThatThrownBy(() -> Grams.ofQuery(q)).isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.code())
                .isEqualTo("platform.search-too-short"));
    }

    @Test
    void shouldNotReachFromOneWordIntoTheNext() throws IOException {
        put(document(1, GULOU, "6222\n0202\n张三\n李四"));
        assertThat(find("62220202", GULOU)).isEmpty();
        assertThat(find("三李", GULOU)).isEmpty();
    }

    @Test
    void shouldShowTheNewestFirstAndStayInScope() throws IOException {
        put(
                document(1, GULOU, "张伟明"),
                document(3, GULOU, "张伟强"),
                document(2, CITY + "350104000000/", "张伟华"),
                document(4, CITY, "张伟"));
        assertThat(find("张伟", CITY)).containsExactly(4L, 3L, 2L, 1L);
        assertThat(find("张伟", GULOU)).containsExactly(3L, 1L);
        assertThat(find("张伟", "/102100099996/")).isEmpty();
        assertThat(find("张伟", "/")).hasSize(4);
        assertThat(index.find(Grams.ofQuery("张伟"), "case", CITY, 50)).isEmpty();
    }

    @Test
    void shouldReplaceAndForget() throws IOException {
        put(document(1, GULOU, "张伟明"));
        put(document(1, GULOU, "王小红"));
        assertThat(find("张伟", GULOU)).isEmpty();
        assertThat(find("王小", GULOU)).containsExactly(1L);
        index.apply(List.of(), List.of(new UUID(1, 1)), MARK);
        assertThat(find("王小", GULOU)).isEmpty();
    }

    @Test
    void shouldKnowAfterARestartHowFarItHadCome() throws IOException {
        assertThat(index.mark()).isEqualTo(SearchBackend.Mark.NONE);
        put(document(1, GULOU, "张伟明"));
        index.close();
        index = new LuceneIndex(folder);
        assertThat(index.mark()).isEqualTo(MARK);
        assertThat(find("张伟", GULOU)).containsExactly(1L);
        index.clear();
        assertThat(index.mark()).isEqualTo(SearchBackend.Mark.NONE);
        assertThat(find("张伟", GULOU)).isEmpty();
    }

    @Test
    void shouldNotWriteWhatIsLookedForIntoTheAudit() {
        assertThat(Search.masked("张伟明 6222020200012345670 138")).isEqualTo("张* *5670 *38");
        assertThat(Search.masked("1234")).isEqualTo("*234");
        assertThat(Search.masked("安全账户")).isEqualTo("安*");
    }

    @Test
    void shouldAskAServerForTheSame() throws Exception {
        List<String> asked = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            String path = exchange.getRequestURI().getPath();
            String answer = path.endsWith("/_search")
                    ? "{\"hits\":{\"hits\":[{\"_id\":\"" + new UUID(1, 7) + "\"}]}}"
                    : path.endsWith("/_mapping") && exchange.getRequestMethod().equals("GET")
                            ? "{\"zujie\":{\"mappings\":{\"_meta\":{\"generation\":\"3\",\"changed\":\"2026-11-22T00:00:00Z\"}}}}"
                            : "{\"errors\":false}";
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("DELETE") ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            RemoteIndex remote =
                    new RemoteIndex("http://127.0.0.1:" + server.getAddress().getPort() + "/", "zujie", "app:secret");
            remote.clear();
            assertThat(asked.get(0)).startsWith("DELETE /zujie Basic ");
            assertThat(asked.get(1))
                    .contains("PUT /zujie ")
                    .contains("\"whitespace\"")
                    .contains("\"strict\"");
            remote.apply(List.of(document(7, GULOU, "张伟明\n1234567")), List.of(new UUID(1, 8)), MARK);
            assertThat(asked.get(2))
                    .startsWith("POST /zujie/_bulk?refresh=true")
                    .contains("\"张伟 伟明 | 1234 2345 3456 4567\"")
                    .contains("{\"delete\":{\"_id\":\"" + new UUID(1, 8) + "\"}}")
                    .endsWith("\n");
            assertThat(asked.get(3)).startsWith("PUT /zujie/_mapping").contains("\"generation\":\"1\"");
            assertThat(remote.mark().generation()).isEqualTo(3);
            assertThat(remote.find(Grams.ofQuery("伟明 234567"), "report", GULOU, 51))
                    .containsExactly(new UUID(1, 7));
            assertThat(asked.get(5))
                    .contains("\"match_phrase\":{\"g\":\"2345 3456 4567\"}")
                    .contains("\"term\":{\"unit\":\"" + GULOU + "\"}")
                    .contains("\"sort\":[{\"at\":\"desc\"}]");
        } finally {
            server.stop(0);
        }
    }
}
