package zujie.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 6, 12, 0);

    private static List<Finding> read(String text) {
        return Recogniser.read(text, NOW);
    }

    /** Recall at least 95 %, precision at least 98 % over the hundred labelled messages. */
    @Test
    void shouldFindWhatIsLabelledAndLittleElse() {
        List<LabelledMessages.Message> messages = LabelledMessages.all();
        assertThat(messages).hasSize(100);
        int labelled = 0;
        int hit = 0;
        int found = 0;
        List<String> faults = new ArrayList<>();
        Map<FindingKind, int[]> kinds = new EnumMap<>(FindingKind.class);
        for (LabelledMessages.Message message : messages) {
            List<Finding> findings = read(message.text());
            labelled += message.labels().size();
            found += findings.size();
            for (LabelledMessages.Label label : message.labels()) {
                boolean agrees = findings.stream().anyMatch(label::agreesWith);
                hit += agrees ? 1 : 0;
                int[] count = kinds.computeIfAbsent(label.kind(), k -> new int[2]);
                count[0] += agrees ? 1 : 0;
                count[1]++;
                if (!agrees) {
                    faults.add("missed " + label + " in: " + message.text());
                }
            }
            findings.stream()
                    .filter(f -> message.labels().stream().noneMatch(l -> l.agreesWith(f)))
                    .forEach(f -> faults.add("wrong " + f.kind() + " " + f.value() + " in: " + message.text()));
        }
        long wrong = faults.stream().filter(f -> f.startsWith("wrong")).count();
        double recall = 100.0 * hit / labelled;
        double precision = 100.0 * (found - wrong) / found;
        kinds.forEach((kind, n) -> System.out.printf(Locale.ROOT, "%-13s %d of %d%n", kind, n[0], n[1]));
        faults.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "PASTE recall %.2f %% (%d of %d), precision %.2f %% (%d wrong of %d)%n",
                recall,
                hit,
                labelled,
                precision,
                wrong,
                found);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(95);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(98);
    }

    @ParameterizedTest
    @CsvSource({
        "今天10:40,2026-11-06 10:40",
        "昨天下午3点,2026-11-05 15:00",
        "昨晚8点半,2026-11-05 20:30",
        "前天晚上11点左右,2026-11-04 23:00",
        "11月6日10:40,2026-11-06 10:40",
        "11月6日10时40分,2026-11-06 10:40",
        "2026-11-06 10:40:05,2026-11-06 10:40:05",
        "2026/11/6 9:05,2026-11-06 09:05",
        "12月30日8:00,2025-12-30 08:00",
        "26年1月5日8:00,2026-01-05 08:00",
        "6日10:12,2026-11-06 10:12",
        "十一月六日上午十点一刻,2026-11-06 10:15",
        "今晚12点,2026-11-07 00:00",
        "２０２６年１１月６日,2026-11-06"
    })
    void shouldReadTimesAsMessagesWriteThem(String text, String value) {
        assertThat(read(text))
                .extracting(Finding::kind, Finding::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingKind.TIME, value));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "转了5万|50000.00",
                "转3万5|35000.00",
                "转了五万八|58000.00",
                "伍万元整|50000.00",
                "壹万贰仟伍佰元整|12500.00",
                "人民币1,234.56元|1234.56",
                "￥５００|500.00",
                "12.6万元|126000.00",
                "二十万零五百元|200500.00",
                "-8,800.00|8800.00",
                "2千元|2000.00"
            },
            delimiter = '|')
    void shouldReadAmountsInFiguresAndInChinese(String text, String value) {
        assertThat(read(text))
                .extracting(Finding::kind, Finding::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FindingKind.AMOUNT, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"千万不要转账", "有一点担心", "一块儿去", "尾号1234的卡", "96110提醒您", "2小时后截止", "8折优惠", "百分之百", ""})
    void shouldNotTakePlainWordsForFindings(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void shouldNameTheBankAndTheVictimsOwnAccount() {
        List<Finding> found = read("我从我的卡6222020200012345670转到6226220212345678，李晓");

        assertThat(found)
                .filteredOn(f -> f.kind() == FindingKind.ACCOUNT)
                .satisfiesExactly(
                        payer -> {
                            assertThat(payer.payer()).isTrue();
                            assertThat(payer.bank()).isEqualTo("工商银行");
                            assertThat(payer.bankCode()).isEqualTo("102100099996");
                            assertThat(payer.doubt()).isNull();
                        },
                        payee -> {
                            assertThat(payee.payer()).isFalse();
                            assertThat(payee.bank()).isEqualTo("民生银行");
                            assertThat(payee.doubt()).isEqualTo(Finding.Doubt.CHECK_DIGIT);
                        });
    }

    @Test
    void shouldWarnOfALengthThatTheBankDoesNotHave() {
        assertThat(read("卡号6226220000000000008")).singleElement().satisfies(f -> assertThat(f.doubt())
                .isIn(Finding.Doubt.LENGTH, Finding.Doubt.CHECK_DIGIT));
    }

    @Test
    void shouldKeepThePlaceInTheTextAsPasted() {
        String text = "收款卡号：６２２２ ０２０２ ０００１ ２３４５ ６７０，谢谢";

        assertThat(read(text)).singleElement().satisfies(f -> {
            assertThat(text.substring(f.start(), f.end())).isEqualTo(f.text()).isEqualTo("６２２２ ０２０２ ０００１ ２３４５ ６７０");
            assertThat(f.value()).isEqualTo("6222020200012345670");
        });
    }

    @Test
    void shouldCoverTheTwentyLargestBanks() {
        assertThat(CardBins.shipped().coveredBanks())
                .contains(
                        "工商银行", "农业银行", "中国银行", "建设银行", "交通银行", "邮储银行", "招商银行", "民生银行", "中信银行", "光大银行", "华夏银行", "广发银行",
                        "平安银行", "兴业银行", "浦发银行", "浙商银行", "恒丰银行", "渤海银行", "北京银行", "上海银行", "江苏银行", "宁波银行", "南京银行", "徽商银行",
                        "福建农信");
        assertThat(CardBins.shipped().issuer("6222020200012345670"))
                .hasValueSatisfying(issuer -> assertThat(issuer.hasLength(19)).isTrue());
        assertThat(CardBins.shipped().issuer("1234567890")).isEmpty();
    }

    @Test
    void shouldReadALongTextInLinearTime() {
        String text = "我转了5000元到6222020200012345670，户名陈晓东，来电显示+8613800138000，今天10:40。".repeat(200);

        assertThat(read(text.substring(0, Recogniser.LONGEST))).hasSizeGreaterThan(500);
        assertThat(read("1".repeat(Recogniser.LONGEST))).isEmpty();
        assertThat(read("一".repeat(Recogniser.LONGEST))).isEmpty();
        assertThat(read("a-".repeat(Recogniser.LONGEST / 2))).isEmpty();
    }
}
