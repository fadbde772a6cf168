package zujie.platform.sheet;

import java.util.List;

/**
 * One row that holds something.
 *
 * @param number as the program shows it that people open the sheet with, the first is 1; in a text file the line in which
 *     it begins
 * @param cells from the first column on
 */
public record SheetRow(long number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, the first is 0; blank if the row ends before it. */
    public SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
