package zujie.web.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader is in a list, as one parameter of the address: number of the page, its cursor and those of the pages
 * before it. Going back thus needs neither a count nor a query in the other direction. Only so many pages back are
 * kept that the address stays short; from there the way leads to the first page.
 *
 * <pre>{@code
 * rows = queries.list(filter, Pager.of(at).cursor());   // at: a view parameter
 * <z:pager at="#{page.at}" next="#{page.rows.next}"/>
 * }</pre>
 *
 * @param number of this page, from 1
 * @param cursor where this page begins; null for the first
 * @param before cursors of earlier pages, the nearest first; an empty text stands for the first page
 */
public record Pager(int number, @Nullable String cursor, List<String> before) {

    public static final Pager FIRST = new Pager(1, null, List.of());

    private static final int KEPT = 12;
    private static final Pattern FORM = Pattern.compile("[0-9]{1,7}(\\.[A-Za-z0-9_-]{1,400}){1,13}");
    private static final String START = "-";

    public Pager {
        before = List.copyOf(before);
    }

    /** Reads the parameter; whatever is not one of ours is the first page. */
    public static Pager of(@Nullable String at) {
        if (at == null || !FORM.matcher(at).matches()) {
            return FIRST;
        }
        List<String> parts = List.of(at.split("\\."));
        List<String> before = parts.subList(2, parts.size()).stream()
                .map(p -> p.equals(START) ? "" : p)
                .toList();
        return new Pager(Math.max(2, Integer.parseInt(parts.get(0))), parts.get(1), before);
    }

    /** The page after this one, which begins at the cursor given. */
    public Pager next(String nextCursor) {
        List<String> stack = new ArrayList<>();
        stack.add(cursor == null ? "" : cursor);
        stack.addAll(before);
        return new Pager(number + 1, nextCursor, stack.subList(0, Math.min(KEPT, stack.size())));
    }

    /** The page before this one; the first page if the way back is no longer known. */
    public Pager previous() {
        if (before.isEmpty() || before.get(0).isEmpty()) {
            return FIRST;
        }
        return new Pager(number - 1, before.get(0), before.subList(1, before.size()));
    }

    public boolean isFirst() {
        return cursor == null;
    }

    /** Whether {@link #previous()} is one page back, not the long way to the first. */
    public boolean knowsPrevious() {
        return !before.isEmpty();
    }

    /** The parameter; empty for the first page. */
    public String at() {
        if (cursor == null) {
            return "";
        }
        StringBuilder text = new StringBuilder().append(number).append('.').append(cursor);
        before.forEach(b -> text.append('.').append(b.isEmpty() ? START : b));
        return text.toString();
    }
}
