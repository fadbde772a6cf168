package zujie.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakingTest {

    private static final Set<String> PARTNERS = Set.of("102100099996", "305100000013");

    private static Taking take(String text) {
        return Taking.of(Recogniser.read(text, LocalDateTime.of(2026, 11, 6, 12, 0)), PARTNERS);
    }

    @Test
    void shouldMakeALineOfOneTransferWithItsFourElements() {
        Taking taken = take("今天10:40向陈晓东的账户转账50000元，账号6222020200012345670");

        assertThat(taken.transfers())
                .containsExactly(Map.of(
                        "payeeAccount", "6222020200012345670",
                        "payeeBank", "102100099996",
                        "payeeName", "陈晓东",
                        "amountFen", "50000.00",
                        "transferredAt", "2026-11-06 10:40"));
    }

    @Test
    void shouldMakeALineForEachSumToOneAccount() {
        Taking taken = take("分别转5000元、10000元到6222020200012345670");

        assertThat(taken.transfers()).extracting(line -> line.get("amountFen")).containsExactly("5000.00", "10000.00");
        assertThat(taken.transfers())
                .allSatisfy(line -> assertThat(line).containsEntry("payeeAccount", "6222020200012345670"));
    }

    @Test
    void shouldNotOfferABankThatIsNoPartner() {
        assertThat(take("卡号6228480402564890018").transfers()).singleElement().satisfies(line -> assertThat(line)
                .doesNotContainKey("payeeBank"));
    }

    @Test
    void shouldNotTakeABalanceForASum() {
        assertThat(take("余额1234.56元").transfers()).isEmpty();
    }

    @Test
    void shouldMakeContactsOfNumbersLinksAndIds() {
        Taking taken =
                take("来电显示+8613800138000，加QQ 3344556677，微信kefu_88，点击http://a.xyz/b，单号4200002345202611067788990011");

        assertThat(taken.contacts())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        Map.of("kind", "SHOWN_NUMBER", "value", "+8613800138000"),
                        Map.of("kind", "ACCOUNT", "value", "QQ 3344556677"),
                        Map.of("kind", "ACCOUNT", "value", "微信 kefu_88"),
                        Map.of("kind", "SITE", "value", "http://a.xyz/b")));
        assertThat(taken.brief()).isEqualTo("交易单号：4200002345202611067788990011");
        assertThat(taken.transfers()).isEmpty();
    }
}
