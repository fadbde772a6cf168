package zujie.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import zujie.platform.text.Texts;

/** Texts in pages: {@code #{t['funds.stop.title']}}, in the reader's language. */
@Named("t")
@ApplicationScoped
public class TextMap extends AbstractMap<String, String> {

    @Inject
    Language language;

    @Override
    public String get(Object key) {
        return Texts.get(language.getLocale(), String.valueOf(key));
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
}
