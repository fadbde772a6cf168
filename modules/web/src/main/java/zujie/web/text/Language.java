package zujie.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import zujie.platform.text.Texts;

/** The reader's language: Chinese unless the browser carries the choice of English. Not taken from the browser's own list. */
@Named("language")
@RequestScoped
public class Language {

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    /** {@code zh-CN} or {@code en}, for the attribute {@code lang} of a page. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.equals(getLocale());
    }

    /** A text with its placeholders filled, for messages made in Java. */
    public String text(String key, Object... args) {
        return Texts.get(getLocale(), key, args);
    }

    /** The language of any request, also outside the scope of this bean. */
    public static Locale of(HttpServletRequest request) {
        return "en".equals(Choices.read(request, Choices.LANGUAGE)) ? Locale.ENGLISH : Texts.CHINESE;
    }
}
