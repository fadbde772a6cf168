package zujie.funds.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.sheet.SheetColumn;
import zujie.platform.sheet.SheetTable;

/**
 * What stands in a filled sheet (.xlsx, or .csv in UTF-8 or GBK). It is read to its end before anything is done with it: a
 * damaged or too long one leaves nothing behind.
 *
 * @param lines what could be read, in their order
 * @param refused what could not
 */
public record FilledSheet<T>(List<Placed<T>> lines, List<Refused> refused) {

    /** What a line says, and its number as the program shows it that people open the sheet with. */
    public record Placed<T>(long line, T entry) {}

    /**
     * A line that could not be read.
     *
     * @param named what stands in the first of the wanted columns, which names the line
     */
    public record Refused(long line, String named, RuleViolation why) {}

    public FilledSheet {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }

    /**
     * Reads a sheet.
     *
     * @param most so many lines it may have
     * @throws InvalidValue on {@code file} if it is no sheet with these columns, or {@code funds.query-too-many}
     */
    public static <T> FilledSheet<T> read(
            InputStream content, List<SheetColumn> columns, int most, Function<FilledLine, T> reading)
            throws IOException {
        Path file = Files.createTempFile("zujie-filled", ".sheet");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (SheetTable table = SheetTable.open(file, columns)) {
                return lines(table, columns.get(0).key(), most, reading);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static <T> FilledSheet<T> lines(SheetTable table, String naming, int most, Function<FilledLine, T> reading)
            throws IOException {
        List<Placed<T>> lines = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
            if (lines.size() + refused.size() >= most) {
                throw InvalidValue.onField("file", "funds.query-too-many", most);
            }
            try {
                lines.add(new Placed<>(line.number(), reading.apply(new FilledLine(line))));
            } catch (RuleViolation e) {
                refused.add(new Refused(line.number(), line.text(naming), e));
            }
        }
        return new FilledSheet<>(lines, refused);
    }
}
