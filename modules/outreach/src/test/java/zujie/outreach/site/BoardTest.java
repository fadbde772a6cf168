package zujie.outreach.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.api.BulletinBoardChanged;
import zujie.outreach.bulletin.BulletinRow;
import zujie.outreach.bulletin.BulletinWorld;
import zujie.platform.access.Actor;
import zujie.platform.paging.Slice;

class BoardTest {

    private static final BulletinWorld WORLD = new BulletinWorld();

    private final AtomicLong nanos = new AtomicLong();
    private final PublicBulletins bulletins = new PublicBulletins();
    private final Board board = new Board();

    @BeforeEach
    void wire() {
        WORLD.wire(bulletins, board);
        board.bulletins = bulletins;
        board.nanos = nanos::get;
    }

    private List<String> titles() {
        return WORLD.as(Actor.anonymous(), () -> board.list(null)).rows().stream()
                .map(PublicBulletin::title)
                .toList();
    }

    @Test
    void shouldShowOnlyWhatIsPublishedForThePublic() {
        BulletinRow shown = WORLD.published("对外", "正文", false);
        BulletinRow internal = WORLD.published("对内", "正文", true);

        assertThat(titles()).contains("对外").doesNotContain("对内");
        assertThat(find(shown.number())).isPresent();
        assertThat(find(internal.number())).isEmpty();
        assertThat(find("2026-9999")).isEmpty();
        assertThat(find("' or 1=1 --")).isEmpty();
        assertThat(find(null)).isEmpty();
    }

    @Test
    void shouldForgetAtOnceWhatIsWithdrawn() {
        BulletinRow row = WORLD.published("将被撤回", "正文", false);
        assertThat(titles()).contains("将被撤回");
        assertThat(find(row.number())).isPresent();

        WORLD.changes.clear();
        WORLD.withdraw(row.id());
        WORLD.changes.forEach(board::forget);

        assertThat(titles()).doesNotContain("将被撤回");
        assertThat(find(row.number())).isEmpty();
    }

    @Test
    void shouldAnswerOutOfMemoryForFiveSecondsAtMost() {
        titles();
        WORLD.published("刚刚发布", "正文", false);
        assertThat(titles()).doesNotContain("刚刚发布");
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(titles()).contains("刚刚发布");
    }

    @Test
    void shouldShowEachOnceWhenPaging() {
        for (int i = 0; i < 2 * Board.PAGE + 1; i++) {
            WORLD.published("第" + i + "篇", "正文", false);
            WORLD.pass(Duration.ofSeconds(i % 3));
        }
        board.forget(new BulletinBoardChanged());
        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            String at = cursor;
            Slice<PublicBulletin> slice = WORLD.as(Actor.anonymous(), () -> board.list(at));
            slice.rows().forEach(row -> seen.add(row.id()));
            assertThat(slice.rows()).hasSizeLessThanOrEqualTo(Board.PAGE);
            cursor = slice.next();
            pages++;
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(2 * Board.PAGE);
        assertThat(pages).isGreaterThanOrEqualTo(3);
    }

    @Test
    void shouldRefuseAForgedCursor() {
        assertThatThrownBy(() -> WORLD.as(Actor.anonymous(), () -> board.list("xyz")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void shouldWriteMarkupIntoTheFeedAsText() throws Exception {
        String title = "<script>alert(1)</script> & ]]> 😀";
        WORLD.published(title, "<img src=x onerror=alert(1)>\n第二行", false);
        board.forget(new BulletinBoardChanged());
        List<PublicBulletin> rows =
                WORLD.as(Actor.anonymous(), () -> board.list(null)).rows();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Feed("https://example.org", "某市反诈中心").write(rows, WORLD.now(), out);

        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Document feed = parsers.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(rows.size());
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo(title);
        assertThat(feed.getElementsByTagName("content").item(0).getTextContent())
                .startsWith("<img src=x onerror=alert(1)>\n第二行");
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    }

    private java.util.Optional<PublicBulletin> find(String number) {
        return WORLD.as(Actor.anonymous(), () -> board.find(number));
    }
}
