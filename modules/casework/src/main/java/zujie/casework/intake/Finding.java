package zujie.casework.intake;

import org.jspecify.annotations.Nullable;

/**
 * One thing found in a message.
 *
 * @param start index of the first character in the text as pasted
 * @param end index behind the last
 * @param text as it stands there
 * @param value in the form that the inputs of a report take
 * @param confidence 0–100
 * @param payer of an account: whether the words before it say that it is the victim's
 * @param bank of an account: the bank's short name; null if unknown
 * @param bankCode of an account: clearing code of the bank's head office; null if unknown
 * @param doubt of an account: why it should be looked at again; null if there is no reason
 */
public record Finding(
        FindingKind kind,
        int start,
        int end,
        String text,
        String value,
        int confidence,
        boolean payer,
        @Nullable String bank,
        @Nullable String bankCode,
        @Nullable Doubt doubt) {

    /** Why a found account may be mistyped. */
    public enum Doubt {
        /** The check digit of the card is wrong. */
        CHECK_DIGIT,
        /** The bank's cards of that BIN have another length. */
        LENGTH,
        /** The BIN is in no table. */
        UNKNOWN_BIN
    }

    static Finding of(FindingKind kind, int start, int end, String text, String value, int confidence) {
        return new Finding(kind, start, end, text, value, confidence, false, null, null, null);
    }

    /** Whether the officer may leave it ticked: what is less sure must be ticked by hand. */
    public boolean sure() {
        return confidence >= 75 && kind != FindingKind.BALANCE && kind != FindingKind.IDENTITY;
    }
}
