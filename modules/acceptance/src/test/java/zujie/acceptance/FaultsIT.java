package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static zujie.acceptance.Zujie.as;
import static zujie.acceptance.Zujie.key;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import zujie.launcher.demo.DemoApi;
import zujie.launcher.simulator.BankSimulator;
import zujie.launcher.simulator.Faults;
import zujie.launcher.simulator.SimulatedBanks;

/**
 * Orders to two banks that do everything wrong that banks can do: slow, silent, twice, in another order, with wrong
 * amounts and wrong serials. At the end the books agree to the fen, but for the wrong amounts that were told.
 * {@code -Dzujie.faults.orders=10000} runs as many.
 *
 * <p>It comes last: nobody reviews its orders, so whoever moves the clock on behind it sees each of them lapse and its
 * lifting escalate, some thousand timers that tell nothing new.
 */
@Order(Integer.MAX_VALUE)
class FaultsIT {

    private static final int ORDERS = Integer.getInteger("zujie.faults.orders", 1_200);
    private static final int OF_A_REPORT = 12;
    private static final int OFFICERS = 3;
    private static final int CLERKS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(Math.max(3, ORDERS / 400));

    @Test
    void shouldAgreeToTheFenUnderAllFaults() throws Exception {
        DemoApi demo = Zujie.system().demoApi();
        String api = Zujie.url() + "/api/v1";
        SimulatedBanks.prepare(demo, api);
        Faults faults = Faults.all(20261122);
        BankSimulator gateway = BankSimulator.gateway(
                SimulatedBanks.BY_GATEWAY,
                SimulatedBanks.line(demo, api, SimulatedBanks.program(SimulatedBanks.BY_GATEWAY)),
                faults,
                CLERKS,
                System.out::println);
        BankSimulator rest = BankSimulator.rest(
                SimulatedBanks.BY_REST,
                SimulatedBanks.line(demo, api, SimulatedBanks.program(SimulatedBanks.BY_REST)),
                faults,
                2,
                CLERKS,
                System.out::println);
        gateway.start();
        rest.start();
        Instant begun = Instant.now();
        Map<String, Set<String>> ordered = order();
        Instant allOut = Instant.now();
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            gateway.wake();
            rest.wake();
            return gateway.hasAnswered(ordered.get(gateway.bankCode()))
                    && rest.hasAnswered(ordered.get(rest.bankCode()));
        });
        Instant answered = Instant.now();
        gateway.close();
        rest.close();
        compare(gateway, ordered);
        compare(rest, ordered);
        Map<String, Integer> wrong = new TreeMap<>(gateway.faultsDone());
        rest.faultsDone().forEach((fault, times) -> wrong.merge(fault, times, Integer::sum));
        System.out.println("故障测试 fault test: "
                + ordered.values().stream().mapToInt(Set::size).sum()
                + " orders, out after " + seconds(begun, allOut) + " s, all answered after " + seconds(begun, answered)
                + " s, faults " + wrong);
        assertThat(wrong.keySet())
                .as("each fault was there")
                .containsExactlyInAnyOrder("slow", "silent", "duplicate", "disorder", "wrong-amount", "wrong-serial");
        List<String> flags = as("sysadmin")
                .get("/gateway-messages?flagged=true&direction=IN&size=200")
                .then()
                .statusCode(200)
                .extract()
                .path("rows.flag");
        assertThat(flags).as("second answers and used serials are shown").contains("TWICE");
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }

    /** The ApplicationIDs that went out, by bank; several officers order at a time. */
    private static Map<String, Set<String>> order() throws Exception {
        Map<String, Set<String>> ordered = new ConcurrentHashMap<>();
        String second = Reports.accountId("officer2");
        String at = Reports.businessNow().minus(20, ChronoUnit.MINUTES).toString();
        ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
        List<Future<?>> reports = new ArrayList<>();
        for (int made = 0; made < ORDERS; made += OF_A_REPORT) {
            reports.add(officers.submit(() -> {
                for (Map<String, Object> order : report(second, at)) {
                    ordered.computeIfAbsent((String) order.get("bankCode"), b -> ConcurrentHashMap.newKeySet())
                            .add((String) order.get("orderNo"));
                }
            }));
        }
        for (Future<?> report : reports) {
            report.get();
        }
        officers.shutdown();
        assertThat(ordered.keySet()).containsExactlyInAnyOrder(SimulatedBanks.BY_GATEWAY, SimulatedBanks.BY_REST);
        assertThat(ordered.values().stream().mapToInt(Set::size).sum())
                .as("an order for each account")
                .isGreaterThanOrEqualTo(ORDERS);
        return ordered;
    }

    /** A report, and one action that orders all its stops. */
    private static List<Map<String, Object>> report(String second, String at) {
        Map<String, Object> body = new HashMap<>(Reports.body("故障测试", "故障测试", Reports.account()));
        body.put("transfers", transfers(at));
        String report = as("desk")
                .header("Idempotency-Key", key())
                .body(body)
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as("desk")
                .header("Idempotency-Key", key())
                .body(Map.of("reportId", report, "secondOfficerId", second))
                .post("/stop-payments/batch")
                .then()
                .statusCode(201)
                .extract()
                .path("ordered");
    }

    private static List<Map<String, Object>> transfers(String at) {
        List<Map<String, Object>> transfers = new ArrayList<>();
        for (int i = 0; i < OF_A_REPORT; i++) {
            transfers.add(Map.of(
                    "payerBank",
                    Reports.ICBC,
                    "payerAccount",
                    "6222020200012345670",
                    "payeeBank",
                    i % 2 == 0 ? SimulatedBanks.BY_GATEWAY : SimulatedBanks.BY_REST,
                    "payeeAccount",
                    Reports.account(),
                    "payeeName",
                    "李强",
                    "amountFen",
                    1_000_00 + i * 137_31,
                    "transferredAt",
                    at,
                    "channel",
                    "网银"));
        }
        return transfers;
    }

    /** The bank's book of today beside ours: nothing missing on either side, and no other amounts than those injected. */
    private static void compare(BankSimulator bank, Map<String, Set<String>> ordered) throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        bank.book().forEach((id, fen) -> lines.add(Map.of("applicationId", id, "heldFen", fen)));
        String day = Reports.businessNow()
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toLocalDate()
                .toString();
        List<Map<String, Object>> gaps = as(SimulatedBanks.program(bank.bankCode()))
                .header("Idempotency-Key", key())
                .body(Map.of("day", day, "lines", lines))
                .post("/reconciliations")
                .then()
                .statusCode(201)
                .extract()
                .path("gaps");
        Map<String, Long> told = new TreeMap<>();
        Set<String> own = ordered.get(bank.bankCode());
        for (Map<String, Object> gap : gaps) {
            String id = (String) gap.get("applicationId");
            if ("AMOUNT".equals(gap.get("kind"))) {
                told.put(id, ((Number) gap.get("hereFen")).longValue());
                assertThat(((Number) gap.get("thereFen")).longValue())
                        .isEqualTo(bank.book().get(id));
            } else {
                assertThat(own).as("%s is in both books", gap).doesNotContain(id);
            }
        }
        System.out.println("对账 " + bank.bankCode() + ": " + own.size() + " orders, differences " + told);
        // What lay about from before may have been executed on another day.
        Map<String, Long> injected = new TreeMap<>(bank.wrongAmounts());
        injected.keySet().retainAll(own);
        told.keySet().retainAll(own);
        assertThat(told).isEqualTo(injected);
        assertThat(told).as("the test must have something to find").isNotEmpty();
        assertThat(bank.refusedCorrections()).containsAll(told.keySet());
    }
}
