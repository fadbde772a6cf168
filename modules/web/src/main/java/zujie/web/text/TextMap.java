package zujie.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import zujie.platform.text.Texts;

/** Texts in pages: {@code #{t['funds.stop.title']}}, in the language of the page. */
@Named("t")
@ApplicationScoped
public class TextMap extends AbstractMap<String, String> {

    @Override
    public String get(Object key) {
        return Texts.get(pageLocale(), String.valueOf(key));
    }

    /** Every key has a text, if only one that says it is missing. */
    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    static Locale pageLocale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Texts.CHINESE
                : faces.getViewRoot().getLocale();
    }
}
