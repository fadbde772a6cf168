package zujie.funds.freeze.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.api.FreezeFigures;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.freeze.objection.TakePublicObjection.Sheet;
import zujie.funds.freeze.objection.TakePublicObjection.Standing;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;

/** Objections through the public site, on a real MariaDB: the way back, and that nobody learns of a freeze by asking. */
class PublicObjectionTest {

    private static final String IDENTITY = "11010519491231002X";
    private static final TakePublicObjection TAKE = new TakePublicObjection();
    private static final HandlePublicObjections HANDLE = new HandlePublicObjections();
    private static final AnswerObjection ANSWER = new AnswerObjection();
    private static final ObjectionQueries QUERIES = new ObjectionQueries();
    private static FreezeWorld world;
    private static int accounts;
    private static int sender;

    private String address = "";

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        world.add(
                List.of(new Objections(), new ObjectionDesk(), new PublicGate(), TAKE, HANDLE, ANSWER, QUERIES),
                List.of());
    }

    /** Each test has an hour and an address of its own. */
    @BeforeEach
    void anHourLater() {
        world.pass(Duration.ofHours(1));
        address = "192.0.2." + ++sender;
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static String account() {
        return "62260000040%05d".formatted(++accounts);
    }

    private static Sheet sheet(String name, String account) {
        return new Sheet(UUID.randomUUID(), name, IDENTITY, account, "13800000000", "该笔款项系正常货款，与案件无关", "");
    }

    private String send(Sheet sheet) {
        return world.as(Actor.anonymous(), () -> TAKE.handle(sheet, address));
    }

    private Standing ask(String receipt, String identity) {
        return world.as(Actor.anonymous(), () -> TAKE.standing(receipt, identity, address));
    }

    private static HandlePublicObjections.Row row(String receipt) {
        return world.as(centre(), () -> HANDLE.list(null, null)).rows().stream()
                .filter(r -> r.receiptNo().equals(receipt))
                .findFirst()
                .orElseThrow();
    }

    private static Actor centre() {
        return new Actor(
                new UUID(5, 1),
                "c1",
                "中心值班",
                "350100000000",
                "市反诈中心",
                zujie.kernel.org.OrgKind.POLICE,
                FreezeWorld.CITY,
                java.util.Set.of(zujie.platform.access.Role.DESK_OFFICER),
                null);
    }

    @Test
    void shouldGoToTheUnitThatFrozeWithAClock() {
        String account = account();
        FreezeRow freeze = world.inForce(world.filed(), account);
        FreezeFigures before = world.figures(FreezeWorld.START, world.now().plusSeconds(60));
        String receipt = send(sheet("李四", account));
        ObjectionRow taken =
                world.as(world.officer, () -> QUERIES.to(freeze.id())).get(0);
        assertThat(taken.takenByOrg()).isEqualTo("公众网站");
        assertThat(taken.applicant()).isEqualTo("李四");
        assertThat(taken.dueAt()).isEqualTo(world.now().plus(Duration.ofDays(7)));
        assertThat(world.open(ObjectionDesk.ANSWER, taken.id())).hasSize(1).allSatisfy(w -> assertThat(w.unitPath())
                .isEqualTo(FreezeWorld.DISTRICT));
        assertThat(row(receipt).freezes()).isEqualTo(1);
        assertThat(ask(receipt, IDENTITY).answered()).isFalse();
        UUID sent = row(receipt).id();
        refuses(
                () -> world.as(centre(), () -> HANDLE.answer(sent, "已告知")),
                Conflict.class,
                "funds.objection-with-unit");
        world.as(world.officer, () -> ANSWER.handle(new AnswerObjection.Command(taken.id(), true, true, "核查属实")));
        assertThat(ask(receipt, IDENTITY).answered()).isTrue();
        assertThat(world.open("funds.decide-unfreeze", freeze.id())).hasSize(1);
        FreezeFigures after = world.figures(FreezeWorld.START, world.now().plusSeconds(60));
        assertThat(after.objections()).isEqualTo(before.objections() + 1);
        assertThat(after.wrong()).isEqualTo(before.wrong() + 1);
    }

    @Test
    void shouldWaitForEveryUnitThatFroze() {
        String account = account();
        UUID file = world.filed();
        FreezeRow first = world.inForce(file, account);
        FreezeRow behind = world.queued(world.filed(), account, world.sixMonths());
        String receipt = send(sheet("李四", account));
        assertThat(row(receipt).freezes()).isEqualTo(2);
        List<UUID> open = world.as(world.officer, () -> QUERIES.to(first.id())).stream()
                .map(ObjectionRow::id)
                .toList();
        world.as(world.officer, () -> ANSWER.handle(new AnswerObjection.Command(open.get(0), false, false, "与案有关")));
        assertThat(ask(receipt, IDENTITY).answered()).isFalse();
        world.as(world.officer, () -> QUERIES.to(behind.id()))
                .forEach(o -> world.as(
                        world.officer, () -> ANSWER.handle(new AnswerObjection.Command(o.id(), false, false, "同上"))));
        assertThat(ask(receipt, IDENTITY).answered()).isTrue();
    }

    /** Whether a freeze was found can be told neither from the answer nor from what is said later. */
    @Test
    void shouldNeverSayWhetherAnAccountIsFrozen() {
        String account = account();
        FreezeRow freeze = world.inForce(world.filed(), account);
        String found = send(sheet("李四", account));
        String none = send(sheet("李四", account()));
        String otherName = send(sheet("王五", account));
        assertThat(List.of(found, none, otherName))
                .allSatisfy(r -> assertThat(r).matches("YY24\\d{4}-[2-9A-Z]{8}"));
        for (String receipt : List.of(found, none, otherName)) {
            Standing standing = ask(receipt, IDENTITY);
            assertThat(standing.answered()).isFalse();
            assertThat(standing.dueAt()).isEqualTo(world.now().plus(Duration.ofDays(7)));
        }
        assertThat(world.as(world.officer, () -> QUERIES.to(freeze.id()))).hasSize(1);
        assertThat(row(none).freezes()).isZero();
        UUID own = row(none).id();
        assertThat(world.open(TakePublicObjection.ANSWER, own)).hasSize(1).allSatisfy(w -> assertThat(w.dueAt())
                .isEqualTo(world.now().plus(Duration.ofDays(7))));
        refuses(
                () -> world.as(world.desk, () -> HANDLE.answer(own, "已告知")),
                NotFound.class,
                "funds.objection-not-found");
        refuses(() -> world.as(centre(), () -> HANDLE.answer(own, " ")), RuleViolation.class, "funds.reason-missing");
        world.as(centre(), () -> HANDLE.answer(own, "账号有误，已电话告知"));
        assertThat(world.open(TakePublicObjection.ANSWER, own)).isEmpty();
        assertThat(ask(none, IDENTITY).answered()).isTrue();
        refuses(() -> world.as(centre(), () -> HANDLE.answer(own, "再次")), Conflict.class, "funds.objection-answered");
    }

    @Test
    void shouldTellHowItStandsOnlyWithReceiptAndIdentity() {
        String receipt = send(sheet("李四", account()));
        refuses(() -> ask(receipt, "110105194912310038"), NotFound.class, "funds.public-objection-unknown");
        refuses(() -> ask("YY240301-22222222", IDENTITY), NotFound.class, "funds.public-objection-unknown");
        assertThat(ask(receipt.toLowerCase(), " 11010519491231002x ").receiptNo())
                .isEqualTo(receipt);
    }

    @Test
    void shouldMaskThePersonUntilAReasonIsGiven_R9_7() {
        String receipt = send(sheet("李四", account()));
        HandlePublicObjections.Row row = row(receipt);
        assertThat(row.name()).isEqualTo("李*");
        assertThat(row.account()).contains("****");
        refuses(
                () -> world.as(centre(), () -> HANDLE.reveal(row.id(), "")),
                RuleViolation.class,
                "funds.reason-missing");
        assertThat(world.as(centre(), () -> HANDLE.reveal(row.id(), "电话核实")).phone())
                .isEqualTo("13800000000");
    }

    @Test
    void shouldBeOneObjectionHoweverOftenTheSheetIsSent() {
        Sheet sheet = sheet("李四", account());
        assertThat(send(sheet)).isEqualTo(send(sheet));
    }

    @Test
    void shouldHoldBackWhoeverSendsOrAsksTooOften() {
        for (int i = 0; i < 5; i++) {
            send(sheet("李四", account()));
        }
        refuses(() -> send(sheet("李四", account())), RuleViolation.class, "funds.public-too-often");
        for (int i = 0; i < 20; i++) {
            refuses(() -> ask("YY240301-22222222", IDENTITY), NotFound.class, "funds.public-objection-unknown");
        }
        refuses(() -> ask("YY240301-22222222", IDENTITY), RuleViolation.class, "funds.public-too-often");
        world.pass(Duration.ofHours(1));
        send(sheet("李四", account()));
    }

    @Test
    void shouldHoldBackAFloodFromManySides() {
        for (int i = 0; i < 60; i++) {
            address = "198.51.100." + i;
            send(sheet("李四", account()));
        }
        address = "198.51.100.200";
        refuses(() -> send(sheet("李四", account())), RuleViolation.class, "funds.public-too-many");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "name,'',11010519491231002X,6226000004,13800000000,这是一个足够长的异议理由,name",
        "identity,李四,110105194912310021,6226000004,13800000000,这是一个足够长的异议理由,identityNo",
        "account,李四,11010519491231002X,卡,13800000000,这是一个足够长的异议理由,account",
        "phone,李四,11010519491231002X,62260000040001,12,这是一个足够长的异议理由,phone",
        "reason,李四,11010519491231002X,62260000040001,13800000000,太短,reason"
    })
    void shouldSayWhatIsWrongBesideTheInput(
            String what, String name, String identity, String account, String phone, String reason, String field) {
        assertThatThrownBy(() -> send(new Sheet(UUID.randomUUID(), name, identity, account, phone, reason, "")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).contains(field));
        refuses(
                () -> send(new Sheet(UUID.randomUUID(), "李四", IDENTITY, account(), "13800000000", "足够长的异议理由文字", "x")),
                RuleViolation.class,
                "funds.public-trap");
    }
}
