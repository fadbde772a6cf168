package zujie.casework.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY_DESK;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.api.LeadDesk;
import zujie.casework.lead.LeadBeans;
import zujie.casework.lead.LeadDetail;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;

/** A call of the desk becomes a lead (SR-1 举报, SR-13). */
class LeadFromCallTest {

    private static final Instant NOW = Instant.parse("2026-11-10T12:00:00Z");
    private static final String NOTE = "举报微信群“财富先锋”刷单，号码 13905910001 联系，收款卡 6222020200012345670。群主每日发单";

    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = LeadBeans.with(ReportDesk.bench()
                .with("calls.LogCall", "calls.CallQueries", "calls.CallTraces", "calls.LeadFromCall"));
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void now() {
        bench.neighbours.now = NOW;
        bench.neighbours.work.clear();
        bench.run(() -> bench.database().createQuery("delete from Call").executeUpdate());
    }

    private static UUID call(Actor by, String number, String note) {
        return bench.as(by, () -> bench.get(LogCall.class).handle(new CallEntry("TIP", number, note, null, null)));
    }

    private static LeadDesk.Entered lead(Actor by, UUID call) {
        return bench.as(by, () -> bench.get(LeadFromCall.class).handle(call));
    }

    private static List<RelatedRecord> callsOf(Actor by, UUID lead) {
        return bench.as(by, () -> bench.get(CallTraces.class)
                .related(new RecordRef("lead", lead.toString()), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void shouldMakeALeadThatKnowsItsCallAndACallThatKnowsItsLead() {
        UUID call = call(DESK, "13800138000", NOTE);
        LeadDesk.Entered entered = lead(DESK, call);

        LeadDetail lead = LeadBeans.get(bench, DESK, entered.id());
        assertThat(lead.row().source()).isEqualTo("DESK");
        assertThat(lead.row().state()).isEqualTo("REGISTERED");
        assertThat(lead.row().title())
                .startsWith("举报微信群")
                .endsWith("收款卡 ***5670")
                .doesNotContain("群主");
        assertThat(lead.content()).startsWith(NOTE).contains("2026-11-10 20:00", DESK.name());
        assertThat(bench.neighbours.work).extracting(w -> w.kind()).containsExactly("casework.push-lead");

        CallRow row = bench.as(
                        DESK, () -> bench.get(CallQueries.class).list(new CallFilter(null, null, null, null), null, 20))
                .rows()
                .get(0);
        assertThat(row.leadId()).isEqualTo(entered.id());
        assertThat(callsOf(DESK, entered.id())).singleElement().satisfies(r -> {
            assertThat(r.title()).startsWith("138****8000");
            assertThat(r.link()).contains("from=2026-11-10", "kind=TIP");
        });
    }

    /** The caller helps; only what the note names belongs to the fraudsters. */
    @Test
    void shouldNameWhatTheNoteNamesAndNeverTheCallersNumber() {
        UUID call = call(DESK, "13905910002", NOTE + "，本人号码 13905910002");
        assertThat(LeadBeans.get(bench, DESK, lead(DESK, call).id()).marks())
                .extracting(LeadDetail.Mark::kind, LeadDetail.Mark::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("PHONE", "13905910001"),
                        org.assertj.core.groups.Tuple.tuple("ACCOUNT", "6222 **** 5670"))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("PHONE", "13905910002"));
    }

    @Test
    void shouldNotNameTheAccountThatTheMoneyLeft() {
        UUID call = call(DESK, "", NOTE + "，本人账户 6217003973592960370 已转出");
        assertThat(LeadBeans.get(bench, DESK, lead(DESK, call).id()).marks())
                .filteredOn(mark -> mark.kind().equals("ACCOUNT"))
                .extracting(LeadDetail.Mark::value)
                .containsExactly("6222 **** 5670");
    }

    @Test
    void shouldTakeACallWithoutAWord() {
        LeadDetail lead =
                LeadBeans.get(bench, DESK, lead(DESK, call(DESK, "", "")).id());
        assertThat(lead.row().title()).isEqualTo("2026-11-10 来电举报");
        assertThat(lead.marks()).isEmpty();
    }

    @Test
    void shouldMakeOneLeadOfACallAndNoMore() {
        UUID call = call(DESK, "", NOTE);
        lead(OFFICER, call);
        assertThatThrownBy(() -> lead(DESK, call)).isInstanceOfSatisfying(Conflict.class, e -> assertThat(e.code())
                .isEqualTo("casework.call-has-lead"));
        bench.run(() -> assertThat(bench.database()
                        .createQuery("select count(l) from Lead l where l.title like '举报微信群%'", Long.class)
                        .getSingleResult())
                .isPositive());
    }

    @Test
    void shouldHideForeignCalls() {
        UUID call = call(DESK, "13800138000", NOTE);
        assertThatThrownBy(() -> lead(ELSEWHERE, call)).isInstanceOfSatisfying(NotFound.class, e -> assertThat(e.code())
                .isEqualTo("casework.call-not-found"));
        assertThatThrownBy(() -> lead(DESK, UUID.randomUUID())).isInstanceOf(NotFound.class);
        UUID lead = lead(CITY_DESK, call).id();
        assertThat(callsOf(ELSEWHERE, lead)).isEmpty();
    }
}
