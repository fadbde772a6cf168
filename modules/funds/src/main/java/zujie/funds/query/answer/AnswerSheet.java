package zujie.funds.query.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import zujie.funds.query.QueryKind;
import zujie.funds.sheet.FilledLine;
import zujie.funds.sheet.FilledSheet;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.sheet.SheetColumn;

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
            List<FilledSheet.Placed<TransactionEntry>> transactions,
            List<FilledSheet.Placed<AccountEntry>> accounts,
            List<AnswerReport.Rejected> rejected) {}

    /** @throws InvalidValue on {@code file} if it is no sheet of that kind, or {@code funds.query-too-many} */
    Read read(InputStream content, QueryKind kind) throws IOException {
        if (kind.givesTransactions()) {
            FilledSheet<TransactionEntry> sheet =
                    FilledSheet.read(content, TRANSACTIONS, MOST, AnswerSheet::transaction);
            return new Read(sheet.lines(), List.of(), rejected(sheet));
        }
        FilledSheet<AccountEntry> sheet = FilledSheet.read(content, ACCOUNTS, MOST, AnswerSheet::account);
        return new Read(List.of(), sheet.lines(), rejected(sheet));
    }

    private static List<AnswerReport.Rejected> rejected(FilledSheet<?> sheet) {
        return sheet.refused().stream()
                .map(r -> AnswerReport.Rejected.of(r.line(), r.why()))
                .toList();
    }

    private static TransactionEntry transaction(FilledLine line) {
        return new TransactionEntry(
                line.identifier("serial"),
                line.identifier("account"),
                line.text("direction"),
                line.text("kind"),
                line.text("currency"),
                line.fen("amountFen"),
                line.fen("balanceFen"),
                line.time("at"),
                line.text("otherBank"),
                line.identifier("otherAccount"),
                line.text("otherName"),
                line.text("branch"),
                line.text("terminal"),
                line.text("ip"),
                line.text("mac"),
                line.text("remark"));
    }

    private static AccountEntry account(FilledLine line) {
        return new AccountEntry(
                line.identifier("account"),
                line.identifier("card"),
                line.text("holderName"),
                line.text("credentialType"),
                line.identifier("credentialNo"),
                line.identifier("phone"),
                line.text("address"),
                line.text("branch"),
                line.text("type"),
                line.text("status"),
                line.fen("balanceFen"),
                line.fen("availableFen"),
                line.day("openedOn"),
                line.day("closedOn"),
                line.text("measures"));
    }
}
