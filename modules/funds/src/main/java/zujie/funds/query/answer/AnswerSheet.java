package zujie.funds.query.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zujie.funds.query.QueryKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.clock.BusinessClock;
import zujie.platform.sheet.SheetColumn;
import zujie.platform.sheet.SheetTable;

/** Reads answers out of sheets, as banks write them: one line a transaction, or one line an account. */
@ApplicationScoped
class AnswerSheet {

    static final int MOST = 50_000;

    private static final List<SheetColumn> TRANSACTIONS = List.of(
            SheetColumn.required("serial", "交易流水号", "流水号", "核心流水号", "交易序号", "serial"),
            SheetColumn.required("amountFen", "交易金额", "金额", "发生额", "amount"),
            SheetColumn.required("at", "交易时间", "交易日期时间", "交易日期", "time"),
            SheetColumn.required("direction", "借贷标志", "收付标志", "进出标志", "交易方向", "direction"),
            SheetColumn.optional("account", "账号", "查询账号", "交易账号", "本方账号", "account"),
            SheetColumn.optional("balanceFen", "交易后余额", "余额", "账户余额", "balance"),
            SheetColumn.optional("kind", "交易类型", "业务类型", "交易方式", "kind"),
            SheetColumn.optional("currency", "币种", "交易币种", "currency"),
            SheetColumn.optional("otherAccount", "对方账号", "交易对手账号", "交易对方账号", "对手账号"),
            SheetColumn.optional("otherName", "对方户名", "交易对手姓名", "对方名称", "交易对手名称", "对手户名"),
            SheetColumn.optional("otherBank", "对方开户行", "交易对手开户行", "对方行名", "对手开户行"),
            SheetColumn.optional("branch", "交易网点", "网点名称", "交易网点名称"),
            SheetColumn.optional("terminal", "终端号", "终端编号"),
            SheetColumn.optional("ip", "IP地址", "IP"),
            SheetColumn.optional("mac", "MAC地址", "MAC"),
            SheetColumn.optional("remark", "摘要", "备注", "交易摘要"));

    private static final List<SheetColumn> ACCOUNTS = List.of(
            SheetColumn.required("account", "账号", "账户账号", "account"),
            SheetColumn.required("holderName", "户名", "账户名称", "姓名", "客户名称"),
            SheetColumn.optional("card", "卡号", "card"),
            SheetColumn.optional("credentialType", "证件类型"),
            SheetColumn.optional("credentialNo", "证件号码", "证件号"),
            SheetColumn.optional("phone", "手机号", "联系电话", "预留手机号"),
            SheetColumn.optional("address", "地址", "通讯地址", "住址"),
            SheetColumn.optional("branch", "开户网点", "开户行"),
            SheetColumn.optional("type", "账户类型", "账户类别"),
            SheetColumn.optional("status", "账户状态", "状态"),
            SheetColumn.optional("balanceFen", "账户余额", "余额"),
            SheetColumn.optional("availableFen", "可用余额"),
            SheetColumn.optional("openedOn", "开户日期", "开户时间"),
            SheetColumn.optional("closedOn", "销户日期", "销户时间"),
            SheetColumn.optional("measures", "在先措施", "强制措施", "权利信息"));

    /** What could be read, and what could not. */
    record Read(
            List<AnswerQuery.Placed<TransactionEntry>> transactions,
            List<AnswerQuery.Placed<AccountEntry>> accounts,
            List<AnswerReport.Rejected> rejected) {}

    /** @throws InvalidValue on {@code file} if it is no sheet of that kind, or {@code funds.query-too-many} */
    Read read(InputStream content, QueryKind kind) throws IOException {
        Path file = Files.createTempFile("zujie-answer", ".sheet");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            boolean flows = kind.givesTransactions();
            try (SheetTable table = SheetTable.open(file, flows ? TRANSACTIONS : ACCOUNTS)) {
                return lines(table, flows);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Read lines(SheetTable table, boolean flows) throws IOException {
        Read read = new Read(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int all = 0;
        for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
            if (++all > MOST) {
                throw InvalidValue.onField("file", "funds.query-too-many", MOST);
            }
            try {
                if (flows) {
                    read.transactions().add(new AnswerQuery.Placed<>(line.number(), transaction(line)));
                } else {
                    read.accounts().add(new AnswerQuery.Placed<>(line.number(), account(line)));
                }
            } catch (RuleViolation e) {
                read.rejected().add(AnswerReport.Rejected.of(line.number(), e));
            }
        }
        return read;
    }

    private static TransactionEntry transaction(SheetTable.Line line) {
        return new TransactionEntry(
                identifier(line, "serial"),
                identifier(line, "account"),
                line.text("direction"),
                line.text("kind"),
                line.text("currency"),
                at("amountFen", () -> line.fen("amountFen")),
                at("balanceFen", () -> line.fen("balanceFen")),
                at("at", () -> line.time("at")),
                line.text("otherBank"),
                identifier(line, "otherAccount"),
                line.text("otherName"),
                line.text("branch"),
                line.text("terminal"),
                line.text("ip"),
                line.text("mac"),
                line.text("remark"));
    }

    private static AccountEntry account(SheetTable.Line line) {
        return new AccountEntry(
                identifier(line, "account"),
                identifier(line, "card"),
                line.text("holderName"),
                line.text("credentialType"),
                identifier(line, "credentialNo"),
                identifier(line, "phone"),
                line.text("address"),
                line.text("branch"),
                line.text("type"),
                line.text("status"),
                at("balanceFen", () -> line.fen("balanceFen")),
                at("availableFen", () -> line.fen("availableFen")),
                day(line, "openedOn"),
                day(line, "closedOn"),
                line.text("measures"));
    }

    private static @Nullable LocalDate day(SheetTable.Line line, String key) {
        Instant at = at(key, () -> line.time(key));
        return at == null ? null : LocalDate.ofInstant(at, BusinessClock.ZONE);
    }

    private static String identifier(SheetTable.Line line, String key) {
        return at(key, () -> line.identifier(key));
    }

    private static <T extends @Nullable Object> T at(String column, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(column);
        }
    }
}
