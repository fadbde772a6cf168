package zujie.casework.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;

class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-06T03:00:00Z");
    private static final Map<String, String> TYPED = Map.of(
            "name", "张某某", "fraudType", "F08", "transfers:0:payeeAccount", "6222 0202 0001 2345 670", "brief", "");

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = ReportDesk.bench()
                .with(
                        "draft.Drafts",
                        "draft.SaveDraft",
                        "draft.DiscardDraft",
                        "draft.DraftQueries",
                        "draft.DraftTiles");
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void forget() {
        bench.neighbours.now = NOW;
        bench.run(() -> bench.database().createQuery("delete from ReportDraft").executeUpdate());
    }

    private static UUID save(Actor by, UUID id, Map<String, String> fields) {
        bench.as(by, () -> bench.get(SaveDraft.class).handle(id, fields));
        return id;
    }

    private static List<DraftRow> mine(Actor by) {
        return bench.as(by, () -> bench.get(DraftQueries.class).mine());
    }

    @Test
    void shouldKeepWhatWasTypedAndGiveItBack() {
        UUID id = save(DESK, UUID.randomUUID(), TYPED);
        bench.neighbours.now = NOW.plusSeconds(40);
        save(DESK, id, Map.of("name", "张某", "transfers:0:payeeAccount", "6222"));

        DraftDetail draft = bench.as(DESK, () -> bench.get(DraftQueries.class).get(id));
        assertThat(draft.fields()).isEqualTo(Map.of("name", "张某", "transfers:0:payeeAccount", "6222"));
        assertThat(draft.openedAt()).isEqualTo(NOW);
        assertThat(draft.savedAt()).isEqualTo(NOW.plusSeconds(40));
    }

    @Test
    void shouldListTheNewestFirstWithTheNameMasked() {
        save(DESK, UUID.randomUUID(), Map.of("brief", "x"));
        bench.neighbours.now = NOW.plusSeconds(5);
        save(DESK, UUID.randomUUID(), TYPED);

        assertThat(mine(DESK)).extracting(DraftRow::victim).containsExactly("张*", null);
        assertThat(mine(DESK)).extracting(DraftRow::fraudType).containsExactly("F08", null);
    }

    @Test
    void shouldShowADraftToItsAuthorAlone() {
        UUID id = save(DESK, UUID.randomUUID(), TYPED);

        for (Actor other : List.of(OFFICER, CHIEF)) {
            assertThat(mine(other)).isEmpty();
            assertThatThrownBy(() ->
                            bench.as(other, () -> bench.get(DraftQueries.class).get(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> save(other, id, TYPED)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.as(other, () -> {
                        bench.get(DiscardDraft.class).handle(id);
                        return id;
                    }))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(mine(DESK)).hasSize(1);
    }

    @Test
    void shouldBeGoneWhenDiscarded() {
        UUID id = save(DESK, UUID.randomUUID(), TYPED);

        bench.as(DESK, () -> {
            bench.get(DiscardDraft.class).handle(id);
            return id;
        });

        assertThat(mine(DESK)).isEmpty();
    }

    @Test
    void shouldBeGoneWhenTheReportIsSavedAndStayWhenItIsRefused() {
        UUID id = save(DESK, UUID.randomUUID(), TYPED);
        UUID other = save(OFFICER, UUID.randomUUID(), TYPED);
        ReportDesk desk = new ReportDesk(bench);

        assertThatThrownBy(() -> desk.reportFrom(other)).isInstanceOf(NotFound.class);
        assertThat(mine(OFFICER)).hasSize(1);
        desk.reportFrom(id);
        assertThat(mine(DESK)).isEmpty();
        // A report typed too fast for any draft to be kept.
        assertThat(desk.reportFrom(UUID.randomUUID())).isNotNull();
    }

    @Test
    void shouldForgetWhatNobodyCameBackTo() {
        save(DESK, UUID.randomUUID(), TYPED);

        bench.neighbours.now = NOW.plus(Duration.ofDays(7)).plusSeconds(1);
        assertThat(mine(DESK)).isEmpty();
        save(DESK, UUID.randomUUID(), TYPED);
        assertThat(bench.in(() -> bench.database()
                        .createQuery("select count(d) from ReportDraft d", Long.class)
                        .getSingleResult()))
                .isEqualTo(1);
    }

    @Test
    void shouldRefuseWhatIsNoInputAndWhatIsTooMuch() {
        UUID id = UUID.randomUUID();

        assertThatThrownBy(() -> save(DESK, id, Map.of("transfers:0:<b>", "x"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> save(DESK, id, Map.of("brief", "x".repeat(Drafts.LONGEST + 1))))
                .isInstanceOf(InvalidValue.class);
        assertThat(mine(DESK)).isEmpty();
    }

    @Test
    void shouldStandOnTheAuthorsDesk() {
        UUID id = save(DESK, UUID.randomUUID(), TYPED);

        assertThat(bench.as(DESK, () -> bench.get(DraftTiles.class).tiles(DESK, Locale.CHINESE)))
                .singleElement()
                .satisfies(tile -> {
                    assertThat(tile.label()).isEqualTo("恢复未提交的警情");
                    assertThat(tile.value()).isEqualTo("1");
                    assertThat(tile.hint()).contains("2026-11-06 11:00");
                    assertThat(tile.link()).endsWith("?draft=" + id);
                });
        assertThat(bench.as(OFFICER, () -> bench.get(DraftTiles.class).tiles(OFFICER, Locale.CHINESE)))
                .isEmpty();
        assertThat(bench.as(CHIEF, () -> bench.get(DraftTiles.class).tiles(CHIEF, Locale.CHINESE)))
                .isEmpty();
    }
}
