package zujie.funds.query.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Form;

/**
 * One account as a bank sends it (100304, 100310), unchecked; money in fen.
 *
 * @param measures 在先措施和权利; kept only if they were asked for (inquiry mode 02)
 */
public record AccountEntry(
        @Nullable String account,
        @Nullable String card,
        @Nullable String holderName,
        @Nullable String credentialType,
        @Nullable String credentialNo,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String branch,
        @Nullable String type,
        @Nullable String status,
        @Nullable Long balanceFen,
        @Nullable Long availableFen,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String measures) {

    /** Out of the inputs of the bank's form. */
    public static AccountEntry of(Form form) {
        return new AccountEntry(
                form.text("account"),
                form.text("card"),
                form.text("holderName"),
                form.text("credentialType"),
                form.text("credentialNo"),
                form.text("phone"),
                form.text("address"),
                form.text("branch"),
                form.text("type"),
                form.text("status"),
                form.fen("balanceFen"),
                null,
                form.day("openedOn"),
                null,
                form.text("measures"));
    }

    @Override
    public String toString() {
        return "AccountEntry";
    }
}
