package zujie.funds.freeze.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zujie.funds.freeze.FreezeView;
import zujie.funds.freeze.FreezesForOthers.Printable;

/**
 * One printed paper: everything of one kind that one bank is told in one case, each account with its own 文号.
 *
 * @param no its place among the sheets printed in one go, from 1
 * @param of how many there are
 * @param kind {@code FREEZE}, {@code RENEWAL} or {@code RELEASE}
 * @param organ the unit that issued it, also if the case went to another since
 * @param lines by 文号
 */
public record Sheet(int no, int of, String bankName, String kind, String organ, List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** A freeze, the paper that is printed of it, and the name of the unit that issued that. */
    public record Line(Printable freeze, FreezeView.Paper paper, String organ) {}

    /** Whether it is about one account, which then has the sheet for itself. */
    public boolean isSingle() {
        return lines.size() == 1;
    }

    /** The only or the first line. */
    public Line first() {
        return lines.get(0);
    }

    /** Sheets by bank, kind and organ, numbered through. */
    static List<Sheet> of(List<Line> lines) {
        Map<String, List<Line>> together = new TreeMap<>();
        for (Line line : lines) {
            String key = String.join(
                    "/",
                    line.freeze().view().freeze().bankCode(),
                    line.paper().kind(),
                    line.paper().orgCode());
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        return numbered(List.copyOf(together.values()));
    }

    /** A sheet for each line, in their order. */
    static List<Sheet> each(List<Line> lines) {
        return numbered(lines.stream().map(List::of).toList());
    }

    private static List<Sheet> numbered(List<List<Line>> groups) {
        List<Sheet> sheets = new ArrayList<>();
        for (List<Line> group : groups) {
            Line first = group.get(0);
            sheets.add(new Sheet(
                    sheets.size() + 1,
                    groups.size(),
                    first.freeze().view().freeze().bankName(),
                    first.paper().kind(),
                    first.organ(),
                    group.stream()
                            .sorted(Comparator.comparing(line -> line.paper().no()))
                            .toList()));
        }
        return List.copyOf(sheets);
    }
}
