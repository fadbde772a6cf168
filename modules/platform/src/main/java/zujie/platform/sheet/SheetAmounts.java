package zujie.platform.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.money.Money;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/** Reads an amount out of a cell: {@code 50,000.00}, {@code 5万}, {@code 5} below a heading in 万元. */
public final class SheetAmounts {

    private static final Pattern BARE = Pattern.compile("\\d+(,\\d{3})*(\\.\\d+)?");

    private SheetAmounts() {}

    /**
     * The amount in fen; null for a blank cell.
     *
     * @param tenThousands whether the column's heading says that its numbers count 万元
     * @throws InvalidValue of {@link Money#ofYuan}
     */
    public static @Nullable Long fen(SheetCell cell, boolean tenThousands) {
        if (cell.isBlank()) {
            return null;
        }
        String typed = Normaliser.compact(cell.text());
        if (tenThousands && BARE.matcher(typed).matches()) {
            return Money.ofYuan(new BigDecimal(typed.replace(",", ""))
                            .movePointRight(4)
                            .toPlainString())
                    .fen();
        }
        return Money.ofYuan(typed).fen();
    }
}
