package zujie.web.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zujie.platform.access.Actor;

/**
 * Lines of the menu under one heading, as one caller sees them.
 *
 * @param key message key of the heading
 * @param lines never empty
 */
public record MenuGroup(String key, List<Line> lines) {

    private static final String PAGE = ".xhtml";

    public MenuGroup {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param desk whether it is the desk, which shows a count
     * @param current whether the reader is there
     */
    public record Line(String key, String path, boolean desk, boolean current) {}

    static List<MenuGroup> of(List<MenuEntry> entries, Actor actor, String page) {
        List<MenuEntry> seen = entries.stream()
                .filter(e -> e.roles().stream().anyMatch(actor::has))
                .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::path))
                .toList();
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (MenuEntry entry : seen) {
            groups.computeIfAbsent(entry.group(), g -> new ArrayList<>())
                    .add(new Line(
                            entry.key(),
                            entry.path(),
                            entry.path().equals(DeskEntry.PATH),
                            leadsTo(entry.path(), page)));
        }
        return groups.entrySet().stream()
                .map(g -> new MenuGroup(g.getKey(), g.getValue()))
                .toList();
    }

    /** The list's own screen, and those of one of its records: stop.xhtml and new-stop.xhtml belong to stops.xhtml. */
    static boolean leadsTo(String list, String page) {
        if (list.equals(page)) {
            return true;
        }
        String record = page.replaceFirst("/new-([^/]+)$", "/$1");
        return record.endsWith(PAGE) && list.equals(record.substring(0, record.length() - PAGE.length()) + "s" + PAGE);
    }
}
