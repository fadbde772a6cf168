package zujie.platform.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/**
 * A sheet with headings (.xlsx or .csv), read line by line: titles above the headings are passed over, merged cells mean
 * each of their cells, formulas their value; a text file may be UTF-8 or GBK. Memory does not grow with the file.
 *
 * <pre>{@code
 * try (SheetTable table = SheetTable.open(file, columns)) {
 *     for (Line line = table.next(); line != null; line = table.next()) { … line.text("name") … }
 * }
 * }</pre>
 */
public final class SheetTable implements AutoCloseable {

    /** So many rows may stand above the headings. */
    private static final int LATEST_HEADING = 20;

    private final SheetRows rows;
    private final SheetRow headings;
    private final SheetColumns columns;

    private SheetTable(SheetRows rows, SheetRow headings, SheetColumns columns) {
        this.rows = rows;
        this.headings = headings;
        this.columns = columns;
    }

    /**
     * Opens a file and finds its headings.
     *
     * @throws InvalidValue on {@code file}: {@code platform.sheet-headings} with the names of what is missing,
     *     {@code platform.sheet-old-excel}, {@code platform.sheet-damaged}, {@code platform.sheet-too-large},
     *     {@code platform.sheet-encoding}
     */
    public static SheetTable open(Path file, List<SheetColumn> wanted) throws IOException {
        SheetRows rows = SheetFormat.open(file);
        boolean found = false;
        try {
            SheetColumns best = null;
            for (int i = 0; i < LATEST_HEADING; i++) {
                SheetRow row = rows.next();
                if (row == null) {
                    break;
                }
                SheetColumns columns = SheetColumns.in(row, wanted);
                if (columns.missing(wanted).isEmpty() && columns.count() > 0) {
                    found = true;
                    return new SheetTable(rows, row, columns);
                }
                best = best == null || columns.count() > best.count() ? columns : best;
            }
            List<String> missing = (best == null ? new SheetColumns() : best).missing(wanted);
            throw InvalidValue.onField("file", "platform.sheet-headings", String.join("、", missing));
        } finally {
            if (!found) {
                rows.close();
            }
        }
    }

    /** The next line that holds something; null after the last. @throws InvalidValue if the file is damaged from here on */
    public @Nullable Line next() throws IOException {
        SheetRow row = rows.next();
        return row == null ? null : new Line(row);
    }

    /** The headings as they stand in the sheet. */
    public List<String> headings() {
        return headings.cells().stream().map(SheetCell::text).toList();
    }

    /** Whether the sheet has that column. */
    public boolean has(String key) {
        return columns.place(key) >= 0;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** One line below the headings. */
    public final class Line {

        private final SheetRow row;

        Line(SheetRow row) {
            this.row = row;
        }

        /** As the program shows it that people open the sheet with. */
        public long number() {
            return row.number();
        }

        /** Blank if the sheet has no such column. */
        public SheetCell cell(String key) {
            return row.cell(columns.place(key));
        }

        /** What stands there, without blanks at the ends. */
        public String text(String key) {
            return cell(key).text().strip();
        }

        /**
         * An identifier, which must not have been spoilt by the program that kept it as a number.
         *
         * @throws InvalidValue {@code platform.sheet-digits-lost}
         */
        public String identifier(String key) {
            SheetCell cell = cell(key);
            boolean spoilt = cell.kind() == SheetCell.Kind.ROUNDED
                    || cell.text().strip().matches("\\d(\\.\\d+)?[Ee]\\+\\d{1,2}");
            if (spoilt) {
                throw InvalidValue.of("platform.sheet-digits-lost");
            }
            return cell.text().strip();
        }

        /** In fen; null if nothing stands there. @throws InvalidValue of {@link zujie.kernel.money.Money#ofYuan} */
        public @Nullable Long fen(String key) {
            return SheetAmounts.fen(cell(key), columns.countsTenThousands(key));
        }

        /** Null if nothing stands there. @throws InvalidValue {@code platform.sheet-time-malformed} */
        public @Nullable Instant time(String key) {
            return SheetTimes.read(cell(key));
        }

        /** Every cell as its reader sees it, in the order of {@link SheetTable#headings}. */
        public List<String> texts() {
            return row.cells().stream().map(SheetCell::text).toList();
        }
    }
}
