package zujie.platform.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a text file (RFC 4180), divided by comma, semicolon or tab, whatever the first line holds most of. Undoes what
 * programs do to keep Excel from spoiling long numbers: {@code ="0123"}, a leading apostrophe, a tab at the end.
 */
final class CsvRows implements SheetRows {

    private static final int LONGEST_FIRST_LINE = 65_536;
    private static final String DIVIDERS = ",;\t";

    private final Reader in;
    private final char divider;
    private long line = 1;
    private boolean ended;

    private CsvRows(Reader in, char divider) {
        this.in = in;
        this.divider = divider;
    }

    static CsvRows open(Path file) throws IOException {
        Reader in = new BufferedReader(Encoding.open(file), LONGEST_FIRST_LINE);
        return new CsvRows(in, divider(in));
    }

    private static char divider(Reader in) throws IOException {
        int[] counts = new int[DIVIDERS.length()];
        boolean quoted = false;
        in.mark(LONGEST_FIRST_LINE);
        for (int i = 0; i < LONGEST_FIRST_LINE - 1; i++) {
            int c = in.read();
            if (c < 0 || c == '\n' && !quoted) {
                break;
            }
            quoted = quoted != (c == '"');
            int which = DIVIDERS.indexOf(c);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        in.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DIVIDERS.charAt(most);
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        while (!ended) {
            SheetRow row = read();
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private SheetRow read() throws IOException {
        long began = line;
        List<SheetCell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (true) {
            int c = in.read();
            if (c == '\n') {
                line++;
            }
            if (c < 0) {
                ended = true;
                if (quoted) {
                    throw SheetRows.damaged();
                }
                add(cells, cell);
                return new SheetRow(began, cells);
            }
            if (quoted) {
                if (c == '"') {
                    if (peek() == '"') {
                        in.read();
                        cell.append('"');
                    } else {
                        quoted = false;
                    }
                } else {
                    cell.append((char) c);
                }
            } else if (c == divider) {
                add(cells, cell);
            } else if (c == '\n' || c == '\r' && peek() != '\n') {
                add(cells, cell);
                return new SheetRow(began, cells);
            } else if (c == '"' && (cell.length() == 0 || "=".contentEquals(cell))) {
                // A quotation mark within an unquoted cell is a character like any other.
                cell.setLength(0);
                quoted = true;
            } else if (c != '\r') {
                cell.append((char) c);
            }
            if (cell.length() > LONGEST_CELL) {
                throw SheetRows.damaged();
            }
        }
    }

    private int peek() throws IOException {
        in.mark(1);
        int c = in.read();
        in.reset();
        return c;
    }

    private static void add(List<SheetCell> cells, StringBuilder text) {
        if (cells.size() >= MOST_COLUMNS) {
            throw SheetRows.tooLarge();
        }
        String plain = text.toString().strip();
        boolean shielded = plain.length() > 1 && plain.charAt(0) == '\'' && Character.isDigit(plain.charAt(1));
        cells.add(SheetCell.text(shielded ? plain.substring(1) : plain));
        text.setLength(0);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
