package zujie.casework.lead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.casework.identifier.IdentifierKind;
import zujie.kernel.rule.InvalidValue;

/**
 * A table of leads as it is copied out of a spreadsheet: cells parted by tabs, or by commas as CSV has them. The first
 * line names the columns in any order; several identifiers in a cell are parted by {@code ; 、} or blanks.
 */
final class LeadSheet {

    private static final Map<String, IdentifierKind> MARKS = Map.of(
            "电话", IdentifierKind.PHONE,
            "号码", IdentifierKind.PHONE,
            "账户", IdentifierKind.ACCOUNT,
            "账号", IdentifierKind.ACCOUNT,
            "社交账号", IdentifierKind.MESSENGER,
            "网址", IdentifierKind.SITE,
            "应用", IdentifierKind.APP,
            "设备", IdentifierKind.DEVICE);
    private static final Map<String, LeadSource> SOURCES = Map.of(
            "专家席", LeadSource.DESK,
            "公众", LeadSource.PUBLIC,
            "银行", LeadSource.BANK,
            "运营商", LeadSource.CARRIER,
            "其他单位", LeadSource.UNIT,
            "研判", LeadSource.ANALYSIS);
    private static final String TITLE = "标题";
    private static final String CONTENT = "内容";
    private static final String SOURCE = "来源";
    private static final String UNIT = "推送单位";

    private LeadSheet() {}

    /**
     * The leads of a pasted table.
     *
     * @param unit where rows go that name no unit; null leaves them to be pushed later
     * @throws InvalidValue {@code casework.sheet-no-title} without a column of that name, {@code casework.sheet-column-unknown}
     */
    static List<LeadEntry> read(@Nullable String pasted, @Nullable String source, @Nullable String unit) {
        List<List<String>> lines = rows(pasted == null ? "" : pasted.strip());
        List<String> head = lines.isEmpty() ? List.of() : lines.get(0);
        if (!head.contains(TITLE)) {
            throw InvalidValue.onField("sheet", "casework.sheet-no-title");
        }
        for (String column : head) {
            if (!column.isEmpty()
                    && !MARKS.containsKey(column)
                    && !List.of(TITLE, CONTENT, SOURCE, UNIT).contains(column)) {
                throw InvalidValue.onField("sheet", "casework.sheet-column-unknown", column);
            }
        }
        List<LeadEntry> entries = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < head.size() && i < line.size(); i++) {
                cells.put(head.get(i), line.get(i));
            }
            LeadSource named = SOURCES.get(cells.getOrDefault(SOURCE, ""));
            String to = cells.getOrDefault(UNIT, "");
            entries.add(new LeadEntry(
                    named == null ? source : named.name(),
                    cells.get(TITLE),
                    cells.get(CONTENT),
                    to.isEmpty() ? unit : to,
                    marks(cells)));
        }
        return entries;
    }

    /** The identifiers of a form or a line, by the names of its columns. */
    static List<LeadEntry.MarkEntry> marks(Map<String, String> cells) {
        List<LeadEntry.MarkEntry> marks = new ArrayList<>();
        cells.forEach((column, cell) -> {
            IdentifierKind kind = MARKS.get(column);
            if (kind != null && cell != null) {
                Arrays.stream(cell.split("[;；、，,\\s]+"))
                        .filter(value -> !value.isBlank())
                        .forEach(value -> marks.add(new LeadEntry.MarkEntry(kind.name(), value)));
            }
        });
        return marks;
    }

    private static List<List<String>> rows(String text) {
        boolean tabs = text.indexOf('\t') >= 0;
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> tabs
                        ? Arrays.stream(line.split("\t", -1)).map(String::strip).toList()
                        : csv(line))
                .toList();
    }

    private static List<String> csv(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
