package zujie.platform.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Texts by key. A key's first part names the module whose bundle {@code zujie/<module>/messages.properties} holds it, so
 * {@code funds.stop.title} is found in the bundle of {@code funds}. The file without a language is Chinese.
 */
public final class Texts {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final ResourceBundle.Control ROOT_IS_CHINESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Who knows texts that are data, by the beginning of their keys. */
    private static final Map<String, UnaryOperator<@Nullable String>> ASKED = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * Lets texts be asked for that are data: before the bundles, which translate only what still has the name that it was
     * shipped with.
     *
     * @param prefix with which their keys begin
     * @param source answers a key with its text; null if it knows none
     */
    public static void ask(String prefix, UnaryOperator<@Nullable String> source) {
        ASKED.put(prefix, source);
    }

    private static @Nullable String asked(String key) {
        for (Map.Entry<String, UnaryOperator<@Nullable String>> source : ASKED.entrySet()) {
            if (key.startsWith(source.getKey())) {
                return source.getValue().apply(key);
            }
        }
        return null;
    }

    /** The text of a key, with {@code {0}} … filled in; {@code ???key} if there is none, which a test would find. */
    public static String get(Locale locale, String key, Object... args) {
        boolean english = "en".equals(locale.getLanguage());
        String data = asked(key);
        if (data != null && (!english || !data.equals(find(CHINESE, key)))) {
            return data;
        }
        String pattern = find(locale, key);
        if (pattern == null) {
            return data == null ? "???" + key : data;
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    public static String get(Locale locale, String key, List<?> args) {
        return get(locale, key, args.toArray());
    }

    private static @org.jspecify.annotations.Nullable String find(Locale locale, String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return null;
        }
        try {
            return ResourceBundle.getBundle(
                            "zujie." + key.substring(0, dot) + ".messages",
                            "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT,
                            Texts.class.getClassLoader(),
                            ROOT_IS_CHINESE)
                    .getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
