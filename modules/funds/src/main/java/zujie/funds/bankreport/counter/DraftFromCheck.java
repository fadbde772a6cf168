package zujie.funds.bankreport.counter;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.funds.bankreport.BankReportKind;
import zujie.funds.bankreport.SendBankReport;
import zujie.funds.counter.CheckBook;
import zujie.funds.counter.CheckRow;
import zujie.funds.counter.CounterCheck;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 线索上报草稿: what a checklist says, laid out as a report; the bank completes it and sends it with the checklist's id. */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
public class DraftFromCheck {

    @Inject
    CheckBook checks;

    /** @param kind null: 异常开卡 of an opening, 案件举报 of a transfer, 异常事件 of cash, whose customer may be the victim */
    public SendBankReport.Command handle(UUID checkId, @Nullable BankReportKind kind) {
        CounterCheck check = checks.require(checkId);
        CheckRow c = check.toRow(true);
        BankReportKind what = kind == null ? usual(c) : kind;
        boolean aCase = what == BankReportKind.CASE;
        boolean payee = !aCase && !c.payeeAccount().isEmpty();
        return new SendBankReport.Command(
                what,
                null,
                aCase ? "01" : null,
                null,
                "",
                null,
                c.branch(),
                null,
                // The holder of the account is asked for unless it is a case: the payee where there is one.
                payee ? c.payeeName() : c.customerName(),
                payee ? null : c.customerPhone(),
                null,
                null,
                aCase ? null : payee ? c.payeeAccount() : c.payerAccount(),
                Stream.of(c.remark(), c.resultNote())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("；")),
                null,
                aCase && !c.payeeAccount().isEmpty() ? List.of(transfer(check, c)) : List.of(),
                checkId);
    }

    private static BankReportKind usual(CheckRow c) {
        if (c.kind().equals("OPENING")) {
            return BankReportKind.ABNORMAL_OPENING;
        }
        return c.payeeAccount().isEmpty() ? BankReportKind.ABNORMAL_EVENT : BankReportKind.CASE;
    }

    private static SendBankReport.Transfer transfer(CounterCheck check, CheckRow c) {
        boolean stopped = c.state().equals("STOPPED") || c.state().equals("CONFIRMED");
        return new SendBankReport.Transfer(
                check.bankCode(),
                c.payerAccount(),
                null,
                c.payeeAccount(),
                c.payeeName(),
                c.amountFen(),
                c.startedAt(),
                c.kind().equals("MACHINE") ? "自助机具" : "柜面",
                stopped);
    }
}
