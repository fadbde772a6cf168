package zujie.funds.stoppay.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.seal.VerifyPaper;
import zujie.funds.stoppay.StopsByHand;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.document.Documents;
import zujie.platform.seal.SealText;

/** What goes to a bank of a stop is numbered and sealed (R1.7), on a real MariaDB. */
class StopNoticeTest {

    private static final StopNotices NOTICES = new StopNotices();
    private static final PrintStopNotice PRINT = new PrintStopNotice();
    private static final VerifyPaper VERIFY = new VerifyPaper();
    private static FreezeWorld world;
    private static int accounts;

    private String account;
    private UUID stop;

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        world.add(List.of(new StopsByHand(), NOTICES, new Documents(), new NoticePaper(), PRINT, VERIFY), List.of());
    }

    @BeforeEach
    void anOrder() {
        account = "62260000070%05d".formatted(++accounts);
        stop = world.stop(world.report(account, null));
    }

    private List<StopNotices.Sealed> seenBy(Actor actor) {
        return world.as(actor, () -> PRINT.list(stop));
    }

    private static VerifyPaper.Verdict verdict(Actor by, String no, String seal) {
        return world.as(by, () -> VERIFY.handle(no, seal));
    }

    @Test
    void shouldSealTheOrderForItsBank_R1_7() {
        StopNotices.Sealed notice = seenBy(world.bank).get(0);
        assertThat(notice.kind()).isEqualTo("STOP");
        assertThat(notice.noticeNo()).matches("350104000000止付字〔2024〕\\d+号");
        assertThat(notice.text()).contains(account, "5000000", "\n48\n", "王警官");
        VerifyPaper.Verdict said = verdict(world.bank, notice.noticeNo(), notice.seal());
        assertThat(said.genuine()).isTrue();
        assertThat(said.kind()).isEqualTo("NOTICE_OF_STOP");
        assertThat(said.stopId()).isEqualTo(stop);
        assertThat(verdict(world.bank, notice.noticeNo(), SealText.code(notice.seal()))
                        .genuine())
                .as("by its short form")
                .isTrue();
        assertThat(verdict(world.bank, notice.noticeNo(), "AAAA").genuine()).isFalse();
        assertThat(seenBy(world.bank)).as("the same again").containsExactly(notice);
    }

    @Test
    void shouldBreakIfTheBooksSayAnotherThing() {
        StopNotices.Sealed notice = seenBy(world.bank).get(0);
        world.sqlUpdate(
                "update funds_stop_payment set payee_account = concat(payee_account, '9') where id = '" + stop + "'");
        assertThat(verdict(world.bank, notice.noticeNo(), notice.seal()).genuine())
                .isFalse();
    }

    /** Each act has a notice of its own. */
    @Test
    void shouldSealExtensionAndRelease() {
        world.stopped(stop, 4_210_000);
        world.reviewed(stop);
        world.extensionAsked(stop);
        assertThat(seenBy(world.bank)).extracting(StopNotices.Sealed::kind).containsExactly("STOP", "EXTENSION");
        world.released(stop);
        List<StopNotices.Sealed> all = seenBy(world.bank);
        assertThat(all).extracting(StopNotices.Sealed::kind).containsExactly("STOP", "EXTENSION", "RELEASE");
        assertThat(all).allSatisfy(n -> assertThat(
                        verdict(world.bank, n.noticeNo(), n.seal()).genuine())
                .isTrue());
    }

    /** Two extensions are two acts. */
    @Test
    void shouldSealEachExtension() {
        world.stopped(stop, 4_210_000);
        world.reviewed(stop);
        world.extensionAsked(stop);
        StopNotices.Sealed first = seenBy(world.bank).get(1);
        world.extensionRefused(stop);
        world.jump(Duration.ofMinutes(5));
        world.extensionAsked(stop);
        List<StopNotices.Sealed> all = seenBy(world.bank);
        assertThat(all).extracting(StopNotices.Sealed::kind).containsExactly("STOP", "EXTENSION", "EXTENSION");
        assertThat(all.get(1)).isEqualTo(first);
        assertThat(all.get(2).noticeNo()).isEqualTo(first.noticeNo() + "之2");
        assertThat(world.as(world.bank, () -> NOTICES.latest(stop, "EXTENSION")))
                .isEqualTo(all.get(2));
    }

    @Test
    void shouldPrintItAsASealedPdf() {
        byte[] pdf = world.as(world.desk, () -> PRINT.handle(stop)).content();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .contains("PaperSeal");
    }

    /** Police see no account without a print that is on record; other banks nothing at all. */
    @Test
    void shouldBeClosedToOthers_R9_9() {
        StopNotices.Sealed own = seenBy(world.bank).get(0);
        assertThat(seenBy(world.desk)).singleElement().satisfies(n -> {
            assertThat(n.text()).isEmpty();
            assertThat(n.seal()).isEqualTo(own.seal());
        });
        assertThatThrownBy(() -> seenBy(world.otherBank)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.otherBank, () -> PRINT.handle(stop)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verdict(world.otherBank, own.noticeNo(), own.seal()))
                .isInstanceOf(NotFound.class);
    }

    /** Whoever comes first draws it up; there is never a second number. */
    @Test
    void shouldDrawItUpOnceHoweverManyAsk() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<String> ask = () -> seenBy(world.bank).get(0).noticeNo();
            List<String> numbers = new ArrayList<>();
            for (Future<String> each : pool.invokeAll(List.of(ask, ask, ask, ask))) {
                numbers.add(each.get());
            }
            assertThat(numbers).hasSize(4).containsOnly(numbers.get(0));
        } finally {
            pool.shutdownNow();
        }
    }
}
