package zujie.outreach.dissuasion.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.FraudTypes;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.person.WarnedPerson;
import zujie.outreach.dissuasion.source.WarningBook;
import zujie.outreach.dissuasion.source.WarningEntry;
import zujie.platform.clock.BusinessClock;
import zujie.platform.sheet.SheetColumn;
import zujie.platform.sheet.SheetTable;
import zujie.platform.text.Texts;

/** What the columns of a sheet of warnings are called, and how a line of it is read. */
@ApplicationScoped
class WarningColumns {

    static final List<SheetColumn> ALL = List.of(
            SheetColumn.required("phone", "手机号", "手机号码", "电话", "联系电话", "被劝阻人电话", "潜在受害人电话", "受害人电话", "phone"),
            SheetColumn.required("level", "级别", "预警级别", "等级", "预警等级", "风险等级", "level"),
            SheetColumn.optional("warningNo", "预警编号", "编号", "流水号", "序列号", "warningNo"),
            SheetColumn.optional("source", "来源", "预警来源", "source"),
            SheetColumn.optional("name", "姓名", "被劝阻人", "潜在受害人", "机主姓名", "name"),
            SheetColumn.optional("identity", "身份证号", "身份证号码", "身份证", "证件号码", "identityNumber"),
            SheetColumn.optional("account", "本人账号", "付款账号", "付款账户", "account"),
            SheetColumn.optional("address", "住址", "地址", "现住址", "address"),
            SheetColumn.optional("fraudType", "诈骗类型", "类型", "案件类型", "fraudType"),
            SheetColumn.optional("shownNumber", "诈骗号码", "涉诈号码", "对方号码", "shownNumber"),
            SheetColumn.optional("payeeAccount", "收款账号", "收款账户", "涉诈账号", "payeeAccount"),
            SheetColumn.optional("atRisk", "涉险金额", "金额", "可疑金额", "atRisk"),
            SheetColumn.optional("observedAt", "发现时间", "预警时间", "时间", "observedAt"),
            SheetColumn.optional("unit", "接收单位代码", "单位代码", "unitCode"),
            SheetColumn.optional("area", "行政区划", "区划代码", "行政区划代码", "areaCode"),
            SheetColumn.optional("brief", "预警内容", "简要情况", "备注", "内容", "brief"));

    @Inject
    FraudTypes fraudTypes;

    @Inject
    WarningBook warnings;

    @Inject
    BusinessClock clock;

    /**
     * Reads one line.
     *
     * @param otherwise source of lines that name none
     * @throws InvalidValue on the key of the column
     */
    WarningEntry read(SheetTable.Line line, String otherwise) {
        String number = at("warningNo", () -> line.identifier("warningNo"));
        String area = line.text("area");
        return new WarningEntry(
                source(line.text("source"), otherwise),
                number.isEmpty() ? ofContent(line) : number,
                line.text("level"),
                type(line.text("fraudType")),
                new WarnedPerson.Entry(
                        line.text("name"),
                        at("phone", () -> line.identifier("phone")),
                        at("identity", () -> line.identifier("identity")),
                        at("account", () -> line.identifier("account")),
                        line.text("address")),
                at("shownNumber", () -> line.identifier("shownNumber")),
                at("payeeAccount", () -> line.identifier("payeeAccount")),
                at("atRisk", () -> line.fen("atRisk")),
                at("observedAt", () -> line.time("observedAt")),
                line.text("unit"),
                // Some lists name the division by more digits than six.
                area.length() > 6 ? area.substring(0, 6) : area,
                line.text("brief"),
                null,
                null);
    }

    /** A line without a number is known again by what it says: the same file twice changes nothing. */
    private static String ofContent(SheetTable.Line line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u001f", line.texts()).getBytes(StandardCharsets.UTF_8));
            return "L" + HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By code or by the name that the screens show. */
    private String source(String typed, String otherwise) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        return warnings.sources().stream()
                .filter(code -> code.equalsIgnoreCase(typed) || named("outreach.source." + code, typed))
                .findFirst()
                .orElse(typed);
    }

    private @Nullable String type(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return fraudTypes.inForce(clock.today()).stream()
                .filter(code ->
                        code.equals(typed.toUpperCase(Locale.ROOT)) || named("casework.fraud-type." + code, typed))
                .findFirst()
                .orElse(typed);
    }

    private static boolean named(String key, String typed) {
        return Texts.get(Texts.CHINESE, key).equals(typed);
    }

    private static <T extends @Nullable Object> T at(String column, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(column);
        }
    }
}
