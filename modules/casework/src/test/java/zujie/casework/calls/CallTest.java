package zujie.casework.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.Bench;
import zujie.casework.api.DraftUsed;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.paging.Slice;

class CallTest {

    private static final Instant NOW = Instant.parse("2026-11-10T12:00:00Z");
    private static final CallFilter ALL = new CallFilter(null, null, null, null);

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = ReportDesk.bench()
                .with(
                        "calls.LogCall",
                        "calls.CallQueries",
                        "calls.CallTraces",
                        "calls.CallTiles",
                        "draft.Drafts",
                        "draft.SaveDraft");
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void forget() {
        bench.neighbours.now = NOW;
        bench.run(() -> bench.database().createQuery("delete from Call").executeUpdate());
    }

    private static UUID log(Actor by, String kind, @Nullable String number, String note, @Nullable Instant at) {
        return bench.as(by, () -> bench.get(LogCall.class).handle(new CallEntry(kind, number, note, null, at)));
    }

    private static Slice<CallRow> list(Actor by, CallFilter filter) {
        return bench.as(by, () -> bench.get(CallQueries.class).list(filter, null, 200));
    }

    @Test
    void shouldKeepACallAndShowItMasked() {
        log(DESK, "DISSUADE", "１３８ 0013 8000", "拟向“安全账户”转账，已劝阻", null);
        CallRow row = list(DESK, ALL).rows().get(0);
        assertThat(row.kind()).isEqualTo("DISSUADE");
        assertThat(row.number()).contains("****").endsWith("8000");
        assertThat(row.calledAt()).isEqualTo(NOW);
        assertThat(row.officer()).isEqualTo(DESK.name());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "NONE,110,2026-11-10T11:00:00Z,casework.choice-unknown,kind",
        "TIP,110,2026-11-10T13:00:00Z,casework.time-in-future,calledAt"
    })
    void shouldRefuseWhatCannotBe(String kind, String number, Instant at, String code, String field) {
        assertThatThrownBy(() -> log(DESK, kind, number, "", at)).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.field()).contains(field);
        });
    }

    private static void assertRefused(String code, String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.field()).contains(field);
        });
    }

    @Test
    void shouldRefuseAmountsAndNotesBeyondMeasureAndLists() {
        LogCall log = bench.get(LogCall.class);
        assertRefused(
                "casework.amount-not-positive",
                "amountFen",
                () -> bench.as(DESK, () -> log.handle(new CallEntry("DISSUADE", "110", "", 0L, null))));
        assertRefused("casework.text-too-long", "note", () -> log(DESK, "TIP", "110", "长".repeat(501), null));
        List<CallEntry> many = Collections.nCopies(1_001, new CallEntry("TIP", "110", null, null, null));
        for (List<CallEntry> calls : List.of(many, List.<CallEntry>of())) {
            assertRefused("casework.calls-too-many", "calls", () -> bench.as(DESK, () -> log.all(calls)));
        }
        assertThat(list(DESK, ALL).rows()).isEmpty();
    }

    /** SR-1: what was at stake counts where the desk has dissuaded. */
    @Test
    void shouldCountMoneyAtStakeOfDissuasionsOnlyAndUpToTheEnd() {
        for (String kind : List.of("TIP", "DISSUADE")) {
            bench.as(DESK, () -> bench.get(LogCall.class)
                    .handle(new CallEntry(kind, "110", "", 500L, NOW.minusSeconds(60))));
        }
        log(DESK, "TIP", "110", "", NOW);
        CallFilter before = new CallFilter(null, null, NOW.minusSeconds(3_600), NOW);
        CallCount count = bench.as(DESK, () -> bench.get(CallQueries.class).counts(before))
                .get(0);
        assertThat(count.total()).isEqualTo(2);
        assertThat(count.atStakeFen()).isEqualTo(500);
    }

    @Test
    void shouldPageThroughCallsOfTheSameMoment() {
        for (int i = 0; i < 5; i++) {
            log(DESK, "TIP", "110", "", NOW);
        }
        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            Slice<CallRow> slice =
                    bench.as(DESK, () -> bench.get(CallQueries.class).list(ALL, at, 2));
            slice.rows().forEach(row -> seen.add(row.id()));
            cursor = slice.next();
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    /** R5.11: what a display showed is never refused for its form. */
    @Test
    void shouldTakeAnyShownNumberAndNone() {
        log(DESK, "TIP", "00019096110", "", null);
        log(DESK, "CONSULT", null, "", null);
        log(DESK, "CONSULT", "未知号码", "", null);
        assertThat(list(DESK, ALL).rows()).hasSize(3);
    }

    /** SR-1: the desk's day of 10 Nov, 400 odd calls. */
    @Test
    void shouldCountTheDayByKindAndOfficer() {
        Random random = new Random(20261110);
        String[] kinds = {"CONSULT", "DISSUADE", "TIP", "REPORT"};
        long[] expected = new long[4];
        for (Actor officer : List.of(DESK, OFFICER)) {
            List<CallEntry> calls = new ArrayList<>();
            for (int i = 0; i < 206; i++) {
                int kind = random.nextInt(4);
                expected[kind]++;
                calls.add(new CallEntry(
                        kinds[kind], "1380013" + (1000 + i), "来电", kind == 1 ? 100L : null, NOW.minusSeconds(60L * i)));
            }
            bench.as(officer, () -> bench.get(LogCall.class).all(calls));
        }
        log(DESK, "TIP", null, "前一日", Instant.parse("2026-11-09T15:59:59Z"));
        log(ELSEWHERE, "TIP", null, "其他单位", null);

        CallFilter day = new CallFilter(
                null, null, Instant.parse("2026-11-09T16:00:00Z"), Instant.parse("2026-11-10T16:00:00Z"));
        List<CallCount> counts =
                bench.as(DESK, () -> bench.get(CallQueries.class).counts(day));
        assertThat(counts).hasSize(2).allSatisfy(c -> assertThat(c.total()).isEqualTo(206));
        CallCount sum = counts.get(0).plus(counts.get(1));
        assertThat(new long[] {sum.consult(), sum.dissuade(), sum.tip(), sum.report()})
                .isEqualTo(expected);
        assertThat(sum.atStakeFen()).isEqualTo(100 * expected[1]);
        assertThat(bench.as(CITY_DESK, () -> bench.get(CallQueries.class).counts(day)))
                .hasSize(3);
        assertThat(bench.as(DESK, () -> bench.get(CallTiles.class).tiles(DESK, Locale.SIMPLIFIED_CHINESE))
                        .get(0)
                        .value())
                .isEqualTo("412");
        assertThat(list(DESK, new CallFilter("DISSUADE", OFFICER.requireId(), day.from(), day.to()))
                        .rows())
                .hasSize((int) counts.stream()
                        .filter(c -> c.officerId().equals(OFFICER.requireId()))
                        .findFirst()
                        .orElseThrow()
                        .dissuade());
    }

    @Test
    void shouldTakeABatchWholeOrNotAtAll() {
        List<CallEntry> calls =
                List.of(new CallEntry("TIP", "110", null, null, null), new CallEntry("NONE", "110", null, null, null));
        assertThatThrownBy(() -> bench.as(DESK, () -> bench.get(LogCall.class).all(calls)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("calls[1].kind"));
        assertThat(list(DESK, ALL).rows()).isEmpty();
    }

    @Test
    void shouldLearnWhichReportCameOfIt() {
        UUID call = log(DESK, "REPORT", "13800138000", "被冒充民警诈骗", null);
        assertThat(bench.as(DESK, () -> bench.get(CallQueries.class).forReport(call))
                        .number())
                .isEqualTo("13800138000");
        UUID report = new ReportDesk(bench).reportFrom(call);
        assertThat(list(DESK, ALL).rows().get(0).reportId()).isEqualTo(report);
        assertThatThrownBy(() -> used(DESK, call)).isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.code())
                .isEqualTo("casework.call-has-report"));
    }

    private static void used(Actor by, UUID call) {
        bench.as(by, () -> {
            bench.get(CallTraces.class).used(new DraftUsed(call, UUID.randomUUID()));
            return call;
        });
    }

    @Test
    void shouldLeaveCallsAndDraftsOfOthersAlone() throws ReflectiveOperationException {
        UUID call = log(DESK, "REPORT", "13800138000", "", null);
        used(ELSEWHERE, call);
        assertThat(list(DESK, ALL).rows().get(0).reportId()).isNull();

        Object save = bench.get(Class.forName("zujie.casework.draft.SaveDraft"));
        Method handle = save.getClass().getDeclaredMethod("handle", UUID.class, Map.class);
        handle.setAccessible(true);
        bench.as(DESK, () -> {
            try {
                return handle.invoke(save, call, Map.of("brief", "未写完"));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        CallTraces drafts = bench.get(CallTraces.class);
        assertThat(bench.as(DESK, () -> drafts.isDrafted(call))).isTrue();
        assertThat(bench.as(OFFICER, () -> drafts.isDrafted(call))).isFalse();
    }

    @Test
    void shouldHideCallsFromOtherUnits() {
        UUID call = log(DESK, "TIP", "13800138000", "", null);
        assertThat(list(ELSEWHERE, ALL).rows()).isEmpty();
        assertThatThrownBy(() ->
                        bench.as(ELSEWHERE, () -> bench.get(CallQueries.class).forReport(call)))
                .isInstanceOf(NotFound.class);
    }
}
