package zujie.outreach.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.api.LeadDesk;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.outreach.dissuasion.DissuasionWorld;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;

class TipTest {

    private static final DissuasionWorld WORLD = new DissuasionWorld();
    private static final String TOLD = "有人冒充客服让我共享屏幕。对方说不操作就扣费";
    private static int sender;

    private String address = "";

    /** Each test has an hour and an address of its own. */
    @BeforeEach
    void anHourLater() {
        WORLD.pass(Duration.ofHours(1));
        address = "192.0.2." + ++sender;
    }

    private static TipEntry entry(
            String content, Map<String, String> marks, @Nullable String name, @Nullable String phone) {
        return new TipEntry(UUID.randomUUID(), content, marks, name, phone, "");
    }

    private String give(TipEntry entry) {
        return WORLD.as(Actor.anonymous(), () -> WORLD.get(TakeTip.class).handle(entry, address));
    }

    private static Map.Entry<UUID, LeadDesk.NewLead> lead(String receipt) {
        return WORLD.neighbours.leads.taken.entrySet().stream()
                .filter(e -> String.valueOf(e.getValue().content()).contains(receipt))
                .findFirst()
                .orElseThrow();
    }

    private static TipRow of(Actor by, UUID lead) {
        return WORLD.as(by, () -> WORLD.get(TipQueries.class).of(lead)).orElseThrow();
    }

    @Test
    void shouldBecomeALeadOfThePublicWithAReceipt() {
        String receipt = give(entry(
                TOLD,
                Map.of(
                        "PHONE",
                        "0086 138 0013 0001，95533、13905910001 13905910002",
                        "SITE",
                        "http://safe.example.test/a"),
                null,
                null));
        assertThat(receipt).matches("JB26110\\d-[2-9A-Z]{8}");
        LeadDesk.NewLead lead = lead(receipt).getValue();
        assertThat(lead.source()).isEqualTo("PUBLIC");
        assertThat(lead.toOrg()).isNull();
        assertThat(lead.title()).isEqualTo("公众举报：有人冒充客服让我共享屏幕");
        assertThat(lead.content()).startsWith(TOLD).contains("举报回执 " + receipt);
        assertThat(lead.marks())
                .extracting(LeadDesk.Mark::value)
                .containsExactly(
                        "0086 138 0013 0001", "95533", "13905910001", "13905910002", "http://safe.example.test/a");
    }

    @Test
    void shouldShowWhoGaveItMaskedAndInFullForAReasonOnly() {
        UUID lead = lead(give(entry(TOLD, Map.of(), "张三丰", "13905910001"))).getKey();
        TipRow row = of(WORLD.officer, lead);
        assertThat(row.name()).isEqualTo("张*");
        assertThat(row.phone()).isEqualTo("139****0001");
        assertThat(row.anonymous()).isFalse();
        assertThat(lead(row.receiptNo()).getValue().content()).doesNotContain("张三丰", "13905910001");
        assertThat(WORLD.as(WORLD.officer, () -> WORLD.get(RevealTip.class).handle(row.id(), "电话核实"))
                        .phone())
                .isEqualTo("13905910001");
        assertThatThrownBy(() ->
                        WORLD.as(WORLD.officer, () -> WORLD.get(RevealTip.class).handle(row.id(), " ")))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("reason"));
    }

    @Test
    void shouldNotWriteAccountsIntoTheTitle() {
        String receipt = give(entry("收款卡 6222 0202 0001 2345 670 请查，不要声张谢谢", Map.of(), null, null));
        assertThat(lead(receipt).getValue().title()).isEqualTo("公众举报：收款卡 ***5 670 请查，不要声张谢谢");
    }

    @Test
    void shouldTakeATipOfNobody() {
        TipRow row =
                of(WORLD.officer, lead(give(entry(TOLD, Map.of(), " ", null))).getKey());
        assertThat(row.anonymous()).isTrue();
    }

    @Test
    void shouldStandOnThePageOfItsLead() {
        UUID lead = lead(give(entry(TOLD, Map.of(), null, "13905910002"))).getKey();
        List<RelatedRecord> shown = WORLD.as(WORLD.officer, () -> WORLD.get(TipParts.class)
                .related(new RecordRef("lead", lead.toString()), Locale.CHINA));
        assertThat(shown).singleElement().satisfies(r -> assertThat(r.state()).isEqualTo("139****0002"));
        assertThat(WORLD.as(WORLD.bank, () -> WORLD.get(TipParts.class)
                        .related(new RecordRef("lead", lead.toString()), Locale.CHINA)))
                .isEmpty();
    }

    @Test
    void shouldHideATipWithItsLead() {
        UUID lead = lead(give(entry(TOLD, Map.of(), "李四", null))).getKey();
        UUID tip = of(WORLD.officer, lead).id();
        WORLD.neighbours.leads.hidden.add(lead);
        for (UUID id : List.of(tip, UUID.randomUUID())) {
            assertThatThrownBy(() -> WORLD.as(
                            WORLD.elsewhere, () -> WORLD.get(TipQueries.class).get(id)))
                    .isInstanceOfSatisfying(
                            NotFound.class, e -> assertThat(e.code()).isEqualTo("outreach.tip-not-found"));
            assertThatThrownBy(() -> WORLD.as(
                            WORLD.elsewhere, () -> WORLD.get(RevealTip.class).handle(id, "核实")))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(WORLD.as(WORLD.elsewhere, () -> WORLD.get(TipQueries.class).of(lead)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "content,outreach.tip-too-short,太短,,,",
        "phone,outreach.tip-phone,对方自称是银行客服要求转账,,12345,",
        "name,kernel.person-name-too-long,对方自称是银行客服要求转账,甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲,,",
        "ACCOUNT,kernel.account-malformed,对方自称是银行客服要求转账,,,abc",
    })
    void shouldSayAtTheInputWhatIsWrong(
            String field, String code, String content, String name, String phone, String account) {
        TipEntry wrong = entry(content, account == null ? Map.of() : Map.of("ACCOUNT", account), name, phone);
        int before = WORLD.neighbours.leads.taken.size();
        assertThatThrownBy(() -> give(wrong)).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.field()).contains(field);
            assertThat(e.code()).isEqualTo(code);
        });
        assertThat(WORLD.neighbours.leads.taken).hasSize(before);
    }

    @Test
    void shouldTakeASheetThatIsSentTwiceOnce() {
        TipEntry sheet = entry(TOLD, Map.of(), null, null);
        String receipt = give(sheet);
        int leads = WORLD.neighbours.leads.taken.size();
        assertThat(give(sheet)).isEqualTo(receipt);
        assertThat(WORLD.neighbours.leads.taken).hasSize(leads);
    }

    @Test
    void shouldLeaveProgramsOut() {
        assertThatThrownBy(() -> give(new TipEntry(UUID.randomUUID(), TOLD, Map.of(), null, null, "http://spam.test")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("outreach.tip-trap"));
    }

    @Test
    void shouldTakeTenTipsAnHourOfOneAddress() {
        for (int i = 0; i < 10; i++) {
            give(entry(TOLD, Map.of(), null, null));
        }
        assertThatThrownBy(() -> give(entry(TOLD, Map.of(), null, null)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("outreach.tip-too-often"));
        WORLD.pass(Duration.ofHours(1));
        assertThat(give(entry(TOLD, Map.of(), null, null))).startsWith("JB");
    }

    @Test
    void shouldTakeNoMoreAnHourThanTheDeskCanRead() {
        for (int i = 0; i < 120; i++) {
            address = "198.51.100." + i;
            give(entry(TOLD, Map.of(), null, null));
        }
        address = "203.0.113.1";
        assertThatThrownBy(() -> give(entry(TOLD, Map.of(), null, null)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("outreach.tip-too-many"));
    }

    @Test
    void shouldBeForThePublicAlone() {
        assertThat(TakeTip.class.getAnnotation(Permitted.class).value()).containsExactly(Role.PUBLIC);
    }
}
