package zujie.casework.imports;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.text.Texts;

/**
 * What is wrong with a line of a sheet.
 *
 * @param line as the program shows it that the sheet is opened with
 * @param rejected whether it was not loaded; else it was, and somebody should look at it
 * @param column heading of the column; empty if it is not one alone
 * @param code problem code
 * @param args what the sentence names
 * @param reportId the report; null if it was rejected
 */
public record LineRow(
        long line, boolean rejected, String column, String code, List<String> args, @Nullable UUID reportId) {

    /** The sentence in the reader's language. */
    public String sentence(Locale locale) {
        int dot = code.indexOf('.');
        return Texts.get(locale, code.substring(0, dot) + ".problem" + code.substring(dot), args);
    }
}
