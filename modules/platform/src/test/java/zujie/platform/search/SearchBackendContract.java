package zujie.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every index must find, whichever it is. */
abstract class SearchBackendContract {

    private static final String CITY = "/350000000000/350100000000/";
    private static final String GULOU = CITY + "350102000000/";
    private static final SearchBackend.Mark MARK = new SearchBackend.Mark(1, Instant.parse("2026-11-22T00:00:00Z"));

    private SearchBackend index;

    /** An index without records; called again, the same one after a restart of ours. */
    abstract SearchBackend open() throws IOException;

    /** Lets go of it, as at the end of our process. */
    abstract void close() throws IOException;

    @BeforeEach
    void begin() throws IOException {
        index = open();
        index.clear();
    }

    @AfterEach
    void end() throws IOException {
        close();
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
        assertThat(index.find(Grams.ofQuery("张伟"), List.of("case"), CITY, 50)).isEmpty();
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
        close();
        index = open();
        assertThat(index.mark()).isEqualTo(MARK);
        assertThat(find("张伟", GULOU)).containsExactly(1L);
        index.clear();
        assertThat(index.mark()).isEqualTo(SearchBackend.Mark.NONE);
        assertThat(find("张伟", GULOU)).isEmpty();
    }
}
