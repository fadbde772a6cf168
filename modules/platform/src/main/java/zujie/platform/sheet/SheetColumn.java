package zujie.platform.sheet;

import java.util.List;

/**
 * A column that is looked for.
 *
 * @param key how the reader's code calls it
 * @param required whether a sheet without it is refused
 * @param names what people call it; the first is shown when it is missing. Blanks, asterisks and what stands in brackets
 *     do not count
 */
public record SheetColumn(String key, boolean required, List<String> names) {

    public SheetColumn {
        names = List.copyOf(names);
    }

    public static SheetColumn required(String key, String... names) {
        return new SheetColumn(key, true, List.of(names));
    }

    public static SheetColumn optional(String key, String... names) {
        return new SheetColumn(key, false, List.of(names));
    }
}
