package zujie.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedFormTest {

    private static final Instant OPENED = Instant.parse("2026-11-06T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 6);

    @Test
    void shouldPutBackWhatWasKept() {
        TypedForm form = new TypedForm();
        form.restore(Map.of(
                "name", "张某某",
                "noTransfer", "true",
                "transfers:1:payeeAccount", "6222020200012345670",
                "transfers:1:amountFen", "5万",
                "contacts:0:kind", "SITE",
                "contacts:0:value", "http://a.xyz"));

        assertThat(form.transfers).hasSize(2);
        assertThat(form.noTransfer).isTrue();
        form.keepFilled();
        ReportEntry entry = form.entry(OPENED, TODAY);
        assertThat(entry.victim().name()).isEqualTo("张某某");
        assertThat(entry.receivedAt()).isEqualTo(OPENED);
        assertThat(entry.transfers()).singleElement().satisfies(t -> assertThat(t.amountFen())
                .isEqualTo(5_000_000L));
        assertThat(entry.contacts()).containsExactly(new ReportEntry.ContactEntry("SITE", "http://a.xyz"));
    }

    @Test
    void shouldNotGrowWithoutEndOutOfADraft() {
        TypedForm form = new TypedForm();
        form.restore(Map.of("transfers:99:payeeAccount", "6222", "contacts:99:value", "x"));

        assertThat(form.transfers).hasSize(50);
        assertThat(form.contacts).hasSize(50);
    }

    @Test
    void shouldTakeConfirmedLinesBehindTypedOnesAndEachContactOnce() {
        TypedForm form = new TypedForm();
        form.transfers.get(0).put("payeeAccount", "1111");
        form.fields.put("brief", "经过");

        for (int twice = 0; twice < 2; twice++) {
            form.take(
                    List.of(Map.of("payeeAccount", "2222")),
                    List.of(Map.of("kind", "SITE", "value", "a.xyz")),
                    "交易单号：1");
        }

        assertThat(form.transfers).extracting(t -> t.get("payeeAccount")).containsExactly("1111", "2222", "2222");
        assertThat(form.contacts).extracting(c -> c.get("value")).containsExactly("a.xyz");
        assertThat(form.fields.get("brief")).isEqualTo("经过\n交易单号：1");
    }
}
