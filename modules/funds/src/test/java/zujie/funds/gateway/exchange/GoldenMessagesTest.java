package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;

/**
 * Every message out and every answer to it, as it goes over the line; only the files themselves are shortened.
 */
class GoldenMessagesTest {

    private final GatewayWorld gateway = new GatewayWorld();
    private final FreezeWorld world = gateway.world;
    private final UUID file = world.filed();
    private String receipt = "";
    private final Golden golden = new Golden();

    @Test
    void shouldWriteEveryMessageAsItAlwaysWas() throws IOException {
        stops("");
        freezes("");
        gateway.use(FreezeWorld.CMBC, true);
        stops("payment-");
        freezes("payment-");
        keep(
                "receipt-malformed",
                () -> Messages.write(Envelope.down("000000", "x", "x", gateway.submit(gateway.program, "no message"))));
        gateway.use(FreezeWorld.CMBC, false);
        queries();
        reports();
        subAccounts();
        lists();
        single();
        keep("poll-empty", () -> gateway.pollRaw(gateway.program));
        golden.compare(57);
    }

    private void stops(String kind) {
        UUID stop = world.stop(world.report(kind.isEmpty() ? "6222020200012345670" : "6226220601234567", file));
        Envelope order = order(kind + "stop-order");
        reply(kind + "stop-feedback", order, "result", "0000", "accountBalance", "42100.00", "startTime", now());
        world.reviewed(stop);
        world.extensionAsked(stop);
        reply(kind + "stop-extension-feedback", order(kind + "stop-extension"), "result", "0000");
        world.reviewed(stop);
        world.released(stop);
        reply(kind + "stop-release-feedback", order(kind + "stop-release"), "result", "0000");
    }

    private void freezes(String kind) {
        String account = kind.isEmpty() ? "6222020200099999999" : "6226220699999999";
        UUID freeze = world.issue(world.request(file, account).id()).id();
        reply(
                kind + "freeze-feedback",
                order(kind + "freeze-order"),
                "result",
                "0000",
                "accountBalance",
                "60000",
                "frozedBalance",
                "50000",
                "startTime",
                now(),
                "expireTime",
                Wire.time(world.sixMonths()));
        world.renewalOrdered(freeze);
        reply(
                kind + "freeze-renewal-feedback",
                order(kind + "freeze-renewal"),
                "result",
                "0000",
                "expireTime",
                Wire.time(Instant.parse("2025-03-01T02:00:00Z")));
        world.freed(freeze);
        reply(kind + "freeze-release-feedback", order(kind + "freeze-release"), "result", "0000");
    }

    private void queries() {
        String account = "6226000050000000001";
        Part row = Sample.transaction(
                "LS001", "1", "50000.00", Wire.time(world.now().minusSeconds(86_400)));
        gateway.query(QueryKind.TRANSACTIONS, file, account, "01");
        Envelope flow = order("query-transactions");
        answer("query-transactions-feedback", flow, "100302", "0000", Sample.accounts(account, row));
        keep("query-transactions-receipt", () -> receipt);
        answer(
                "query-transactions-correction",
                flow,
                "100302",
                "0000",
                Sample.accounts(
                        account,
                        Sample.transaction(
                                "LS001", "1", "51000.00", Wire.time(world.now().minusSeconds(86_400)))),
                Part.text("correctionReason", "金额有误"));
        gateway.query(QueryKind.HOLDER, file, account, "01");
        answer("query-holder-feedback", order("query-holder"), "100304", "0000", Sample.accounts(account));
        QueryRow watched = gateway.query(QueryKind.DYNAMIC, file, account, "01");
        Envelope dynamic = order("query-dynamic");
        answer("query-dynamic-feedback", dynamic, "100306", "0000");
        Part pushed = Sample.transaction("LS002", "0", "49000.00", now());
        answer("query-dynamic-push", dynamic, "100306", "0000", Sample.accounts(account, pushed));
        world.as(world.officer, () -> gateway.queries.end(watched.id(), "不再需要"));
        answer("query-dynamic-end-feedback", order("query-dynamic-end"), "100308", "0000");
        gateway.query(QueryKind.ALL_ACCOUNTS, file, "", "02");
        answer(
                "query-all-accounts-feedback",
                order("query-all-accounts"),
                "100310",
                "0000",
                Sample.accounts(account, Sample.measure()));
        gateway.query(QueryKind.HOLDER, file, account, "01");
        answer(
                "query-refused-feedback",
                gateway.only(gateway.program),
                "100304",
                "0300",
                Part.text("feedbackRemark", "无此账户"));
    }

    private void reports() {
        UUID first = reported("report-case", "100401", Sample.victim("0401" + "0".repeat(31) + "1", "01", null, now()));
        UUID report = world.report(Sample.PAYEE, file);
        gateway.reportId = report;
        world.as(world.desk, () -> gateway.handleReports.accept(first, "F08", "已受理"));
        order("report-case-answer");
        world.sqlUpdate("delete from funds_gateway_message where code = '100402'");
        world.stop(report);
        order("stop-order-after-report");
        String own = Sample.OTHER_PAYEE;
        UUID second = reported(
                "report-stopped-first", "100401", Sample.victim("0401" + "0".repeat(31) + "2", "02", own, now()));
        UUID late = world.report(own, file);
        gateway.reportId = late;
        world.as(world.desk, () -> gateway.handleReports.accept(second, "F08", "已受理"));
        world.sqlUpdate("delete from funds_gateway_message where code = '100402'");
        world.stop(late);
        order("stop-order-after-own-stop");
        reported("report-opening", "100403", Sample.feature("0403" + "0".repeat(31) + "3", "1001", null));
        reported("report-involved", "100404", Sample.feature("0404" + "0".repeat(31) + "4", "2001", null));
        String event = "0405" + "0".repeat(31) + "5";
        reported("report-event", "100405", Sample.feature(event, "3006", null));
        reported("report-taken-back", "100405", Sample.feature("0405" + "0".repeat(31) + "6", "0000", event));
        world.sqlUpdate("update funds_gateway_message set open = false");
    }

    /** Orders on 主账号_账号识别号 (R6.1): of themselves, after a bank's report, after a bank's own stop. */
    private void subAccounts() {
        world.stop(world.report("6222020200012345671_USD01", file));
        order("stop-order-sub-account");
        world.sqlUpdate("update funds_gateway_message set open = false");
        subAccount("01", null, "6226000060000000003_USD01", "stop-order-sub-account-after-report", 7);
        subAccount(
                "02",
                "6226000060000000004_DQ001",
                "6226000060000000004_DQ001",
                "stop-order-sub-account-after-own-stop",
                8);
    }

    private void subAccount(String type, String stopped, String account, String name, int number) {
        String words = Messages.write(Envelope.up(
                "100401",
                "350104000000",
                gateway.serial(gateway.program),
                Sample.victim("0401" + "0".repeat(31) + number, type, stopped, now(), account)));
        assertThat(gateway.submit(gateway.program, words).get("Code")).as(name).isEqualTo("100000");
        UUID sent = UUID.fromString(gateway.last("cast(subject_id as char)"));
        UUID report = world.report(account, file);
        gateway.reportId = report;
        world.as(world.desk, () -> gateway.handleReports.accept(sent, "F08", "已受理"));
        world.sqlUpdate("delete from funds_gateway_message where code = '100402'");
        world.stop(report);
        order(name);
        world.sqlUpdate("update funds_gateway_message set open = false");
    }

    /** 单笔查询 at a payment institution. */
    private void single() {
        gateway.use(FreezeWorld.CMBC, true);
        gateway.query(QueryKind.SINGLE, file, "", "01");
        Envelope order = order("payment-query-single");
        Part row = Sample.transaction(
                "LS009", "0", "8800.00", Wire.time(world.now().minusSeconds(86_400)));
        answer("payment-query-single-feedback", order, "A00312", "0000", Sample.accounts("6226000050000000001", row));
        gateway.use(FreezeWorld.CMBC, false);
    }

    private void lists() {
        Part one = Part.named("Body")
                .add("applicationID", "0501" + "0".repeat(31) + "1")
                .add("dataType", "AccountNumber")
                .add("data", Sample.PAYEE)
                .build();
        String asked = Messages.write(Envelope.up("100501", "350100000000", gateway.serial(gateway.program), one));
        keep("list-one-element", () -> asked);
        String answer =
                world.as(gateway.program, () -> gateway.switchboard.submit(asked.getBytes(StandardCharsets.UTF_8)));
        keep("list-receipt", () -> answer);
        Part both = Part.named("Body")
                .add("applicationID", "0503" + "0".repeat(31) + "1")
                .add("AccountNumber", Sample.PAYEE)
                .add("IDType_IDNumber", "01_11010519491231002X")
                .build();
        String two = Messages.write(Envelope.up("100503", "350100000000", gateway.serial(gateway.program), both));
        keep("list-two-elements", () -> two);
        assertThat(gateway.submit(gateway.program, two).get("Code")).isEqualTo("100000");
    }

    /** A bank's own report. @return the record that it made, or that it took back */
    private UUID reported(String name, String code, Part body) {
        String words = Messages.write(Envelope.up(code, "350104000000", gateway.serial(gateway.program), body));
        keep(name, () -> words);
        assertThat(gateway.submit(gateway.program, words).get("Code")).as(name).isEqualTo("100000");
        return UUID.fromString(gateway.last("cast(subject_id as char)"));
    }

    private void answer(String name, Envelope order, String code, String result, Part... parts) {
        Part.Builder body =
                Part.named("Body").add("applicationID", order.applicationId()).add("result", result);
        for (Part each : parts) {
            body.add(each);
        }
        String words = Messages.write(Envelope.up(code, "350100000000", gateway.serial(gateway.program), body.build()));
        keep(name, () -> words);
        receipt = world.as(gateway.program, () -> gateway.switchboard.submit(words.getBytes(StandardCharsets.UTF_8)));
        assertThat(receipt).as(name).contains("<Code>100000</Code>");
    }

    private String now() {
        return Wire.time(world.now());
    }

    private Envelope order(String name) {
        Envelope order = gateway.only(gateway.program);
        keep(name, () -> Messages.write(order));
        return order;
    }

    private void reply(String name, Envelope order, String... fields) {
        String code = zujie.funds.gateway.envelope.WireCodes.feedbackTo(order.code());
        String words = gateway.words(gateway.program, order, code, gateway.serial(gateway.program), fields);
        keep(name, () -> words);
        assertThat(gateway.submit(gateway.program, words).get("Code")).as(name).isEqualTo("100000");
    }

    private void keep(String name, Supplier<String> words) {
        golden.keep(name, words.get());
    }
}
