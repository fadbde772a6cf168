package zujie.funds.bankreport.desk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import zujie.funds.bankreport.BankReportKind;
import zujie.funds.bankreport.SendBankReport;
import zujie.funds.order.Form;
import zujie.funds.order.Typed;

/** Lays a draft out in the inputs of the form. */
final class DraftForm {

    private DraftForm() {}

    /** A kind as an address names it; null if it names none. */
    static @Nullable BankReportKind kind(@Nullable String given) {
        return Arrays.stream(BankReportKind.values())
                .filter(k -> k.name().equals(given))
                .findFirst()
                .orElse(null);
    }

    static void fill(Form form, SendBankReport.Command c) {
        form.set("kind", c.kind().name());
        form.set("branch", c.branch());
        form.set("personName", c.personName());
        form.set("personPhone", c.personPhone());
        form.set("accountNo", c.accountNo());
        form.set("description", c.description());
        c.transfers().forEach(t -> {
            form.set("payerBank", t.payerBank());
            form.set("payerAccount", t.payerAccount());
            form.set("payeeAccount", t.payeeAccount());
            form.set("payeeName", t.payeeName());
            form.set("amountFen", Typed.yuan(t.amountFen()));
            form.set("transferredAt", Typed.shown(t.transferredAt()));
            form.set("channel", t.channel());
            form.set("ceased", t.ceased());
        });
    }
}
