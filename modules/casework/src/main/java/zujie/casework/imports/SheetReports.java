package zujie.casework.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.casework.report.ReportEntry;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.sheet.SheetCell;
import zujie.platform.sheet.SheetColumn;
import zujie.platform.sheet.SheetTable;

/** Reads a report out of a line of a sheet. What the words of a sheet stand for is asked of {@link SheetWords}. */
final class SheetReports {

    static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.optional("reportNo", "警情编号", "接警编号", "接警单编号", "报警编号"),
            SheetColumn.required("receivedAt", "报案时间", "接报时间", "接警时间", "报警时间"),
            SheetColumn.required("name", "受害人姓名", "被害人姓名", "事主姓名", "报案人", "报警人", "姓名"),
            SheetColumn.required("phone", "联系电话", "受害人电话", "报案人电话", "报警电话", "手机号码", "手机号", "电话"),
            SheetColumn.optional("identityNumber", "身份证号", "身份证号码", "公民身份号码", "证件号码"),
            SheetColumn.required("fraudType", "诈骗类型", "案件类型", "案件类别", "诈骗手段"),
            SheetColumn.optional("channel", "接报渠道", "报警方式", "来源"),
            SheetColumn.optional("lossFen", "涉案金额", "损失金额", "被骗金额", "案损金额"),
            SheetColumn.required("brief", "简要案情", "警情内容", "报警内容", "案情"),
            SheetColumn.optional("payerBank", "付款银行", "转出银行", "受害人开户行"),
            SheetColumn.optional("payerAccount", "付款账号", "转出账号", "受害人账号"),
            SheetColumn.optional("payeeBank", "收款银行", "转入银行", "嫌疑人开户行", "对方银行"),
            SheetColumn.optional("payeeAccount", "收款账号", "转入账号", "嫌疑人账号", "涉案账号", "对方账号"),
            SheetColumn.optional("payeeName", "收款人", "收款户名", "收款人姓名", "嫌疑人户名", "对方户名"),
            SheetColumn.optional("amountFen", "转账金额", "交易金额"),
            SheetColumn.optional("transferredAt", "转账时间", "交易时间", "被骗时间"),
            SheetColumn.optional("transferChannel", "转账方式", "交易渠道"),
            SheetColumn.optional("shownNumber", "嫌疑人电话", "诈骗电话", "涉案电话", "涉案号码"),
            SheetColumn.optional("account", "社交账号", "涉案社交账号", "微信号", "QQ号"),
            SheetColumn.optional("site", "网址", "涉案网址", "涉案网站"),
            SheetColumn.optional("app", "APP名称", "涉案APP", "APP"));

    private static final Pattern BETWEEN = Pattern.compile("[;；、\\n]+");

    /** A report, what is doubtful about it, and the hash by which it is known again. */
    record Read(ReportEntry entry, List<RuleViolation> doubts, String key) {}

    private final SheetTable.Line line;
    private final SheetWords words;
    private final List<RuleViolation> doubts = new ArrayList<>();

    private SheetReports(SheetTable.Line line, SheetWords words) {
        this.line = line;
        this.words = words;
    }

    /** @throws InvalidValue naming the column that is wrong */
    static Read read(SheetTable.Line line, SheetWords words, String orgCode) {
        return new SheetReports(line, words).read(orgCode);
    }

    private Read read(String orgCode) {
        refuseErrors();
        Instant received = at("receivedAt", () -> line.time("receivedAt"));
        if (received == null) {
            throw InvalidValue.onField("receivedAt", "casework.text-missing");
        }
        Long stated = at("lossFen", () -> line.fen("lossFen"));
        Long amount = at("amountFen", () -> line.fen("amountFen"));
        List<ReportEntry.TransferEntry> transfers = transfers(amount);
        ReportEntry entry = new ReportEntry(
                at("reportNo", () -> line.identifier("reportNo")),
                words.channel(line.text("channel")),
                words.fraudType(line.text("fraudType"), received),
                stated == null && transfers.isEmpty() ? amount : stated,
                line.text("brief"),
                received,
                null,
                new ReportEntry.VictimEntry(
                        line.text("name"),
                        at("phone", () -> line.identifier("phone")),
                        at("identityNumber", () -> line.identifier("identityNumber"))),
                transfers,
                contacts());
        return new Read(entry, doubts, key(orgCode, entry, amount));
    }

    /** A formula that failed must not count as nothing. */
    private void refuseErrors() {
        for (SheetColumn column : COLUMNS) {
            SheetCell cell = line.cell(column.key());
            if (cell.kind() == SheetCell.Kind.ERROR) {
                throw InvalidValue.onField(column.key(), "casework.import-formula", cell.text());
            }
        }
    }

    private List<ReportEntry.TransferEntry> transfers(@Nullable Long amount) {
        String payee = at("payeeAccount", () -> line.identifier("payeeAccount"));
        if (payee.isEmpty()) {
            return List.of();
        }
        String payer = at("payerAccount", () -> line.identifier("payerAccount"));
        doubtCard("payeeAccount", payee);
        doubtCard("payerAccount", payer);
        return List.of(new ReportEntry.TransferEntry(
                bank("payerBank"),
                payer,
                bank("payeeBank"),
                payee,
                line.text("payeeName"),
                amount,
                at("transferredAt", () -> line.time("transferredAt")),
                line.text("transferChannel")));
    }

    /** Corporate accounts have no check digit: a wrong one is a doubt and never a ground to refuse. */
    private void doubtCard(String column, String typed) {
        try {
            BankAccountNo account = BankAccountNo.of(typed);
            if (account.isCardLength() && !account.luhnValid()) {
                doubts.add(InvalidValue.onField(column, "casework.import-card-doubtful"));
            }
        } catch (InvalidValue e) {
            // Told when the transfer is checked.
            return;
        }
    }

    private @Nullable String bank(String column) {
        String typed = line.text(column);
        if (typed.isEmpty()) {
            return null;
        }
        String code = words.bank(typed);
        if (code == null) {
            doubts.add(InvalidValue.onField(column, "casework.import-bank-unknown", typed));
        }
        return code;
    }

    private List<ReportEntry.ContactEntry> contacts() {
        List<ReportEntry.ContactEntry> contacts = new ArrayList<>();
        Map.of("shownNumber", "SHOWN_NUMBER", "account", "ACCOUNT", "site", "SITE", "app", "APP")
                .forEach((column, kind) -> {
                    for (String one : BETWEEN.split(at(column, () -> line.identifier(column)))) {
                        if (!one.isBlank()) {
                            contacts.add(new ReportEntry.ContactEntry(kind, one.strip()));
                        }
                    }
                });
        return contacts;
    }

    /** By its number where it has one, else by all that it says; how that was typed does not matter. */
    private String key(String orgCode, ReportEntry entry, @Nullable Long amount) {
        String no = Normaliser.compact(entry.reportNo());
        List<String> parts = new ArrayList<>(List.of(orgCode));
        if (!no.isEmpty()) {
            parts.add("no");
            parts.add(no);
        } else {
            parts.add(Normaliser.compact(entry.victim().name()));
            parts.add(Normaliser.identifier(entry.victim().phone()));
            parts.add(Normaliser.identifier(entry.victim().identityNumber()));
            parts.add(String.valueOf(Objects.requireNonNull(entry.receivedAt()).getEpochSecond() / 60));
            parts.add(entry.fraudType());
            parts.add(Normaliser.compact(entry.brief()));
            parts.add(String.valueOf(entry.lossFen()));
            parts.add(String.valueOf(amount));
            parts.add(Normaliser.identifier(line.text("payeeAccount")));
            parts.add(String.valueOf(at("transferredAt", () -> line.time("transferredAt"))));
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T extends @Nullable Object> T at(String column, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(column);
        }
    }

    /** The heading under which people know a field such as {@code transfers[0].payeeAccount}; empty if none. */
    static String columnOf(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        String key = field.startsWith("transfers") && "channel".equals(last) ? "transferChannel" : last;
        return COLUMNS.stream()
                .filter(column -> column.key().equals(key))
                .map(column -> column.names().get(0))
                .findFirst()
                .orElse("");
    }
}
