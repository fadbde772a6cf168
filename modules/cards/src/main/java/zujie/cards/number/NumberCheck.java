package zujie.cards.number;

import org.jspecify.annotations.Nullable;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.text.Normaliser;

/**
 * What can be told about a number as shown. Nothing here refuses a number: displays are forged and malformed (R5.11).
 *
 * @param normalised the form for comparing; null when the display is no number at all
 * @param suspectedSpoof 疑似改号, a hint for the officer
 * @param kind as suggested by the display
 * @param measure the usual one for the kind
 */
public record NumberCheck(
        ShownNumber shown,
        @Nullable String normalised,
        boolean suspectedSpoof,
        NumberKind kind,
        NumberMeasure measure) {

    public static NumberCheck of(ShownNumber shown) {
        boolean spoof = shown.suspectedSpoof();
        NumberKind kind = NumberKind.suggestedBy(shown);
        return new NumberCheck(
                shown, shown.normalised().orElse(null), spoof, kind, NumberMeasure.usualFor(kind, spoof));
    }

    /** What makes two displays the same number: the normalised form, else the display without blanks. */
    public String key() {
        return normalised != null ? normalised : Normaliser.compact(shown.value());
    }
}
