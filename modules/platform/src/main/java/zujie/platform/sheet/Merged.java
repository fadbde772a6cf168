package zujie.platform.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The merged areas of a sheet: a value that is written once and means every cell of its area. */
final class Merged {

    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final int MOST = 200_000;

    private record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    private final List<Area> areas = new ArrayList<>();
    private final Map<Area, SheetCell> open = new HashMap<>();
    private int next;

    void add(String reference) {
        Matcher area = AREA.matcher(reference);
        if (!area.matches() || areas.size() >= MOST) {
            throw SheetRows.damaged();
        }
        areas.add(new Area(
                Integer.parseInt(area.group(2)),
                Integer.parseInt(area.group(4)),
                column(area.group(1)),
                column(area.group(3))));
    }

    void sort() {
        areas.sort(Comparator.comparingInt(Area::firstRow));
    }

    /** Writes the values of the areas that cover this row into it; rows come in order. */
    void fill(int row, List<SheetCell> cells) {
        open.keySet().removeIf(area -> area.lastRow < row);
        while (next < areas.size() && areas.get(next).firstRow <= row) {
            Area area = areas.get(next++);
            if (area.lastRow >= row && area.firstRow == row && area.firstColumn < cells.size()) {
                open.put(area, cells.get(area.firstColumn));
            }
        }
        open.forEach((area, value) -> {
            for (int column = area.firstColumn;
                    column <= area.lastColumn && column < SheetRows.MOST_COLUMNS;
                    column++) {
                while (cells.size() <= column) {
                    cells.add(SheetCell.BLANK);
                }
                cells.set(column, value);
            }
        });
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
