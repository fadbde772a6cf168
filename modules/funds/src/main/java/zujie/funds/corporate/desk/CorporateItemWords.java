package zujie.funds.corporate.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import zujie.platform.text.Texts;
import zujie.web.text.Language;

/**
 * The points of a check list in the reader's language. They are data, kept in the words that the dated parameters had for
 * them; those that we ship have a translation, any other is shown as it was written.
 */
@Named("corporateItems")
@RequestScoped
public class CorporateItemWords {

    private static final int MOST = 5;

    @Inject
    Language language;

    public String shown(String party, String what) {
        return in(language.getLocale(), party, what);
    }

    static String in(Locale locale, String party, String what) {
        for (int place = 1; place <= MOST; place++) {
            String key = key(party, place);
            if (Texts.get(Texts.CHINESE, key).equals(what)) {
                return Texts.get(locale, key);
            }
        }
        return what;
    }

    static String key(String party, int place) {
        return "funds.corporate-item." + party + "." + place;
    }
}
