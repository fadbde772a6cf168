package zujie.casework.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.platform.text.Texts;

/** Puts words together with the signs of the reader's language. */
public final class Phrase {

    private Phrase() {}

    /** {@code 立案：查无犯罪事实}; without a reason only what was done. */
    public static String because(Locale locale, String what, @Nullable String why) {
        return why == null || why.isEmpty() ? what : Texts.get(locale, "casework.phrase.because", what, why);
    }

    /** {@code 王磊（资金流）}. */
    public static String aside(Locale locale, String what, String aside) {
        return Texts.get(locale, "casework.phrase.aside", what, aside);
    }
}
