package zujie.outreach.dissuasion.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.kernel.rule.InvalidValue;

class SmsRuleTest {

    @ParameterizedTest(name = "R7.2 {0} is refused as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "请访问 http://fz.example 核实 | link",
                "请访问ＨＴＴＰ：／／ｆｚ．ｅｘａｍｐｌｅ | link",
                "点击 t.cn/A6x 查看 | link",
                "打开 abc。com 核实 | link",
                "打开 abc 点 com 核实 | link",
                "打开 www。反诈。cn | link",
                "打开 反诈网 fz.中国 | link",
                "发邮件到 a@b | link",
                "加微信fanzha01 | contact",
                "加V信：fz_96 | contact",
                "加QQ群abc | contact",
                "请联系 fanzhazhongxin | contact",
                "拨打13800138000 | number",
                "拨打１３８００１３８０００ | number",
                "拨打138 0013 8000 | number",
                "拨打1-3-8-0-0-1-3-8-0-0-0 | number",
                "拨打一三八零零幺三八零零零 | number",
                "拨打壹叁捌零零壹叁捌零零零 | number",
                "拨打1三8零0一三8零00 | number",
                "拨打①③⑧⓪⓪①③⑧⓪⓪⓪ | number",
                "拨打𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎 | number",
                "拨打1️⃣3️⃣8️⃣0️⃣ | number",
                "拨打l38OOl38OOO | number",
                "拨打٠١٢٣٤٥ | number",
                "拨打0591-96110 | number",
                "拨打961101 | number",
                "拨打9611O8 | number",
                "加QQ一二三四五六 | contact",
                "加扣扣 一二三 四五六 | contact",
                "拨打110 138001 | number",
                "尾号1234 | number",
                "拨打12345 | number"
            })
    void shouldRefuse(String text, String rule) {
        assertThat(SmsRule.find(text)).isEqualTo("outreach.sms-" + rule);
    }

    @ParameterizedTest(name = "R7.2 {0} is fine")
    @ValueSource(
            strings = {
                "【反诈中心】如有疑问请拨打96110，已转账请拨打110。",
                "请拨打110、96110。",
                "请拨打１１０或９６１１０。",
                "请拨打110。2个要点：不听、不信。",
                "凡是三天返利、高于5万元的都要当心。",
                "不要添加陌生人的微信、QQ，不要下载陌生APP。",
                "一个都不要信，三不一要。"
            })
    void shouldAccept(String text) {
        assertThat(SmsRule.find(text)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"请勿转账，尾号{尾号}。", "请勿转账{网址}。", "请勿转账〔尾号{尾号}。", "", "〔尾号{尾号}〕拨打12345"})
    void shouldRefuseTemplates(String text) {
        assertThatThrownBy(() -> SmsTemplate.require(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void shouldTellTheTailOfARealNumberOnly() {
        assertThat(SendWarningSms.tail("008613800001234")).isEqualTo("1234");
        assertThat(SendWarningSms.tail("未知号码")).isEmpty();
        assertThat(SendWarningSms.tail("110")).isEmpty();
        assertThat(SendWarningSms.tail("")).isEmpty();
    }
}
