package zujie.casework.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.Bench;
import zujie.casework.api.LossesTyped;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

class LossTest {

    private static final Instant NOW = Instant.parse("2026-11-06T03:00:00Z");
    private static final String TRON = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";
    private static final String ORDER = "1000050001202611060001";
    private static final String ETHEREUM = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";

    private static Bench bench;
    private static ReportDesk desk;

    @BeforeAll
    static void start() {
        bench = ReportDesk.bench().with("loss.Losses", "loss.AddLoss", "loss.LossQueries");
        desk = new ReportDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void forget() {
        bench.neighbours.now = NOW;
        bench.neighbours.work.clear();
        bench.neighbours.ended.clear();
    }

    private static UUID add(Actor by, UUID report, String kind, @Nullable Long fen, String... details) {
        Map<String, String> told = new java.util.HashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            told.put(details[i], details[i + 1]);
        }
        return bench.as(by, () -> bench.get(AddLoss.class).handle(report, new LossEntry(kind, fen, null, told)));
    }

    private static List<LossRow> of(Actor by, UUID report) {
        return bench.as(by, () -> bench.get(LossQueries.class).of(report));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "WECHAT,orderNo,1000050001 2026 1106 0001 2345 6789,''",
        "WECHAT,orderNo,12-34,casework.loss-order-malformed",
        "ALIPAY,payee,某人,casework.text-missing",
        "ALIPAY,orderNo,２０２６１１０６２２００１４１２３４５６７８９０１２,''",
        "USDT_TRC20,tronAddress,TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t,''",
        "USDT_TRC20,tronAddress,TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6T,casework.loss-address-wrong",
        "USDT_TRC20,tronAddress,0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed,casework.loss-address-wrong",
        "USDT_ERC20,ethAddress,0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed,''",
        "USDT_ERC20,ethAddress,0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed,''",
        "USDT_ERC20,ethAddress,0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD,casework.loss-address-wrong",
        "ECNY,walletNo,0021 0000 1234 5678,''",
        "ECNY,walletNo,abc,casework.loss-wallet-malformed",
        "GIFT_CARD,brand,京东 E 卡,casework.text-missing",
        "COURIER_CASH,waybill,SF123,casework.loss-waybill-malformed",
        "PHONE_CREDIT,chargedPhone,138 0013 8000,''",
        "PHONE_CREDIT,chargedPhone,12,kernel.",
        "HANDED_CASH,place,某商场门口,''",
        "HANDED_CASH,orderNo,1,casework.loss-field-unknown",
        "COURIER_CASH,'','',casework.loss-courier-unknown",
        "NONE,'','',casework.choice-unknown"
    })
    void shouldCheckWhatEachKindAsks(String kind, String field, String value, String code) {
        UUID report = desk.report(1);
        Runnable act = field.isEmpty()
                ? () -> add(DESK, report, kind, null)
                : () -> add(DESK, report, kind, null, field, value);
        if (code.isEmpty()) {
            act.run();
            LossRow row = of(DESK, report).get(0);
            assertThat(row.state()).isEqualTo("NOTED");
            assertThat(row.details().get(field)).isNotBlank();
        } else {
            assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.code())
                    .startsWith(code));
            assertThat(of(DESK, report)).isEmpty();
        }
    }

    private static void assertRefused(String code, String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.field()).contains(field);
        });
    }

    @Test
    void shouldRefuseWhatNoKindTakes() {
        UUID report = desk.report(1);
        assertRefused(
                "casework.amount-not-positive", "amountFen", () -> add(DESK, report, "WECHAT", 0L, "orderNo", ORDER));
        assertRefused(
                "casework.text-too-long",
                "payee",
                () -> add(DESK, report, "WECHAT", null, "orderNo", ORDER, "payee", "某".repeat(201)));
        assertRefused(
                "casework.loss-quantity-malformed",
                "quantity",
                () -> add(DESK, report, "USDT_TRC20", null, "tronAddress", TRON, "quantity", "0.00"));
        assertRefused(
                "casework.loss-card-malformed",
                "cardNo",
                () -> add(DESK, report, "GIFT_CARD", null, "brand", "京东 E 卡", "cardNo", "12-3"));
        assertRefused(
                "casework.time-in-future",
                "happenedAt",
                () -> bench.as(DESK, () -> bench.get(AddLoss.class)
                        .handle(report, new LossEntry("WECHAT", null, NOW.plusSeconds(1), Map.of("orderNo", ORDER)))));
        assertThat(of(DESK, report)).isEmpty();
    }

    @Test
    void shouldKeepAnIdentifierAsTypedToo() {
        UUID loss = add(DESK, desk.report(1), "WECHAT", null, "orderNo", "１０００ 0500 0120 2611 0600 01");
        assertThat(bench.in(() -> bench.database()
                        .createNativeQuery("select typed from casework_loss where id = :id")
                        .setParameter("id", loss.toString())
                        .getSingleResult()))
                .isEqualTo("{\"orderNo\":\"１０００ 0500 0120 2611 0600 01\"}");
    }

    private static long lossOf(UUID report) {
        return bench.in(() -> ((Number) bench.database()
                        .createQuery("select r.lossFen from Report r where r.id = :id")
                        .setParameter("id", report)
                        .getSingleResult())
                .longValue());
    }

    /** The loss of a report is what was stated as a whole, else the sum of all that was lost. */
    @Test
    void shouldCountIntoTheReportUnlessTheWholeWasStated() {
        UUID sum = desk.reportFrom(UUID.randomUUID());
        long before = lossOf(sum);
        add(DESK, sum, "HANDED_CASH", 70L, "place", "某处");
        assertThat(lossOf(sum)).isEqualTo(before + 70);
        UUID stated = desk.report(500);
        add(DESK, stated, "HANDED_CASH", 70L, "place", "某处");
        assertThat(lossOf(stated)).isEqualTo(500);
    }

    @Test
    void shouldLeaveAMergedReportAlone() {
        UUID merged = desk.report(1);
        desk.duplicate(DESK, merged, desk.report(2));
        assertThatThrownBy(() -> add(DESK, merged, "HANDED_CASH", 70L, "place", "某处"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("casework.report-closed"));
    }

    @Test
    void shouldEndAStopOnlyWithAnOutcomeAndWords() {
        UUID loss = add(DESK, desk.report(1), "COURIER_CASH", null, "waybill", "SF1234567890");
        AddLoss use = bench.get(AddLoss.class);
        assertRefused("casework.text-missing", "outcome", () -> bench.as(DESK, () -> use.end(loss, "DELIVERED", " ")));
        assertRefused("casework.choice-unknown", "how", () -> bench.as(DESK, () -> use.end(loss, "GONE", "已送达")));
    }

    @Test
    void shouldCheckHashesOfTheirChain() {
        String hash = "A1".repeat(32);
        UUID report = desk.report(1);
        add(DESK, report, "USDT_TRC20", null, "tronAddress", TRON, "tronHash", hash, "quantity", "1,000.5");
        assertThat(of(DESK, report).get(0).details())
                .containsEntry("tronHash", hash.toLowerCase(java.util.Locale.ROOT))
                .containsEntry("quantity", "1000.5");
        assertThatThrownBy(() -> add(DESK, report, "USDT_ERC20", null, "ethAddress", ETHEREUM, "ethHash", hash))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("casework.loss-hash-malformed"));
    }

    /** What is on its way waits with a clock until somebody says how the stop went. */
    @Test
    void shouldStopACourierAgainstTheClock() {
        UUID report = desk.report(1);
        UUID loss = add(DESK, report, "COURIER_GOLD", 32_000_000L, "waybill", "SF 1234 5678 9012", "weight", "500");
        var item = bench.neighbours.work.stream()
                .filter(w -> w.kind().equals("casework.stop-courier"))
                .findFirst()
                .orElseThrow();
        assertThat(item.dueAt()).isEqualTo(NOW.plusSeconds(30 * 60));
        assertThat(of(DESK, report).get(0).stopDueAt()).isEqualTo(item.dueAt());

        LossRow row = bench.as(OFFICER, () -> bench.get(AddLoss.class).end(loss, "INTERCEPTED", "顺丰福州中转场扣下"));
        assertThat(row.state()).isEqualTo("INTERCEPTED");
        assertThat(row.stopDueAt()).isNull();
        assertThat(bench.neighbours.ended).contains("done casework.stop-courier");
        assertThatThrownBy(
                        () -> bench.as(OFFICER, () -> bench.get(AddLoss.class).end(loss, "DELIVERED", "又送达")))
                .isInstanceOf(IllegalMove.class);
    }

    @ParameterizedTest
    @CsvSource({"NOTED,''", "ON_ITS_WAY,INTERCEPTED DELIVERED UNTRACED", "INTERCEPTED,''", "DELIVERED,''", "UNTRACED,''"
    })
    void shouldMoveAsTheTableSays(LossState from, String allowed) {
        for (LossState to : LossState.values()) {
            assertThat(from.canBecome(to))
                    .as(from + " " + to)
                    .isEqualTo(List.of(allowed.split(" ")).contains(to.name()));
        }
    }

    @Test
    void shouldBelongToItsReport() {
        UUID report = desk.report(1);
        UUID loss = add(DESK, report, "HANDED_CASH", 5L, "place", "某处");
        assertThat(of(CITY_DESK, report)).hasSize(1);
        assertThatThrownBy(() -> of(ELSEWHERE, report)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(ELSEWHERE, report, "HANDED_CASH", 5L, "place", "某处"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> bench.as(ELSEWHERE, () -> bench.get(AddLoss.class).end(loss, "DELIVERED", "无")))
                .isInstanceOf(NotFound.class);
    }

    /** Typed in the form of a new report: saved with it or not at all, the fault at its input. */
    @Test
    void shouldBeSavedWithTheReportOrNotAtAll() {
        UUID report = desk.report(1);
        bench.as(DESK, () -> {
            bench.get(Losses.class)
                    .typed(new LossesTyped(
                            report,
                            List.of(Map.of("kind", "WECHAT", "one", "1000050001202611060001", "amountFen", "2万"))));
            return report;
        });
        assertThat(of(DESK, report).get(0).amountFen()).isEqualTo(2_000_000L);
        assertThatThrownBy(() -> bench.as(DESK, () -> {
                    bench.get(Losses.class)
                            .typed(new LossesTyped(report, List.of(Map.of("kind", "USDT_TRC20", "one", "T1"))));
                    return report;
                }))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("losses[0].one"));
    }

    /** As long as their payers say that they may be: WeChat 32 characters, Alipay 64; the digits mean nothing that is published. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "WECHAT,28,true",
        "WECHAT,32,true",
        "WECHAT,33,false",
        "WECHAT,9,false",
        "ALIPAY,28,true",
        "ALIPAY,64,true",
        "ALIPAY,65,false"
    })
    void shouldTakeOrderNumbersOfThePublishedLength(String kind, int length, boolean taken) {
        LossEntry entry = new LossEntry(kind, 1L, null, Map.of("orderNo", "4".repeat(length)));
        if (taken) {
            assertThat(LossFacts.of(entry, "", Instant.EPOCH).details()).containsKey("orderNo");
        } else {
            assertThatThrownBy(() -> LossFacts.of(entry, "", Instant.EPOCH))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.code()).isEqualTo("casework.loss-order-malformed"));
        }
    }
}
