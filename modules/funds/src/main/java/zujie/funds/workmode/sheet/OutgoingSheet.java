package zujie.funds.workmode.sheet;

import java.util.Arrays;
import java.util.stream.Collectors;

/** 平台录入表: what waits to be carried to institutions without a line of ours, as CSV that a spreadsheet opens. */
public final class OutgoingSheet {

    private final StringBuilder text = new StringBuilder();

    public OutgoingSheet(String... columns) {
        text.append(String.join(",", columns)).append("\r\n");
    }

    public void row(String... cells) {
        text.append(Arrays.stream(cells).map(OutgoingSheet::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A spreadsheet would round a long number. */
    public static String number(String digits) {
        return "\t" + digits;
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        boolean plain = !formula && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    /** With the mark by which a spreadsheet knows UTF-8. */
    public String file() {
        return "\uFEFF" + text;
    }
}
