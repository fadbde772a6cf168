package zujie.casework.lead.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.LeadDesk;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.sheet.SheetCell;
import zujie.platform.sheet.SheetColumn;
import zujie.platform.sheet.SheetTable;
import zujie.platform.text.Texts;

/** What the columns of a sheet of leads are called, and how a line of it is read. */
final class LeadColumns {

    static final List<SheetColumn> ALL = List.of(
            SheetColumn.required("title", "标题", "线索标题", "线索名称", "举报标题"),
            SheetColumn.optional("content", "内容", "线索内容", "举报内容", "简要情况", "备注"),
            SheetColumn.optional("source", "来源", "线索来源"),
            SheetColumn.optional("toOrg", "推送单位", "承办单位", "接收单位"),
            SheetColumn.optional("phone", "电话", "号码", "涉诈电话", "涉案号码", "涉诈号码"),
            SheetColumn.optional("account", "账户", "账号", "涉案账号", "收款账号"),
            SheetColumn.optional("messenger", "社交账号", "微信号", "QQ号"),
            SheetColumn.optional("site", "网址", "涉案网址"),
            SheetColumn.optional("app", "应用", "APP", "APP名称"),
            SheetColumn.optional("device", "设备", "设备号", "IMEI"),
            SheetColumn.optional("person", "身份证号", "身份证号码", "证件号码"));

    private static final Map<String, String> MARKS = Map.of(
            "phone", "PHONE",
            "account", "ACCOUNT",
            "messenger", "MESSENGER",
            "site", "SITE",
            "app", "APP",
            "device", "DEVICE",
            "person", "PERSON");
    private static final List<String> SOURCES = List.of("DESK", "PUBLIC", "BANK", "CARRIER", "UNIT", "ANALYSIS");

    private LeadColumns() {}

    /**
     * Reads one line.
     *
     * @param source of lines that name none
     * @param toOrg of lines that name none; null leaves them to be pushed later
     * @throws InvalidValue on the key of the column
     */
    static LeadDesk.NewLead read(SheetTable.Line line, @Nullable String source, @Nullable String toOrg) {
        List<LeadDesk.Mark> marks = new ArrayList<>();
        for (SheetColumn column : ALL) {
            // A formula that failed must not count as nothing.
            SheetCell cell = line.cell(column.key());
            if (cell.kind() == SheetCell.Kind.ERROR) {
                throw InvalidValue.onField(column.key(), "casework.import-formula", cell.text());
            }
            String kind = MARKS.get(column.key());
            if (kind != null) {
                for (String value : identifier(line, column.key()).split("[;；、，,\\n]+")) {
                    if (!value.isBlank()) {
                        marks.add(new LeadDesk.Mark(kind, value.strip()));
                    }
                }
            }
        }
        String unit = line.text("toOrg");
        return new LeadDesk.NewLead(
                source(line.text("source"), source),
                line.text("title"),
                line.text("content"),
                unit.isEmpty() ? toOrg : unit,
                marks);
    }

    private static String identifier(SheetTable.Line line, String column) {
        try {
            return line.identifier(column);
        } catch (InvalidValue e) {
            throw e.at(column);
        }
    }

    /** By code or by the name that the screens show. */
    private static @Nullable String source(String typed, @Nullable String otherwise) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        return SOURCES.stream()
                .filter(code -> code.equals(typed.toUpperCase(Locale.ROOT))
                        || Texts.get(Texts.CHINESE, "casework.lead-source." + code)
                                .equals(typed))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("source", "casework.choice-unknown"));
    }

    /** The key of the column in which a lead's {@code field} stands; null if it is not about one. */
    static @Nullable String columnOf(@Nullable String field, LeadDesk.NewLead lead) {
        if (field == null || !field.startsWith("marks[")) {
            return field;
        }
        String kind = lead.marks()
                .get(Integer.parseInt(field.substring("marks[".length(), field.indexOf(']'))))
                .kind();
        return MARKS.entrySet().stream()
                .filter(e -> e.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The heading under which people know a column; empty if none. */
    static String heading(@Nullable String key) {
        return ALL.stream()
                .filter(column -> column.key().equals(key))
                .map(column -> column.names().get(0))
                .findFirst()
                .orElse("");
    }
}
