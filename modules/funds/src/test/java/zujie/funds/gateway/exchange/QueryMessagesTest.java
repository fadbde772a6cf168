package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.query.QueryTarget;
import zujie.kernel.rule.RuleViolation;

/** §6: queries out (100301 to 100309), what banks answer and push (100302 to 100310), in the codes' own words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryMessagesTest {

    private final GatewayWorld gateway = new GatewayWorld();
    private final FreezeWorld world = gateway.world;
    private final UUID file = world.filed();
    private int accounts;

    @BeforeEach
    void clear() {
        world.sqlUpdate("delete from funds_gateway_message");
    }

    private String account() {
        return "62260000500" + (10_000_000 + accounts++);
    }

    private Part transaction(String serial, String sign, String amount, Duration ago) {
        return Sample.transaction(serial, sign, amount, Wire.time(world.now().minus(ago)));
    }

    private static Part accounts(String number, Part... inside) {
        return Sample.accounts(number, inside);
    }

    private Part answer(Envelope order, String code, Part... parts) {
        Part.Builder body =
                Part.named("Body").add("applicationID", order.applicationId()).add("result", "0000");
        for (Part each : parts) {
            body.add(each);
        }
        return gateway.submit(
                gateway.program,
                Messages.write(Envelope.up(code, "350100000000", gateway.serial(gateway.program), body.build())));
    }

    private static void assertAnswer(Part answer, String code, String result) {
        assertThat(answer.get("Code")).as(answer.or("Description")).isEqualTo(code);
        assertThat(answer.get("Result")).isEqualTo(result);
    }

    private int rows(QueryRow query) {
        return world.as(world.officer, () -> gateway.answers.transactions(query.id(), false, null, null))
                .rows()
                .size();
    }

    @Test
    void shouldAskForTransactionsAndTakeThemAsData_100301() {
        String number = account();
        QueryRow query = gateway.query(QueryKind.TRANSACTIONS, file, number, "01");
        Envelope order = gateway.only(gateway.program);
        assertThat(order.code()).isEqualTo("100301");
        assertThat(order.applicationId()).startsWith("0301").isEqualTo(query.orderNo());
        assertThat(order.body().get("cardNumber")).isEqualTo(number);
        assertThat(order.body().first("attachments").all("attachment"))
                .as("two officers and the 协助查询财产通知书")
                .extracting(a -> a.or("filename").substring(0, 3))
                .containsExactly("011", "011", "051");
        assertThat(gateway.look(query).readAt()).isNotNull();
        Part rows = accounts(
                number,
                transaction("S1", "1", "50000.00", Duration.ofDays(2)),
                transaction("S2", "0", "49000", Duration.ofDays(1)));
        assertAnswer(answer(order, "100302", rows), "100000", null);
        assertThat(gateway.look(query).state()).isEqualTo("ANSWERED");
        assertThat(rows(query)).isEqualTo(2);
        assertThat(world.sql("select concat(direction, amount_fen, other_account, remark) from"
                        + " funds_queried_transaction where bank_serial = 'S2'"))
                .isEqualTo("OUT49000006222020200012345678某商户");
        assertAnswer(answer(order, "100302", rows), "100000", null);
        assertThat(rows(query)).as("the same again changes nothing").isEqualTo(2);
        Part other = accounts(number, transaction("S3", "1", "1.00", Duration.ofDays(1)));
        assertAnswer(answer(order, "100302", other), "200003", "0900");
        assertThat(gateway.last("flag")).isEqualTo("TWICE");
        assertThat(rows(query)).isEqualTo(2);
    }

    @Test
    void shouldTakeAnAnswerInSeveralMessages_100302() {
        String number = account();
        QueryRow query = gateway.query(QueryKind.TRANSACTIONS, file, number, "01");
        Envelope order = gateway.only(gateway.program);
        Part first = accounts(number, transaction("M1", "1", "5", Duration.ofDays(2)));
        Part second = accounts(number, transaction("M2", "1", "6", Duration.ofDays(2)));
        assertAnswer(answer(order, "100302", first, Part.text("more", "1")), "100000", null);
        assertThat(gateway.look(query).state()).isEqualTo("ISSUED");
        assertAnswer(answer(order, "100302", second, Part.text("more", "0")), "100000", null);
        assertThat(gateway.look(query).state()).isEqualTo("ANSWERED");
        assertThat(rows(query)).isEqualTo(2);
    }

    @Test
    void shouldNameTheRowsThatItCannotTakeAndKeepTheOthers() {
        String number = account();
        QueryRow query = gateway.query(QueryKind.TRANSACTIONS, file, number, "01");
        Envelope order = gateway.only(gateway.program);
        Part rows = accounts(
                number,
                transaction("R1", "1", "5", Duration.ofDays(2)),
                transaction("R2", "1", "6", Duration.ofDays(300)));
        Part refused = answer(order, "100302", rows);
        assertAnswer(refused, "200001", "0500");
        assertThat(refused.first("rejected").all("row")).singleElement().satisfies(row -> assertThat(row.get("line"))
                .isEqualTo("2"));
        assertThat(gateway.look(query).state())
                .as("it stays open until it is right")
                .isEqualTo("ISSUED");
        assertThat(rows(query)).isEqualTo(1);
    }

    @Test
    void shouldTakeACorrectionWithItsReason() {
        String number = account();
        QueryRow query = gateway.query(QueryKind.TRANSACTIONS, file, number, "01");
        Envelope order = gateway.only(gateway.program);
        answer(
                order,
                "100302",
                accounts(
                        number,
                        transaction("C1", "1", "5", Duration.ofDays(2)),
                        transaction("C2", "1", "5", Duration.ofDays(2))));
        assertAnswer(
                answer(
                        order,
                        "100302",
                        accounts(number, transaction("C1", "1", "7", Duration.ofDays(2))),
                        Part.text("correctionReason", "金额有误"),
                        Part.text("withdrawn", "C2")),
                "100000",
                null);
        assertThat(gateway.look(query).revision()).isEqualTo(1);
        assertThat(rows(query)).isEqualTo(1);
    }

    @Test
    void shouldAskForTheHolder_100303() {
        String number = account();
        QueryRow query = gateway.query(QueryKind.HOLDER, file, number, "01");
        Envelope order = gateway.only(gateway.program);
        assertThat(order.code()).isEqualTo("100303");
        assertAnswer(answer(order, "100304", accounts(number)), "100000", null);
        assertThat(gateway.look(query).state()).isEqualTo("ANSWERED");
        assertThat(world.as(world.bank, () -> gateway.answers.accounts(query.id(), false)))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.holderName()).isEqualTo("李四");
                    assertThat(a.openedOn()).isEqualTo("2020-01-02");
                });
    }

    @Test
    void shouldTakeEachPushedTransactionUntilTheEndIsOrdered_100305_100307() {
        String number = account();
        QueryRow query = gateway.query(QueryKind.DYNAMIC, file, number, "01");
        Envelope order = gateway.only(gateway.program);
        assertThat(order.code()).isEqualTo("100305");
        assertThat(order.body().get("interceptionEndTime"))
                .isEqualTo(Wire.time(world.now().plus(Duration.ofDays(3))));
        assertAnswer(answer(order, "100306"), "100000", null);
        assertThat(gateway.look(query).state()).isEqualTo("WATCHING");
        Part push = accounts(number, transaction("P1", "0", "20", Duration.ZERO));
        assertAnswer(answer(order, "100306", push), "100000", null);
        assertAnswer(answer(order, "100306", push), "100000", null);
        assertAnswer(
                answer(order, "100306", accounts(number, transaction("P2", "0", "30", Duration.ZERO))), "100000", null);
        assertThat(rows(query)).isEqualTo(2);
        world.as(world.officer, () -> gateway.queries.end(query.id(), "不再需要"));
        Envelope end = gateway.only(gateway.program);
        assertThat(end.code()).isEqualTo("100307");
        assertThat(end.body().get("originalApplicationID")).isEqualTo(order.applicationId());
        assertAnswer(answer(end, "100308"), "100000", null);
        assertThat(gateway.look(query).state()).isEqualTo("ENDED");
        assertAnswer(answer(end, "100308"), "100000", null);
        assertAnswer(answer(order, "100306", push), "200003", "0900");
        assertThat(gateway.poll(gateway.program)).isEmpty();
    }

    @Test
    void shouldAskForAllAccountsWithMeasures_100309() {
        QueryRow query = gateway.query(QueryKind.ALL_ACCOUNTS, file, "", "02");
        Envelope order = gateway.only(gateway.program);
        assertThat(order.code()).isEqualTo("100309");
        assertThat(order.body().get("accountCredentialNumber")).isEqualTo("11010519491231002X");
        assertAnswer(
                answer(order, "100310", accounts(account(), Sample.measure()), accounts(account())), "100000", null);
        assertThat(gateway.look(query).state()).isEqualTo("ANSWERED");
        assertThat(world.as(world.officer, () -> gateway.answers.accounts(query.id(), false)))
                .hasSize(2)
                .anySatisfy(a -> assertThat(a.measures()).isEqualTo("冻结 厦门市公安局 100.00"));
    }

    @Test
    void shouldAskAPaymentInstitutionForOneTransaction_A00311() {
        gateway.use(FreezeWorld.CMBC, true);
        try {
            QueryRow query = gateway.query(QueryKind.SINGLE, file, "", "01");
            Envelope order = gateway.only(gateway.program);
            assertThat(order.code()).isEqualTo("A00311");
            assertThat(order.applicationId()).startsWith("0311");
            assertThat(order.body().get("paramType")).isEqualTo("A3");
            assertThat(order.body().get("param")).isEqualTo("POS20240229000017");
            assertThat(order.body().all("paramType")).hasSize(1);
            assertThat(order.body().get("appType")).isNull();
            assertThat(order.body().first("attachments").all("attachment")).hasSize(3);
            Part answer = answer(
                    order,
                    "A00312",
                    Sample.accounts(
                            "6226000050000000001",
                            Sample.transaction(
                                    "LS009",
                                    "0",
                                    "8800.00",
                                    Wire.time(world.now().minusSeconds(3_600)))));
            assertThat(answer.get("Code")).as(answer.or("Description")).isEqualTo("100000");
            assertThat(gateway.look(query).state()).isEqualTo("ANSWERED");
            assertThat(gateway.poll(gateway.program)).isEmpty();
        } finally {
            gateway.use(FreezeWorld.CMBC, false);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, A1, LS1, funds.query-single-payment",
        "true, A4, LS1, funds.value-unknown",
        "true, '', LS1, funds.value-unknown",
        "true, A1, '', funds.query-number-malformed",
        "true, A1, a;b, funds.query-number-malformed"
    })
    void shouldRefuseASingleQueryThatNobodyCanAnswer_A00311(boolean payment, String type, String no, String code) {
        gateway.use(FreezeWorld.CMBC, payment);
        try {
            assertThatThrownBy(() -> world.as(
                            world.officer,
                            () -> gateway.queries.handle(new OrderQuery.Command(
                                    QueryKind.SINGLE,
                                    "case",
                                    file,
                                    FreezeWorld.CMBC,
                                    QueryTarget.HolderType.PERSON,
                                    "",
                                    "",
                                    "",
                                    "",
                                    "01",
                                    null,
                                    null,
                                    null,
                                    type,
                                    no,
                                    "查明一笔交易",
                                    world.second.id()))))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
        } finally {
            gateway.use(FreezeWorld.CMBC, false);
        }
    }

    @Test
    void shouldTakeThatABankCannot_R6_4() {
        QueryRow query = gateway.query(QueryKind.HOLDER, file, account(), "01");
        Envelope order = gateway.only(gateway.program);
        Part said = gateway.answer(gateway.program, order, "100304", "result", "0300", "feedbackRemark", "无此账户");
        assertAnswer(said, "100000", null);
        assertThat(gateway.look(query).state()).isEqualTo("FAILED");
        assertAnswer(gateway.answer(gateway.program, order, "100304", "result", "0300"), "100000", null);
        assertAnswer(gateway.answer(gateway.program, order, "100304", "result", "0301"), "200003", "0900");
    }

    @Test
    void shouldNotHandOutWhatWasAnsweredByAnotherWay() {
        String number = account();
        QueryRow query = gateway.query(QueryKind.TRANSACTIONS, file, number, "01");
        Envelope order = gateway.only(gateway.program);
        world.sqlUpdate("update funds_gateway_message set next_at = '2000-01-01'");
        world.as(
                world.bank,
                () -> gateway.answering.handle(new zujie.funds.query.answer.AnswerQuery.Command(
                        query.id(), "0000", "", java.util.List.of(), java.util.List.of(), true)));
        assertThat(gateway.poll(gateway.program)).isEmpty();
        assertThat(order.code()).isEqualTo("100301");
    }
}
