package zujie.funds.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.corporate.AnswerCorporateItems.Said;
import zujie.funds.corporate.party.Authorities;
import zujie.funds.corporate.party.Party;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.history.History;
import zujie.funds.history.Step;
import zujie.funds.stoppay.FundsWorld;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.attachment.AttachmentOwner;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.text.Texts;

/** Checks of corporate accounts on a real MariaDB (SR-13): one list, four parties, a level of control, days of review. */
class CorporateTest {

    private static final String CREDIT_CODE = "91350100M000100Y43";

    private static final OpenCorporateCheck OPEN = new OpenCorporateCheck();
    private static final AnswerCorporateItems ANSWER = new AnswerCorporateItems();
    private static final ConcludeCorporateCheck CONCLUDE = new ConcludeCorporateCheck();
    private static final ControlCorporateAccount CONTROL = new ControlCorporateAccount();
    private static final ReadCorporateChecks READ = new ReadCorporateChecks();
    private static final Actor MARKET = authority(41, "FJSAMR", Role.MARKET_OFFICER);
    private static final Actor TAX = authority(42, "FJTAX", Role.TAX_OFFICER);
    private static final AttachmentOwner FILES = files();
    private static FreezeWorld world;
    private static Actor far;
    private static int accounts;

    /** As shipped, with the authorities of the province named. */
    private static final class Named extends Parameters {

        private static final Parameters SHIPPED = Parameters.shippedOnly();

        @Override
        public String text(String key, LocalDate on) {
            return switch (key) {
                case "funds.corporate-market" -> "FJSAMR=350104000000";
                case "funds.corporate-tax" -> "FJTAX=350104000000 rubbish NOBODY=350104000000";
                default -> SHIPPED.text(key, on);
            };
        }

        @Override
        public long number(String key, LocalDate on) {
            return SHIPPED.number(key, on);
        }

        @Override
        public Duration duration(String key, LocalDate on) {
            return SHIPPED.duration(key, on);
        }
    }

    private static Actor authority(int no, String code, Role role) {
        return new Actor(
                new UUID(4, no), code, code, code, code, OrgKind.REGULATOR, "/" + code + "/", Set.of(role), null);
    }

    @BeforeAll
    static void begin() {
        world = new FreezeWorld();
        far = authority(43, "GDTAX", Role.TAX_OFFICER);
        CorporateRounds rounds = new CorporateRounds();
        world.add(
                List.of(
                        new History(),
                        new CorporateBook(),
                        new Named(),
                        new Authorities(),
                        rounds,
                        OPEN,
                        ANSWER,
                        CONCLUDE,
                        CONTROL,
                        READ,
                        FILES),
                List.of(rounds));
    }

    private static AttachmentOwner files() {
        try {
            var constructor =
                    Class.forName("zujie.funds.corporate.desk.CorporateParts").getDeclaredConstructor();
            constructor.setAccessible(true);
            return (AttachmentOwner) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** R9.9: papers of a check are of police and of the bank that keeps the account; authorities answer in words only. */
    @Test
    void shouldShowTheFilesOfACheckToPoliceAndItsBankOnly_R9_9() {
        String id = opened().toString();
        for (Actor reader : List.of(world.bank, world.officer, world.program)) {
            assertThat(world.as(reader, () -> FILES.requireVisible(id))).isEqualTo(FundsWorld.DISTRICT);
            assertThat(world.as(reader, () -> FILES.mayAttach(id))).isTrue();
        }
        for (Actor stranger : List.of(world.otherBank, world.elsewhere, far, MARKET, TAX)) {
            refuses(
                    () -> world.as(stranger, () -> FILES.requireVisible(id)),
                    NotFound.class,
                    "funds.corporate-not-found");
        }
        assertThat(world.as(TAX, () -> FILES.mayAttach(id))).isFalse();
        // An approver reads what he decides on, and adds nothing to it.
        assertThat(world.as(world.county, () -> FILES.requireVisible(id))).isEqualTo(FundsWorld.DISTRICT);
        assertThat(world.as(world.county, () -> FILES.mayAttach(id))).isFalse();
    }

    private static void refuses(ThrowingCallable act, Class<? extends RuleViolation> type, String code) {
        assertThatThrownBy(act).isInstanceOf(type).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static OpenCorporateCheck.Command about(String account) {
        return new OpenCorporateCheck.Command(
                FundsWorld.CMBC, "350104000000", null, account, "福州某贸易有限公司", CREDIT_CODE, "一月内十次大额快进快出");
    }

    private static String account() {
        return "69100000%08d".formatted(++accounts);
    }

    private static UUID opened() {
        return world.as(world.officer, () -> OPEN.handle(about(account()))).id();
    }

    private static CorporateRow look(Actor by, UUID id) {
        return world.as(by, () -> READ.get(id)).check();
    }

    private static CorporateRow answer(Actor by, UUID id, String answer, String note) {
        String party = Party.of(by).orElseThrow().name();
        List<Said> said = look(by, id).parts().stream()
                .filter(p -> p.party().equals(party))
                .flatMap(p -> p.items().stream())
                .map(i -> new Said(i.id(), answer, note))
                .toList();
        return world.as(by, () -> ANSWER.handle(id, said));
    }

    private static void answerAll(UUID id) {
        for (Actor by : List.of(world.officer, world.bank, MARKET, TAX)) {
            answer(by, id, "FITS", "");
        }
    }

    private static CorporateRow conclude(UUID id, String result, String level) {
        return world.as(
                world.officer,
                () -> CONCLUDE.handle(new ConcludeCorporateCheck.Command(
                        id, result, level, "流水与经营不符", "反电信网络诈骗法第十七条", "向公安机关申诉", "营业执照")));
    }

    private static UUID part(UUID check, Party party) {
        return UUID.fromString(
                world.sql("select cast(p.id as char) from funds_corporate_part p, funds_corporate_check c"
                                + " where p.check_id = c.id and p.round_no = c.round_no and c.id = '" + check
                                + "' and p.party = '" + party + "'")
                        .toString());
    }

    @Test
    void shouldGiveEveryPartyItsItemsOnOneList_SR13() {
        UUID id = opened();
        CorporateRow row = look(world.officer, id);
        assertThat(row.state()).isEqualTo("CHECKING");
        assertThat(row.parts())
                .extracting(CorporateRow.Part::party)
                .containsExactlyInAnyOrder("POLICE", "BANK", "MARKET", "TAX");
        assertThat(row.parts()).allSatisfy(p -> assertThat(p.items()).hasSizeBetween(3, 5));
        for (Party party : Party.values()) {
            assertThat(world.open("funds.answer-corporate", part(id, party)))
                    .as(party.name())
                    .hasSize(1)
                    .allSatisfy(w -> assertThat(w.dueAt()).isEqualTo(world.now().plus(Duration.ofDays(10))));
        }
        assertThat(world.open("funds.answer-corporate", part(id, Party.TAX))
                        .get(0)
                        .unitPath())
                .isEqualTo("/FJTAX/");
        answer(TAX, id, "ABNORMAL", "零申报");
        assertThat(world.open("funds.answer-corporate", part(id, Party.TAX))).isEmpty();
        // What one party found the others see.
        assertThat(look(MARKET, id).parts())
                .filteredOn(p -> p.party().equals("TAX"))
                .allSatisfy(p -> assertThat(p.items()).allSatisfy(i -> {
                    assertThat(i.answer()).isEqualTo("ABNORMAL");
                    assertThat(i.note()).isEqualTo("零申报");
                }));
        refuses(
                () -> world.as(world.officer, () -> OPEN.handle(about("69100000%08d".formatted(accounts)))),
                Conflict.class,
                "funds.corporate-there");
    }

    @Test
    void shouldShowEachPartyTheAccountsOfItsRegionOrBankOnly_R9_9() {
        UUID id = opened();
        for (Actor stranger : List.of(world.otherBank, world.elsewhere, far)) {
            refuses(() -> look(stranger, id), NotFound.class, "funds.corporate-not-found");
            refuses(
                    () -> world.as(stranger, () -> ANSWER.handle(id, List.of())),
                    NotFound.class,
                    "funds.corporate-not-found");
            assertThat(world.as(stranger, () -> READ.list(null, null, null, null))
                            .rows())
                    .extracting(CorporateRow::id)
                    .doesNotContain(id);
        }
        assertThat(look(world.bank, id).account()).startsWith("69100000");
        assertThat(look(TAX, id).account()).contains("****");
        assertThat(look(world.officer, id).account()).contains("****");
        assertThat(world.as(TAX, () -> READ.list(CheckState.CHECKING, null, null, null))
                        .rows())
                .extracting(CorporateRow::id)
                .contains(id);
        // Nobody answers for another.
        UUID theirs = look(world.bank, id).parts().stream()
                .filter(p -> p.party().equals("BANK"))
                .findFirst()
                .orElseThrow()
                .items()
                .get(0)
                .id();
        refuses(
                () -> world.as(TAX, () -> ANSWER.handle(id, List.of(new Said(theirs, "FITS", "")))),
                NotFound.class,
                "funds.corporate-not-found");
    }

    @Test
    void shouldTakeWholeAnswersWithWordsForWhatIsWrong_SR13() {
        UUID id = opened();
        refuses(() -> answer(MARKET, id, "UNKNOWN", " "), RuleViolation.class, "funds.corporate-note-missing");
        assertThatThrownBy(() -> answer(MARKET, id, "UNKNOWN", " "))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(Texts.get(Locale.ENGLISH, e.messageKey(), e.args()))
                                .as("points are data in Chinese: told in English by their number")
                                .isEqualTo("Item 1 of your list: say in words what is wrong."));
        refuses(() -> answer(MARKET, id, "MAYBE", ""), RuleViolation.class, "funds.value-unknown");
        refuses(
                () -> world.as(MARKET, () -> ANSWER.handle(id, List.of())),
                RuleViolation.class,
                "funds.corporate-incomplete");
        refuses(
                () -> world.as(
                        world.officer,
                        () -> OPEN.handle(new OpenCorporateCheck.Command(
                                FundsWorld.CMBC, null, null, account(), "公司", "91350100M000100Y44", "可疑"))),
                RuleViolation.class,
                "kernel.credit-code-check-digit");
    }

    @Test
    void shouldWaitForThePartiesButNotForEver_SR13() {
        UUID id = opened();
        answer(world.officer, id, "FITS", "");
        refuses(() -> conclude(id, "NORMAL", "NONE"), Conflict.class, "funds.corporate-unanswered");
        world.pass(Duration.ofDays(10));
        assertThat(conclude(id, "NORMAL", "NONE").state()).isEqualTo("CONCLUDED");
        assertThat(world.open("funds.answer-corporate", part(id, Party.TAX))).isEmpty();
        UUID quick = opened();
        answerAll(quick);
        assertThat(world.open("funds.conclude-corporate", quick)).hasSize(1);
        assertThat(conclude(quick, "NORMAL", "NONE").state()).isEqualTo("CONCLUDED");
        assertThat(world.open("funds.conclude-corporate", quick)).isEmpty();
        refuses(() -> answer(TAX, quick, "FITS", ""), IllegalMove.class, "funds.corporate-move");
    }

    @Test
    void shouldLimitOnlyWithGroundAndApproval_R3_1() {
        UUID id = opened();
        answerAll(id);
        refuses(() -> conclude(id, "NORMAL", "SUSPENDED"), RuleViolation.class, "funds.corporate-limit-without-ground");
        refuses(
                () -> world.as(
                        world.officer,
                        () -> CONCLUDE.handle(new ConcludeCorporateCheck.Command(
                                id, "SUSPICIOUS", "CREDIT_ONLY", "不符", "第十七条", " ", "营业执照"))),
                RuleViolation.class,
                "funds.corporate-ground-missing");
        assertThat(conclude(id, "SUSPICIOUS", "CREDIT_ONLY").state()).isEqualTo("PROPOSED");
        refuses(
                () -> world.as(world.approver, () -> CONCLUDE.decide(id, true, "")),
                Denied.class,
                "funds.rank-too-low");
        refuses(() -> world.as(world.bank, () -> CONTROL.handle(id, "")), IllegalMove.class, "funds.corporate-move");
        world.as(world.county, () -> CONCLUDE.decide(id, false, "材料不足"));
        assertThat(conclude(id, "SUSPICIOUS", "CREDIT_ONLY").state()).isEqualTo("PROPOSED");
        assertThat(world.as(world.county, () -> CONCLUDE.decide(id, true, "")).state())
                .isEqualTo("CONTROL");
        // Not in force before the bank says so.
        assertThat(look(TAX, id).level()).isEqualTo("NONE");
        assertThat(world.open("funds.control-corporate", id)).hasSize(1);
        assertThat(world.as(world.bank, () -> CONTROL.handle(id, "已告知")).level())
                .isEqualTo("CREDIT_ONLY");
        assertThat(world.open("funds.control-corporate", id)).isEmpty();
        assertThat(world.as(world.officer, () -> READ.get(id)).steps())
                .extracting(Step::event)
                .containsExactly(
                        "OPENED",
                        "ANSWERED_POLICE",
                        "ANSWERED_BANK",
                        "ANSWERED_MARKET",
                        "ANSWERED_TAX",
                        "PROPOSED",
                        "SENT_BACK",
                        "PROPOSED",
                        "APPROVED",
                        "CARRIED_OUT");
    }

    @Test
    void shouldNotBeApprovedByWhoProposedIt() {
        UUID id = opened();
        answerAll(id);
        world.as(
                world.officerWhoApproves,
                () -> CONCLUDE.handle(
                        new ConcludeCorporateCheck.Command(id, "INVOLVED", "SUSPENDED", "涉案", "第十七条", "申诉", "执照")));
        refuses(
                () -> world.as(world.officerWhoApproves, () -> CONCLUDE.decide(id, true, "")),
                Denied.class,
                "funds.approver-is-officer");
    }

    @Test
    void shouldBeReviewedOnItsDayAndLiftedAgain_SR13() {
        UUID id = opened();
        answerAll(id);
        conclude(id, "SUSPICIOUS", "WATCH");
        CorporateRow watched = world.as(world.bank, () -> CONTROL.handle(id, ""));
        Instant day = LocalDate.ofInstant(world.now(), BusinessClock.ZONE)
                .plusMonths(6)
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
        assertThat(watched.reviewAt()).isEqualTo(day);
        world.until(day.minusSeconds(1));
        assertThat(look(world.officer, id).state()).isEqualTo("CONCLUDED");
        world.until(day);
        CorporateRow again = look(world.officer, id);
        assertThat(again.state()).isEqualTo("CHECKING");
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.level()).isEqualTo("WATCH");
        assertThat(again.parts()).allSatisfy(p -> assertThat(p.answeredAt()).isNull());
        assertThat(world.open("funds.answer-corporate", part(id, Party.BANK))).hasSize(1);
        answerAll(id);
        assertThat(conclude(id, "NORMAL", "NONE").state()).isEqualTo("CONTROL");
        assertThat(world.as(world.bank, () -> CONTROL.handle(id, "已解除")).level())
                .isEqualTo("NONE");
        assertThat(world.as(world.officer, () -> OPEN.again(id, "新线索")).round()).isEqualTo(3);
        refuses(() -> world.as(world.officer, () -> OPEN.again(id, "再来")), IllegalMove.class, "funds.corporate-move");
        assertThat(world.as(world.bank, () -> CONTROL.close(id, "客户销户")).state())
                .isEqualTo("CLOSED");
        assertThat(world.open("funds.answer-corporate", part(id, Party.BANK))).isEmpty();
        world.pass(Duration.ofDays(400));
        assertThat(look(world.officer, id).state()).isEqualTo("CLOSED");
    }

    @Test
    void shouldBeBegunByTheBankAboutItsOwnAccounts_SR13() {
        CorporateRow row = world.as(world.bank, () -> OPEN.handle(about(account())));
        assertThat(row.openedByBank()).isTrue();
        assertThat(look(world.officer, row.id()).orgName()).isEqualTo("仓山分局");
        // Whatever bank it names, it is its own.
        CorporateRow other = world.as(world.otherBank, () -> OPEN.handle(about(account())));
        assertThat(other.bankName()).isEqualTo(FundsWorld.ICBC);
        refuses(() -> look(world.bank, other.id()), NotFound.class, "funds.corporate-not-found");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CHECKING,PROPOSED CONTROL CONCLUDED CLOSED",
        "PROPOSED,CHECKING CONTROL CLOSED",
        "CONTROL,CONCLUDED CLOSED",
        "CONCLUDED,CHECKING CLOSED",
        "CLOSED,''"
    })
    void shouldMoveAsTheRulesSay(CheckState from, String to) {
        Set<String> legal = to.isEmpty() ? Set.of() : Set.of(to.split(" "));
        for (CheckState each : CheckState.values()) {
            assertThat(from.canBecome(each)).as(from + " → " + each).isEqualTo(legal.contains(each.name()));
        }
    }
}
