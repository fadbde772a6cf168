package zujie.platform.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import zujie.kernel.text.Normaliser;

/** Where the wanted columns stand, found by their headings; people call one thing by many names. */
final class SheetColumns {

    private static final Pattern ASIDE = Pattern.compile("[(\\[【][^)\\]】]*[)\\]】]|[*:：]");

    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> inTenThousands = new HashSet<>();

    /** Reads a row as headings; what is missing is told by {@link #missing}. */
    static SheetColumns in(SheetRow row, List<SheetColumn> wanted) {
        SheetColumns found = new SheetColumns();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i).text();
            String plain = plain(heading);
            for (SheetColumn column : wanted) {
                if (!found.places.containsKey(column.key())
                        && column.names().stream().anyMatch(name -> plain(name).equals(plain))) {
                    found.places.put(column.key(), i);
                    if (heading.contains("万")) {
                        found.inTenThousands.add(column.key());
                    }
                    break;
                }
            }
        }
        return found;
    }

    /** First names of the columns that must be there and are not. */
    List<String> missing(List<SheetColumn> wanted) {
        List<String> missing = new ArrayList<>();
        for (SheetColumn column : wanted) {
            if (column.required() && !places.containsKey(column.key())) {
                missing.add(column.names().get(0));
            }
        }
        return missing;
    }

    int place(String key) {
        return places.getOrDefault(key, -1);
    }

    int count() {
        return places.size();
    }

    boolean countsTenThousands(String key) {
        return inTenThousands.contains(key);
    }

    /** {@code *涉案金额（万元）} and {@code 涉案 金额} are the same. */
    private static String plain(String heading) {
        return ASIDE.matcher(Normaliser.compact(heading)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
