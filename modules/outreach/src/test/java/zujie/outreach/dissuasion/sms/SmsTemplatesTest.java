package zujie.outreach.dissuasion.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.outreach.dissuasion.DissuasionWorld;

/** R7.2: one text for each class of fraud, looked over when it is written and again when it leaves. */
class SmsTemplatesTest {

    private static final DissuasionWorld WORLD = new DissuasionWorld();
    private static final SmsTemplates TEMPLATES = WORLD.get(SmsTemplates.class);

    @AfterEach
    void restore() {
        SmsTemplateRow own = of("F02");
        if (own != null) {
            retire(own.id());
        }
    }

    private static SmsTemplateRow write(String type, String text) {
        return WORLD.as(WORLD.approver, () -> TEMPLATES.write(type, text));
    }

    private static void retire(UUID id) {
        WORLD.run(WORLD.approver, () -> TEMPLATES.retire(id));
    }

    private static List<SmsTemplateRow> all() {
        return WORLD.as(WORLD.officer, TEMPLATES::list);
    }

    private static SmsTemplateRow of(String type) {
        return all().stream()
                .filter(row -> row.fraudType().equals(type))
                .findFirst()
                .orElse(null);
    }

    private static String preview(UUID task) {
        return WORLD.as(WORLD.officer, () -> WORLD.get(SendWarningSms.class).preview(task));
    }

    @Test
    void shouldHaveOneTextForAClassAndTheGeneralOneForTheRest() {
        write("F08", "冒充公检法的都是诈骗，请拨打96110。");
        write("F08", "公检法没有安全账户，请拨打96110。");
        assertThat(all()).filteredOn(row -> row.fraudType().equals("F08")).hasSize(1);
        UUID task = WORLD.warned("低", WORLD.freshPhone());
        assertThat(preview(task)).as("the class's own, and the last").isEqualTo("公检法没有安全账户，请拨打96110。");
        SmsTemplateRow own = of("F08");
        retire(own.id());
        assertThat(preview(task)).doesNotContain("没有安全账户").contains("96110");
        assertThatThrownBy(() -> retire(own.id()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("outreach.sms-template-retired");
    }

    @Test
    void shouldNeverBeWithoutTheGeneralText() {
        assertThatThrownBy(() -> retire(of("").id())).hasMessageContaining("outreach.sms-template-general");
    }

    @Test
    void shouldRefuseATextTooLongOrForNoClass() {
        assertThatThrownBy(() -> write("F02", "长".repeat(201))).hasMessageContaining("outreach.text-too-long");
        assertThatThrownBy(() -> write("F77", "请拨打96110。")).hasMessageContaining("outreach.value-unknown");
        assertThat(of("F02")).isNull();
    }

    /** Were a text changed behind the form's back, it would still not leave. */
    @Test
    void shouldLookATextOverOnceMoreBeforeItLeaves() {
        SmsTemplateRow row = write("F08", "请拨打96110。");
        WORLD.run(WORLD.approver, () -> TEMPLATES
                .database
                .createNativeQuery("update outreach_sms_template set text = '请拨打13800138000' where id = :id")
                .setParameter("id", row.id().toString())
                .executeUpdate());
        try {
            UUID task = WORLD.warned("低", WORLD.freshPhone());
            assertThatThrownBy(() -> WORLD.as(
                            WORLD.officer, () -> WORLD.get(SendWarningSms.class).handle(task)))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("outreach.sms-number");
        } finally {
            retire(row.id());
        }
    }

    @Test
    void shouldSendNoTextToALandline() {
        UUID task = WORLD.warned("低", "0591-87654321");
        assertThatThrownBy(() -> WORLD.as(
                        WORLD.officer, () -> WORLD.get(SendWarningSms.class).handle(task)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("outreach.sms-no-mobile");
    }
}
