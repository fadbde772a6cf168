package zujie.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * An amount of renminbi, exact to the fen and never negative: on a statement the direction stands beside the amount,
 * not in its sign, and no stop, freeze or return is below zero.
 *
 * @param fen hundredths of a yuan, zero or more
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int LONGEST = 40;
    private static final Pattern YUAN = Pattern.compile(
            "(?:人民币|RMB|CNY)?[¥]?(?<number>(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?)(?<unit>[万亿]?)(?:[元圆]整?)?");

    /** @throws InvalidValue {@code kernel.money-negative} */
    public Money {
        if (fen < 0) {
            throw InvalidValue.of("kernel.money-negative");
        }
    }

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * Reads yuan as people write them: {@code 50,000.00}, {@code ¥50000}, {@code 1.5万}, {@code ５０００元}.
     *
     * @throws InvalidValue {@code kernel.money-malformed}, {@code kernel.money-below-fen} when it has parts of a fen,
     *     {@code kernel.money-too-large} beyond what a {@code long} of fen holds
     */
    public static Money ofYuan(@Nullable String typed) {
        // Hyphens stay: dropping one would turn a negative amount into a positive one.
        String text = Normaliser.compact(typed).toUpperCase(Locale.ROOT);
        Matcher form = YUAN.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            throw InvalidValue.of("kernel.money-malformed");
        }
        int shift =
                switch (form.group("unit")) {
                    case "万" -> 4;
                    case "亿" -> 8;
                    default -> 0;
                };
        BigDecimal exact = new BigDecimal(form.group("number").replace(",", ""))
                .movePointRight(shift + 2)
                .stripTrailingZeros();
        if (exact.scale() > 0) {
            throw InvalidValue.of("kernel.money-below-fen");
        }
        return fit(exact.toBigInteger());
    }

    /** @throws InvalidValue {@code kernel.money-too-large} */
    public Money plus(Money other) {
        return fit(BigInteger.valueOf(fen).add(BigInteger.valueOf(other.fen)));
    }

    /** @throws InvalidValue {@code kernel.money-negative} if {@code other} is more than this */
    public Money minus(Money other) {
        return new Money(fen - other.fen);
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isMoreThan(Money other) {
        return fen > other.fen;
    }

    public Money min(Money other) {
        return isMoreThan(other) ? other : this;
    }

    /**
     * Splits this amount in proportion to the weights. Each share is rounded down and the left-over fen go one by one
     * to the largest remainders, equal ones in the order given (R2.10: callers pass the earliest inflow first). The
     * shares always add up to this amount; a weight of zero receives nothing.
     *
     * @throws IllegalArgumentException if a weight is negative or none is above zero
     */
    public List<Money> allocate(long... weights) {
        BigInteger sum = LongStream.of(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0 || LongStream.of(weights).anyMatch(w -> w < 0)) {
            throw new IllegalArgumentException("Weights must not be negative and not all zero");
        }
        long[] shares = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] parts = BigInteger.valueOf(fen)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            shares[i] = parts[0].longValueExact();
            remainders[i] = parts[1];
        }
        long left = fen - LongStream.of(shares).sum();
        // The sort is stable, so equal remainders keep their order; fewer fen are left than there are remainders.
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> shares[i]++);
        return Arrays.stream(shares).mapToObj(Money::new).toList();
    }

    /** The amount in yuan with two decimals and nothing else, {@code 50000.00}: for files and interfaces. */
    public String toYuan() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** For readers: {@code ¥50,000.00}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "¥%,d.%02d", fen / 100, fen % 100);
    }

    private static Money fit(BigInteger fen) {
        if (fen.bitLength() > Long.SIZE - 1) {
            throw InvalidValue.of("kernel.money-too-large");
        }
        return new Money(fen.longValue());
    }
}
