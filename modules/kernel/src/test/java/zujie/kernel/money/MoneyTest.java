package zujie.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static zujie.kernel.BrokenRules.assertRefused;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money MOST = Money.ofFen(Long.MAX_VALUE);

    @ParameterizedTest(name = "{0} is {1} fen")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            50,000.00             | 5000000
            ¥50,000.00            | 5000000
            ￥ 50 000             | 5000000
            ５０，０００．０５元  | 5000005
            人民币 3168 元整      | 316800
            CNY 1.5               | 150
            1.5万                 | 1500000
            1.5万元               | 1500000
            0.000001万            | 1
            1.2亿                 | 12000000000
            12.340                | 1234
            0                     | 0
            007                   | 700
            92233720368547758.07  | 9223372036854775807
            """)
    void shouldReadYuanAsWritten(String typed, long fen) {
        assertThat(Money.ofYuan(typed)).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest(name = "refuse [{0}]")
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-5",
                "－5",
                "—5",
                "+5",
                "5-",
                "1,5",
                "1,00",
                "5,0000",
                ",500",
                "1,234,56",
                ".5",
                "5.",
                "1e9",
                "五万",
                "1.5千",
                "5万万",
                "$5",
                "0x10",
                "٣",
                "1.2.3",
                "00000000000000000000000000000000000000000"
            })
    void shouldRefuseWhatIsNoAmount(String typed) {
        assertRefused("money-malformed", () -> Money.ofYuan(typed));
    }

    @Test
    void shouldRefusePartsOfAFen() {
        assertRefused("money-below-fen", () -> Money.ofYuan("1.234"));
        assertRefused("money-below-fen", () -> Money.ofYuan("0.0000001万"));
    }

    @Test
    void shouldRefuseMoreThanALongHolds() {
        assertRefused("money-too-large", () -> Money.ofYuan("92233720368547758.08"));
        assertRefused("money-too-large", () -> Money.ofYuan("9223372036854775807亿"));
        assertRefused("money-too-large", () -> MOST.plus(Money.ofFen(1)));
    }

    @Test
    void shouldNeverBeNegative() {
        assertRefused("money-negative", () -> Money.ofFen(-1));
        assertRefused("money-negative", () -> Money.ofFen(Long.MIN_VALUE));
        assertRefused("money-negative", () -> Money.ofFen(1).minus(Money.ofFen(2)));
        assertRefused("money-negative", () -> Money.ZERO.minus(MOST));
    }

    @Test
    void shouldAddSubtractAndCompareExactly() {
        Money some = Money.ofFen(150);
        assertThat(some.plus(Money.ofFen(5))).isEqualTo(Money.ofFen(155));
        assertThat(some.minus(some)).isEqualTo(Money.ZERO);
        assertThat(some.minus(some).isZero()).isTrue();
        assertThat(some.isZero()).isFalse();
        assertThat(some).isGreaterThan(Money.ZERO).isLessThan(MOST);
        assertThat(some.isMoreThan(some)).isFalse();
        assertThat(some.isMoreThan(Money.ZERO)).isTrue();
        assertThat(some.min(MOST)).isEqualTo(some);
        assertThat(MOST.min(some)).isEqualTo(some);
    }

    @ParameterizedTest(name = "{0} fen is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5000000             | ¥50,000.00                  | 50000.00
            0                   | ¥0.00                       | 0.00
            5                   | ¥0.05                       | 0.05
            9223372036854775807 | ¥92,233,720,368,547,758.07  | 92233720368547758.07
            """)
    void shouldPrintForReadersAndForFiles(long fen, String shown, String plain) {
        assertThat(Money.ofFen(fen)).hasToString(shown);
        assertThat(Money.ofFen(fen).toYuan()).isEqualTo(plain);
        assertThat(Money.ofYuan(shown)).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            R2.10 three victims    | 10000000 | 6000000 12000000 7000000 | 2400000 4800000 2800000
            R2.10 equal remainders | 10000    | 100000 100000 100000     | 3334 3333 3333
            R2.10 earliest first   | 100      | 1 1 4                    | 17 17 66
            R2.10 largest first    | 10       | 1 2                      | 3 7
            zero weight            | 1        | 0 1 0                    | 0 1 0
            nothing to split       | 0        | 1 2                      | 0 0
            """)
    void shouldSplitByLargestRemainder(String row, long fen, String weights, String shares) {
        assertThat(Money.ofFen(fen).allocate(longs(weights)))
                .extracting(Money::fen)
                .containsExactlyElementsOf(LongStream.of(longs(shares)).boxed().toList());
    }

    @Test
    void shouldSplitTheLargestAmountsWithoutOverflow() {
        assertThat(MOST.allocate(Long.MAX_VALUE, Long.MAX_VALUE))
                .containsExactly(Money.ofFen(Long.MAX_VALUE / 2 + 1), Money.ofFen(Long.MAX_VALUE / 2));
    }

    @Test
    void shouldAlwaysAddUpAndStayWithinOneFenOfTheExactShare() {
        Random random = new Random(20240301);
        for (int round = 0; round < 2_000; round++) {
            long fen = random.nextLong(1_000_000_000_000L);
            long[] weights =
                    random.longs(1 + random.nextInt(20), 0, 1_000_000_000_000L).toArray();
            weights[0]++;
            List<Money> shares = Money.ofFen(fen).allocate(weights);

            assertThat(shares.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ofFen(fen));
            BigInteger sum = BigInteger.valueOf(LongStream.of(weights).sum());
            for (int i = 0; i < weights.length; i++) {
                BigInteger exact = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(weights[i]));
                BigInteger given = BigInteger.valueOf(shares.get(i).fen()).multiply(sum);
                assertThat(given.subtract(exact).abs()).isLessThan(sum);
            }
        }
    }

    @Test
    void shouldRefuseToSplitByNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ZERO.allocate());
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ZERO.allocate(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.allocate(5, -1));
    }

    private static long[] longs(String text) {
        return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
