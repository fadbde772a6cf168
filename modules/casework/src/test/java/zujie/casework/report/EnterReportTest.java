package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.casework.Bench;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

class EnterReportTest {

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = ReportBeans.bench();
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void forget() {
        bench.neighbours.work.clear();
        bench.neighbours.ended.clear();
        bench.neighbours.published.clear();
        bench.neighbours.now = Instant.parse("2026-11-06T03:00:00Z");
    }

    private static ReportEntered enter(ReportEntry entry) {
        return bench.as(DESK, () -> bench.get(EnterReport.class).handle(entry));
    }

    private static ReportDetail get(UUID id) {
        return bench.as(DESK, () -> bench.get(ReportQueries.class).get(id));
    }

    @Test
    void shouldNumberReportsByUnitAndDay() {
        ReportEntered first = enter(Calls.with());
        ReportEntered second = enter(Calls.with());

        assertThat(first.reportNo()).matches("J350102000000261106\\d{4}");
        assertThat(Long.parseLong(second.reportNo().substring(13)))
                .isEqualTo(Long.parseLong(first.reportNo().substring(13)) + 1);
    }

    @Test
    void shouldTakeOverTheNumberOf110AndRefuseItTwice() {
        ReportEntry entry = Calls.entry("CAD-2026-0001 甲", "x", null, null, "李四");

        assertThat(enter(entry).reportNo()).isEqualTo("CAD-2026-0001 甲");
        assertThatThrownBy(() -> enter(entry))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.report-no-taken");
        // Another unit counts for itself (domain rules §8).
        bench.neighbours.actor = ELSEWHERE;
        assertThat(bench.as(ELSEWHERE, () -> bench.get(EnterReport.class).handle(entry))
                        .reportNo())
                .isEqualTo("CAD-2026-0001 甲");
    }

    @Test
    void shouldNotGiveANumberThatWasTakenOverFromElsewhere() {
        bench.neighbours.now = Instant.parse("2026-11-07T03:00:00Z");
        enter(Calls.entry("J3501020000002611070001", "x", null, null, "李四"));

        assertThat(enter(Calls.with()).reportNo()).isEqualTo("J3501020000002611070002");
    }

    @Test
    void r1_5_shouldAskForTheAccountWithinThirtyMinutesOfTheCall() {
        ReportEntered entered = enter(Calls.with());

        assertThat(entered.accountDueAt()).isEqualTo(Instant.parse("2026-11-06T03:30:00Z"));
        assertThat(bench.neighbours.work).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("casework.enter-account");
            assertThat(item.dueAt()).isEqualTo(Instant.parse("2026-11-06T03:30:00Z"));
            assertThat(item.role().code()).isEqualTo("desk-officer");
            assertThat(item.unitPath()).isEqualTo(DESK.unitPath());
            assertThat(item.title()).contains(entered.reportNo()).doesNotContain("张某某");
        });
    }

    @Test
    void r1_5_shouldCountFromTheCallAndNotFromTheTyping() {
        ReportEntry late = new ReportEntry(
                null,
                "110",
                "F08",
                null,
                "x",
                Instant.parse("2026-11-06T02:50:00Z"),
                null,
                new ReportEntry.VictimEntry("张三", "13800138000", null),
                null,
                null);

        assertThat(enter(late).accountDueAt()).isEqualTo(Instant.parse("2026-11-06T03:20:00Z"));
    }

    @Test
    void r1_5_shouldRunNoClockWhenTheAccountIsThereOrNoMoneyWent() {
        assertThat(enter(Calls.with(Calls.transfer())).accountDueAt()).isNull();
        ReportEntry stopped = new ReportEntry(
                null,
                "COUNTER",
                "F08",
                0L,
                "柜台劝阻，未转账",
                null,
                true,
                new ReportEntry.VictimEntry("张三", "13800138000", null),
                null,
                null);
        assertThat(enter(stopped).accountDueAt()).isNull();
        assertThat(bench.neighbours.work).isEmpty();
    }

    @ParameterizedTest(name = "R1.5 {0}: clock stands still {4}; R1.6 complete {5}")
    @MethodSource("parts")
    void r1_5_r1_6_shouldKnowWhatAnAccountNeeds(
            String row, String name, Long fen, Instant at, boolean clockStops, boolean complete) {
        ReportEntered entered = enter(Calls.with());

        bench.as(DESK, () -> bench.get(AddTransfer.class)
                .handle(new AddTransfer.Command(
                        entered.id(),
                        null,
                        new ReportEntry.TransferEntry(null, null, null, Calls.GOOD_CARD, name, fen, at, null))));

        assertThat(bench.neighbours.work.isEmpty()).isEqualTo(clockStops);
        assertThat(bench.neighbours.ended).hasSize(clockStops ? 1 : 0);
        ReportDetail detail = get(entered.id());
        assertThat(detail.row().accountDueAt() == null).isEqualTo(clockStops);
        assertThat(detail.transfers()).singleElement().satisfies(t -> assertThat(t.completeForStop())
                .isEqualTo(complete));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("name, number, amount, time", "陈某", 5_000_000L, Calls.SENT, true, true),
                Arguments.of("no amount", "陈某", null, Calls.SENT, true, false),
                Arguments.of("no name", null, 5_000_000L, Calls.SENT, false, false),
                Arguments.of("no time", "陈某", 5_000_000L, null, false, false),
                Arguments.of("number only", null, null, null, false, false));
    }

    @Test
    void shouldSumUpTheLossUnlessItWasStated() {
        UUID summed = enter(Calls.with(Calls.transfer(), Calls.transfer())).id();
        UUID stated = enter(Calls.entry(null, "x", 3_000_000L, List.of(Calls.transfer()), "张三"))
                .id();
        bench.as(DESK, () -> bench.get(AddTransfer.class)
                .handle(new AddTransfer.Command(summed, null, Calls.transfer())));

        assertThat(get(summed).row().lossFen()).isEqualTo(15_000_000L);
        assertThat(get(stated).row().lossFen()).isEqualTo(3_000_000L);
    }

    @Test
    void shouldNormaliseNumbersAndKeepThemAsTyped() throws Exception {
        UUID id = enter(Calls.with(Calls.transfer())).id();

        try (var c = bench.connection();
                var rows = c.createStatement()
                        .executeQuery("select t.payee_account, t.payee_account_typed, r.victim_phone,"
                                + " r.victim_phone_typed from casework_transfer t join casework_report r"
                                + " on r.id = t.report_id where r.id = '" + id + "'")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(Calls.GOOD_CARD);
            assertThat(rows.getString(2)).isEqualTo("６２２２０２０２０００１２３４５６７０");
            assertThat(rows.getString(3)).isEqualTo("13800138000");
            assertThat(rows.getString(4)).isEqualTo("138-0013-8000");
        }
    }

    @Test
    void shouldPublishTheReport() {
        ReportEntered entered = enter(Calls.with(Calls.transfer()));

        assertThat(bench.neighbours.published).singleElement().satisfies(p -> {
            assertThat(p.getKey()).isEqualTo("casework.report-received.v1");
            assertThat(p.getValue())
                    .isEqualTo(new EnterReport.Received(entered.id(), DESK.unitPath(), "F08", 5_000_000L));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷田😀",
                "<script>alert(1)</script>",
                "'; drop table casework_report; --",
                "\"><img src=x onerror=alert(1)>",
                "#{facesContext}${7*7}"
            })
    void shouldKeepEveryTextAsText(String text) {
        ReportEntry entry = new ReportEntry(
                null,
                "OTHER",
                "F99",
                null,
                text,
                null,
                null,
                new ReportEntry.VictimEntry(text, "13800138000", null),
                List.of(new ReportEntry.TransferEntry(null, null, null, Calls.GOOD_CARD, text, 100L, Calls.SENT, text)),
                List.of(
                        new ReportEntry.ContactEntry("ACCOUNT", text),
                        new ReportEntry.ContactEntry("SITE", text),
                        new ReportEntry.ContactEntry("APP", text)));

        UUID id = enter(entry).id();

        ReportDetail detail = get(id);
        RevealedReport plain =
                bench.as(DESK, () -> bench.get(RevealVictim.class).handle(id, "核对"));
        assertThat(detail.brief()).isEqualTo(text);
        assertThat(plain.name()).isEqualTo(text);
        assertThat(plain.transfers().get(0).payeeName()).isEqualTo(text);
        assertThat(detail.transfers().get(0).channel()).isEqualTo(text);
        assertThat(detail.contacts()).extracting("value").containsOnly(text);
    }

    @ParameterizedTest(name = "R5.11 {0}")
    @ValueSource(strings = {"0000110", "+8600110", "00019622", "未知号码", "++86 400-abc", "1"})
    void r5_11_shouldKeepAnyShownNumber(String shown) {
        UUID id = enter(Calls.with()).id();

        bench.as(DESK, () -> bench.get(AddContact.class)
                .handle(new AddContact.Command(id, new ReportEntry.ContactEntry("SHOWN_NUMBER", shown))));

        assertThat(get(id).contacts()).singleElement().satisfies(c -> assertThat(c.value())
                .isEqualTo(shown));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("faults")
    void shouldSayWhichInputIsWrong(String code, String field, ReportEntry entry) {
        assertThatThrownBy(() -> enter(entry)).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.field()).contains(field);
        });
        assertThat(bench.neighbours.published).isEmpty();
    }

    static Stream<Arguments> faults() {
        Instant later = Instant.parse("2026-11-06T03:00:01Z");
        return Stream.of(
                fault("casework.choice-unknown", "channel", "111", "F08", null, "13800138000", null, null),
                fault("casework.choice-unknown", "fraudType", "110", "F11", null, "13800138000", null, null),
                fault("casework.time-in-future", "receivedAt", "110", "F08", later, "13800138000", null, null),
                fault("kernel.phone-number-malformed", "victim.phone", "110", "F08", null, "12345", null, null),
                fault(
                        "kernel.identity-number-check-digit",
                        "victim.identityNumber",
                        "110",
                        "F08",
                        null,
                        "13800138000",
                        "110105194912310021",
                        null),
                fault(
                        "casework.bank-unknown",
                        "transfers[0].payeeBank",
                        "110",
                        "F08",
                        null,
                        "13800138000",
                        null,
                        new ReportEntry.TransferEntry(
                                null, null, "102391000001", Calls.GOOD_CARD, null, null, null, null)),
                fault(
                        "kernel.account-no-malformed",
                        "transfers[0].payeeAccount",
                        "110",
                        "F08",
                        null,
                        "13800138000",
                        null,
                        new ReportEntry.TransferEntry(null, null, null, "账号", null, null, null, null)),
                fault(
                        "casework.amount-not-positive",
                        "transfers[0].amountFen",
                        "110",
                        "F08",
                        null,
                        "13800138000",
                        null,
                        new ReportEntry.TransferEntry(null, null, null, "62220001", null, 0L, null, null)),
                fault(
                        "casework.time-in-future",
                        "transfers[0].transferredAt",
                        "110",
                        "F08",
                        null,
                        "13800138000",
                        null,
                        new ReportEntry.TransferEntry(null, null, null, "62220001", null, 1L, later, null)));
    }

    private static Arguments fault(
            String code,
            String field,
            String channel,
            String type,
            Instant received,
            String phone,
            String identity,
            ReportEntry.TransferEntry transfer) {
        return Arguments.of(
                code,
                field,
                new ReportEntry(
                        null,
                        channel,
                        type,
                        null,
                        "x",
                        received,
                        null,
                        new ReportEntry.VictimEntry("张三", phone, identity),
                        transfer == null ? null : List.of(transfer),
                        null));
    }

    @Test
    void shouldRefuseABriefBeyondFourThousandCharactersButCountEmojiAsOne() {
        enter(Calls.entry(null, "😀".repeat(4000), null, null, "张三"));

        assertThatThrownBy(() -> enter(Calls.entry(null, "😀".repeat(4001), null, null, "张三")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("casework.text-too-long");
    }

    @Test
    void shouldWarnAboutACardsCheckDigitAndNotRefuseIt() {
        UUID id = enter(Calls.with(
                        new ReportEntry.TransferEntry(null, null, null, "6222020200012345671", null, null, null, null)))
                .id();

        assertThat(get(id).transfers()).singleElement().satisfies(t -> assertThat(t.doubtfulCard())
                .isTrue());
    }
}
