package zujie.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zujie.casework.Bench;
import zujie.casework.api.DaySpan;
import zujie.casework.api.LeadDesk;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.report.ReportDesk;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

class LeadsTest {

    private static final Instant NOW = Instant.parse("2026-11-06T03:00:00Z");
    private static final String GULOU = "350102000000";
    private static final String CANGSHAN = "350104000000";
    private static final Actor BANK = partner("bank-cmbc", "305100000013", OrgKind.BANK, Role.BANK_GATEWAY);
    private static final Actor OTHER_BANK = partner("bank-icbc", "102100099996", OrgKind.BANK, Role.BANK_GATEWAY);
    private static final Actor CITY_OFFICER = new Actor(
            UUID.randomUUID(),
            "cityo",
            "市局民警",
            "350100000000",
            "福州市反诈中心",
            OrgKind.POLICE,
            CITY,
            Set.of(Role.POLICE_OFFICER),
            null);

    private static Bench bench;
    private static ReportDesk desk;

    private static Actor partner(String name, String org, OrgKind kind, Role role) {
        return new Actor(UUID.randomUUID(), name, name, org, org, kind, "/" + org + "/", Set.of(role), null);
    }

    @BeforeAll
    static void start() {
        bench = LeadBeans.with(ReportDesk.bench());
        desk = new ReportDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void now() {
        bench.neighbours.now = NOW;
        bench.neighbours.work.clear();
        bench.neighbours.ended.clear();
    }

    private static LeadEntry entry(String title, String to) {
        return new LeadEntry(
                "DESK",
                title,
                "群众举报涉诈电话",
                to,
                List.of(
                        new LeadEntry.MarkEntry("PHONE", "+86 138-0013-8000"),
                        new LeadEntry.MarkEntry("ACCOUNT", "6222 0202 0001 2345 670")));
    }

    private static UUID taken(Actor by, String to) {
        return bench.as(by, () -> bench.get(TakeLead.class).handle(entry("涉诈线索", to)))
                .id();
    }

    private static UUID at(LeadState state) {
        UUID lead = taken(DESK, state == LeadState.REGISTERED ? null : GULOU);
        if (state == LeadState.RECEIVED || state == LeadState.QUERIED || state == LeadState.CLOSED) {
            run(OFFICER, () -> bench.get(ReceiveLead.class).handle(lead, null));
        }
        if (state == LeadState.QUERIED || state == LeadState.CLOSED) {
            run(OFFICER, () -> bench.get(QueryLead.class).handle(lead, null, "号码机主已核实"));
        }
        if (state == LeadState.CLOSED) {
            run(OFFICER, () -> bench.get(ActOnLead.class).close(lead, null, "NO_VALUE", "查无价值"));
        }
        return lead;
    }

    private static void run(Actor by, Runnable work) {
        bench.as(by, () -> {
            work.run();
            return null;
        });
    }

    private static LeadDetail get(Actor by, UUID lead) {
        return bench.as(by, () -> bench.get(LeadQueries.class).get(lead));
    }

    private static List<String> work() {
        return bench.neighbours.work.stream().map(w -> w.kind()).toList();
    }

    private static UUID aCase() {
        return new CaseDesk(bench).of(desk.report(100));
    }

    @Test
    void shouldGoFromHandToHandAgainstItsClocksSR13() {
        UUID lead = taken(DESK, CANGSHAN);
        assertThat(get(DESK, lead).row().dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(work()).containsExactly("casework.receive-lead");
        assertThat(bench.neighbours.work.get(0).unitPath()).isEqualTo(zujie.casework.Neighbours.CANGSHAN);

        run(ELSEWHERE, () -> bench.get(ReceiveLead.class).handle(lead, null));
        assertThat(bench.neighbours.ended).containsExactly("done casework.receive-lead");
        assertThat(work()).containsExactly("casework.query-lead");
        assertThat(get(ELSEWHERE, lead).row().dueAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));

        run(ELSEWHERE, () -> bench.get(QueryLead.class).handle(lead, null, "机主为涉诈前科人员"));
        assertThat(work()).containsExactly("casework.act-on-lead");
        assertThat(get(DESK, lead).row().dueAt()).isEqualTo(NOW.plus(Duration.ofHours(72)));
        assertThat(get(DESK, lead).held()).as("who gave it looks on").isFalse();
        assertThat(get(DESK, lead).findings()).isEqualTo("机主为涉诈前科人员");
    }

    @Test
    void shouldKeepIdentifiersInTheFormThatComparesAndMaskThem() {
        UUID lead = taken(DESK, GULOU);

        assertThat(get(DESK, lead).marks())
                .extracting(LeadDetail.Mark::value)
                .containsExactly("+86 138-0013-8000", "6222 **** 5670");
        assertThat(bench.in(() -> bench.database()
                        .createNativeQuery(
                                "select normalised from casework_lead_mark where lead_id = :id order by position")
                        .setParameter("id", lead)
                        .getResultList()))
                .isEqualTo(List.of("13800138000", "6222020200012345670"));
        assertThat(bench.as(OFFICER, () -> bench.get(RevealLead.class).handle(lead, "核对账户"))
                        .get(1)
                        .value())
                .isEqualTo("6222 0202 0001 2345 670");
        assertThatThrownBy(() ->
                        bench.as(OFFICER, () -> bench.get(RevealLead.class).handle(lead, " ")))
                .isInstanceOf(InvalidValue.class);
    }

    static Stream<LeadState> states() {
        return Stream.of(LeadState.values());
    }

    @ParameterizedTest(name = "from {0}")
    @MethodSource("states")
    void shouldRefuseEveryStepThatTheStateDoesNotAllow(LeadState from) {
        UUID lead = at(from);
        check(from, LeadState.PUSHED, () -> bench.get(PushLead.class)
                .handle(new PushLead.Command(lead, null, CANGSHAN, "转推")));
        UUID two = at(from);
        check(from, LeadState.RECEIVED, () -> bench.get(ReceiveLead.class).handle(two, null));
        UUID three = at(from);
        check(from, LeadState.QUERIED, () -> bench.get(QueryLead.class).handle(three, null, "已查"));
        UUID four = at(from);
        check(from, LeadState.CLOSED, () -> bench.get(ActOnLead.class).close(four, null, "NO_VALUE", "查无价值"));
        UUID five = at(from);
        check(from, LeadState.REGISTERED, () -> bench.get(ReceiveLead.class).giveBack(five, null, "不属本单位管辖"));
    }

    private static void check(LeadState from, LeadState to, Runnable step) {
        if (from.canBecome(to)) {
            run(OFFICER, step);
        } else {
            assertThatThrownBy(() -> run(OFFICER, step))
                    .as("%s -> %s", from, to)
                    .isInstanceOf(IllegalMove.class);
        }
    }

    @Test
    void shouldGoBackToWhoPushedItAndOn() {
        UUID lead = taken(CITY_DESK, CANGSHAN);
        assertThatThrownBy(() -> run(DESK, () -> bench.get(ReceiveLead.class).giveBack(lead, null, "不属我管")))
                .as("who does not hold it does nothing with it")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> run(ELSEWHERE, () -> bench.get(ReceiveLead.class).giveBack(lead, null, "")))
                .isInstanceOf(InvalidValue.class);
        run(ELSEWHERE, () -> bench.get(ReceiveLead.class).giveBack(lead, null, "不属本单位管辖"));
        assertThat(get(CITY_DESK, lead).row().orgName()).isEqualTo("福州市反诈中心");
        assertThat(work()).containsExactly("casework.push-lead");

        run(CITY_DESK, () -> bench.get(PushLead.class).handle(new PushLead.Command(lead, null, "鼓楼分局", "改派")));
        assertThat(get(OFFICER, lead).held()).isTrue();
        assertThatThrownBy(() -> get(ELSEWHERE, lead)).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldShowPartnersTheirOwnOnly() {
        UUID lead = taken(BANK, null);
        LeadDetail seen = get(BANK, lead);
        assertThat(seen.row().source()).isEqualTo("BANK");
        assertThat(seen.row().orgName())
                .as("parameter casework.lead-partner-unit")
                .isEqualTo("福州市反诈中心");
        assertThat(seen.held()).isFalse();
        assertThatThrownBy(() -> get(OTHER_BANK, lead)).isInstanceOf(NotFound.class);
        UUID police = taken(DESK, GULOU);
        assertThatThrownBy(() -> get(BANK, police)).isInstanceOf(NotFound.class);
        assertThat(bench.as(BANK, () -> bench.get(LeadQueries.class).list(LeadFilter.ALL, null, 200))
                        .rows())
                .extracting(LeadRow::origin)
                .containsOnly("305100000013");
        assertThatThrownBy(
                        () -> run(CITY_DESK, () -> bench.get(ReceiveLead.class).giveBack(lead, null, "不受理")))
                .hasMessageContaining("casework.lead-not-returnable");
    }

    @Test
    void shouldTakeASheetAsAWholeOrNotAtAll() {
        long before = count();
        List<LeadEntry> good =
                IntStream.range(0, 300).mapToObj(i -> entry("批量线索" + i, GULOU)).toList();
        List<LeadRow> rows = bench.as(CITY_DESK, () -> bench.get(TakeLead.class).many(good));
        assertThat(rows).hasSize(300).extracting(LeadRow::leadNo).doesNotHaveDuplicates();
        assertThat(work()).as("one line on the desk for all of them").containsExactly("casework.receive-lead");

        List<UUID> ids = rows.stream().map(LeadRow::id).toList();
        run(OFFICER, () -> bench.get(ReceiveLead.class).handle(ids.get(0), null));
        assertThat(bench.neighbours.ended).as("299 still wait").isEmpty();
        run(OFFICER, () -> bench.get(ReceiveLead.class).many(ids.subList(1, 300)));
        assertThat(bench.neighbours.ended).containsExactly("done casework.receive-lead");
        assertThat(work()).containsExactly("casework.query-lead", "casework.query-lead");

        List<LeadEntry> oneWrong = List.of(entry("好", GULOU), entry("坏", "没有这个单位"));
        assertThatThrownBy(() ->
                        bench.as(CITY_DESK, () -> bench.get(TakeLead.class).many(oneWrong)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("leads[1].toOrg"));
        assertThat(count()).isEqualTo(before + 300);
    }

    private static long count() {
        return bench.in(() -> bench.database()
                .createQuery("select count(l) from Lead l", Long.class)
                .getSingleResult());
    }

    @Test
    void shouldCountTheRatesAsRuling27Says() {
        // A month of their own: two received in it, one of them gets its case after the month.
        UUID first = aCase();
        bench.neighbours.now = Instant.parse("2025-03-10T03:00:00Z");
        UUID cased = at(LeadState.RECEIVED);
        UUID late = at(LeadState.RECEIVED);
        UUID never = at(LeadState.RECEIVED);
        run(OFFICER, () -> bench.get(ActOnLead.class).joinCase(cased, null, first));
        bench.neighbours.now = Instant.parse("2025-03-31T16:00:00Z");
        run(OFFICER, () -> bench.get(ActOnLead.class).joinCase(late, null, first));
        LocalDate from = LocalDate.parse("2025-03-01");
        LocalDate to = LocalDate.parse("2025-03-31");

        LeadRates march = bench.as(CITY_DESK, () -> bench.get(LeadFigures.class).handle(from, to))
                .get(0);
        assertThat(march.received()).isEqualTo(3);
        assertThat(march.cased())
                .as("the case of 1 April does not count in March")
                .isEqualTo(1);
        assertThat(march.caseRate()).isEqualTo("33.3");
        assertThat(march.resulted()).isZero();
        assertThat(march.resultRate()).isEqualTo("0.0");

        bench.neighbours.now = Instant.parse("2025-04-02T03:00:00Z");
        run(OFFICER, () -> bench.get(ActOnLead.class).result(cased, "ARRESTED", 2L, "抓获两人"));
        List<LeadRates> april =
                bench.as(CITY_DESK, () -> bench.get(LeadFigures.class).handle(from, to.plusDays(9)));
        assertThat(april.get(0).cased()).isEqualTo(2);
        assertThat(april.get(0).resulted()).isEqualTo(1);
        assertThat(april.get(0).resultRate()).isEqualTo("50.0");
        assertThat(april).extracting(LeadRates::unit).containsExactly("", GULOU);
        assertThat(bench.as(CITY_DESK, () -> bench.get(LeadFigures.class).handle(from, to))
                        .get(0)
                        .resulted())
                .as("the result of April does not count in March")
                .isZero();
        assertThat(behind(from, to, "CASE")).containsExactly(cased);
        assertThat(behind(from, to.plusDays(9), "CASE")).containsExactlyInAnyOrder(cased, late);
        assertThat(behind(from, to.plusDays(9), "RESULT")).containsExactly(cased);
        assertThat(behind(from, to, null)).contains(never).hasSize(3);
    }

    private static List<UUID> behind(LocalDate from, LocalDate to, String have) {
        LeadFilter filter = new LeadFilter(
                null, null, DaySpan.of(null, null), DaySpan.of(from.toString(), to.toString()), null, true, have, null);
        return bench.as(CITY_DESK, () -> bench.get(LeadQueries.class).list(filter, null, 200)).rows().stream()
                .map(LeadRow::id)
                .toList();
    }

    @Test
    void shouldGiveACaseOnceAndCloseAccordingly() {
        UUID lead = at(LeadState.QUERIED);
        UUID file = aCase();
        assertThatThrownBy(() -> run(OFFICER, () -> bench.get(ActOnLead.class).close(lead, null, "CASE", "已立案")))
                .hasMessageContaining("casework.lead-without-case");
        assertThatThrownBy(() -> run(OFFICER, () -> bench.get(ActOnLead.class).result(lead, "DEN", 1L, "")))
                .hasMessageContaining("casework.lead-without-case");
        run(OFFICER, () -> bench.get(ActOnLead.class).joinCase(lead, null, file));
        assertThatThrownBy(() -> run(OFFICER, () -> bench.get(ActOnLead.class).joinCase(lead, null, file)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> run(OFFICER, () -> bench.get(ActOnLead.class).close(lead, null, "NO_VALUE", "无")))
                .hasMessageContaining("casework.lead-is-case");
        run(OFFICER, () -> bench.get(ActOnLead.class).close(lead, null, "CASE", "已立案"));
        assertThat(get(OFFICER, lead).row().outcome()).isEqualTo("CASE");
        assertThatThrownBy(() -> run(OFFICER, () -> bench.get(ActOnLead.class).result(lead, "MONEY", 0L, "")))
                .isInstanceOf(InvalidValue.class);

        UUID early = at(LeadState.PUSHED);
        assertThatThrownBy(() -> run(OFFICER, () -> bench.get(ActOnLead.class).joinCase(early, null, file)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("casework.lead-not-received");
    }

    @Test
    void shouldRefuseASecondDecisionOnWhatHasChanged() {
        UUID lead = taken(DESK, GULOU);
        int seen = get(OFFICER, lead).version();
        run(OFFICER, () -> bench.get(ReceiveLead.class).handle(lead, seen));
        assertThatThrownBy(() -> run(OFFICER, () -> bench.get(QueryLead.class).handle(lead, seen, "已查")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void shouldReadATableAsItWasCopied() {
        String sheet = "标题\t内容\t电话\t账户\t推送单位\n冒充客服\t\"有\t引号\"\t13800138000；02160000000\t\t仓山分局\n";
        assertThat(LeadSheet.read(sheet.replace("\"有\t引号\"", "有引号"), "PUBLIC", GULOU))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.source()).isEqualTo("PUBLIC");
                    assertThat(e.toOrg()).isEqualTo("仓山分局");
                    assertThat(e.marks()).hasSize(2);
                });
        assertThat(LeadSheet.read("标题,内容,来源\n\"甲,乙\",\"他说\"\"好\"\"\",银行\n", "DESK", null))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.title()).isEqualTo("甲,乙");
                    assertThat(e.content()).isEqualTo("他说\"好\"");
                    assertThat(e.source()).isEqualTo("BANK");
                });
        assertThatThrownBy(() -> LeadSheet.read("名称\n甲", "DESK", null)).hasMessageContaining("sheet-no-title");
        assertThatThrownBy(() -> LeadSheet.read("标题,备注\n甲,乙", "DESK", null)).hasMessageContaining("备注");
    }

    @Test
    void shouldHoldBadInputBackAtItsField() {
        for (String[] bad : new String[][] {
            {"标题", "PHONE", " ", "marks[0].value"},
            {"", "PHONE", "1", "title"},
            {"标题", "FAX", "1", "marks[0].kind"},
            {"标题", "ACCOUNT", "账号", "marks[0].value"}
        }) {
            LeadEntry entry = new LeadEntry(null, bad[0], null, null, List.of(new LeadEntry.MarkEntry(bad[1], bad[2])));
            assertThatThrownBy(
                            () -> bench.as(DESK, () -> bench.get(TakeLead.class).handle(entry)))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).contains(bad[3]));
        }
    }

    /** What nobody with a login gives is the public's, goes to the centre and chooses no unit. */
    @Test
    void shouldTakeATipOfThePublicForTheCentre() {
        LeadDesk.Entered entered = bench.as(Actor.anonymous(), () -> bench.get(LeadDesk.class)
                .enter(new LeadDesk.NewLead(
                        "ANALYSIS", "公众举报", "群众举报", CANGSHAN, List.of(new LeadDesk.Mark("PHONE", "13905910001")))));
        LeadDetail lead = get(CITY_OFFICER, entered.id());
        assertThat(lead.row().source()).isEqualTo("PUBLIC");
        assertThat(lead.row().origin()).isEqualTo("公众");
        assertThat(lead.row().state()).isEqualTo("PUSHED");
        assertThat(lead.row().leadNo()).startsWith("X350100000000");
        assertThat(lead.pusher()).isNull();
        assertThat(work()).containsExactly("casework.receive-lead");
        assertThatThrownBy(() -> get(ELSEWHERE, entered.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        bench.as(ELSEWHERE, () -> bench.get(LeadDesk.class).require(entered.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> get(Actor.anonymous(), entered.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldTakeTheRightOnesOfManyAndSayWhatIsWrongWithTheOthers() {
        List<LeadDesk.Attempt> attempts = bench.as(DESK, () -> bench.get(LeadDesk.class)
                .enterEach(List.of(
                        new LeadDesk.NewLead(null, "一", "", GULOU, List.of()),
                        new LeadDesk.NewLead(null, "", "", GULOU, List.of()),
                        new LeadDesk.NewLead(null, "三", "", GULOU, List.of()))));
        assertThat(attempts.get(1).lead()).isNull();
        assertThat(attempts.get(1).refused()).isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.field())
                .contains("title"));
        assertThat(attempts.get(0).lead()).isNotNull();
        assertThat(bench.neighbours.work).hasSize(1);
    }
}
