package zujie.outreach.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest(name = "R9.8 {1} in: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            身份证号11010519491231002X的群众                | IDENTITY
            身份证号 110105 19491231 002x                   | IDENTITY
            身份证１１０１０５１９４９１２３１００２Ｘ           | IDENTITY
            号码110105-1949-1231-002X                       | IDENTITY
            440524188001010014                              | IDENTITY
            老证号440524880101001                           | IDENTITY
            转入6222020200012345670账户                     | CARD
            转入6222 0202 0001 2345 670账户                 | CARD
            转入6222-0202-0001-2345-670账户                 | CARD
            转入６２２２０２０２０００１２３４５６７０账户          | CARD
            卡号6222 **** **** 5670                         | NUMBER
            来电13800138000                                 | MOBILE
            来电138 0013 8000                               | MOBILE
            来电138-0013-8000                               | MOBILE
            来电１３８００１３８０００                          | MOBILE
            来电𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎                         | MOBILE
            来电١٣٨٠٠١٣٨٠٠٠                                 | MOBILE
            来电①③⑧00138000                               | MOBILE
            来电+86 13800138000                             | MOBILE
            来电008613800138000                             | MOBILE
            来电13800138000元                               | MOBILE
            来电138\u200b0013\u200b8000                     | MOBILE
            来电138****8000                                 | NUMBER
            来电一三八零零一三八零零零                         | NUMBER
            来电0591-87654321                               | PHONE
            来电（0591）87654321                             | PHONE
            来电010-62345678                                | PHONE
            来电400-800-1234                                | PHONE
            来电000861095588                                | NUMBER
            工号12345678                                    | NUMBER
            案件编号A3501040000002026110001                 | NUMBER
            联行号305100000013                              | NUMBER
            点击 https://example.com/a?b=1                  | LINK
            登录www.abc123.top                              | LINK
            网址 fanzha-shop.vip 充值                       | LINK
            邮箱 zhang.san@example.com                      | CONTACT
            加微信号：wxid_abc123                           | CONTACT
            加微信 lucky88888                               | CONTACT
            QQ：12345                                       | CONTACT
            qq群98765                                       | CONTACT
            家住五四路 88 号                                | ADDRESS
            住3号楼                                         | ADDRESS
            """)
    void shouldFind(String text, Finding.Kind kind) {
        String unescaped = text.replace("\\u200b", "\u200b");
        assertThat(PersonalData.find("body", unescaped, List.of(), List.of()))
                .extracting(Finding::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest(name = "R7.2 allowed: {0}")
    @ValueSource(
            strings = {
                "请拨打110或96110",
                "请拨打 110、96110。",
                "110 96110",
                "110/96110",
                "拨打 12381 咨询，95588 来电",
                "损失110,000.00元",
                "损失 ¥110000",
                "损失110000元",
                "损失5747万元，438.9万元",
                "50,000元至80,000元",
                "5000-8000元",
                "2026-11-06 09:30",
                "2026年11月6日",
                "2026/11/06",
                "20261106",
                "2024-2026年",
                "2026年11月，福州市仓山区发生一起案件",
                "账户尾号5670",
                "****5670",
                "20余起，1390人次",
                "88.4%的案件",
                "二〇二六年十一月",
                "一二三四五六",
                "微信群里的“导师”",
                "开通5G、Wi-Fi 6",
                "张某被骗",
                "转到“安全账户”",
            })
    void shouldLeave(String text) {
        assertThat(PersonalData.find("body", text, List.of("张三"), List.of("6222020200012345670", "110")))
                .isEmpty();
    }

    @Test
    void shouldNameTheExactPlaceAndHideItsMiddle() {
        Finding found = PersonalData.find("title", "😀来电13800138000，请当心", List.of(), List.of())
                .get(0);
        assertThat(found.field()).isEqualTo("title");
        assertThat(found.from()).isEqualTo(4);
        assertThat(found.to()).isEqualTo(14);
        assertThat(found.excerpt()).isEqualTo("138***000");
    }

    @Test
    void shouldFindEveryPlaceInOrder() {
        assertThat(PersonalData.find("body", "13800138000，张三，abc.com，110105 19491231 002X", List.of("张三"), List.of()))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.MOBILE, Finding.Kind.NAME, Finding.Kind.LINK, Finding.Kind.IDENTITY);
    }

    @ParameterizedTest(name = "R9.8 name in: {0}")
    @ValueSource(strings = {"群众欧阳小明被骗", "欧阳 小明", "欧 阳·小 明", "欧阳\u200b小明"})
    void shouldFindThePeopleOfTheCase(String text) {
        assertThat(PersonalData.find("body", text, List.of("欧阳小明"), List.of()))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NAME);
    }

    @ParameterizedTest(name = "R9.8 data of the case in: {0}")
    @ValueSource(strings = {"账号 FZ_889_01", "账号fz-889-01", "账号ＦＺ88901"})
    void shouldFindTheAccountsOfTheCase(String text) {
        assertThat(PersonalData.find("body", text, List.of(), List.of("FZ88901", "FZ_889_01")))
                .extracting(Finding::kind)
                .contains(Finding.Kind.CASE_DATA);
    }
}
