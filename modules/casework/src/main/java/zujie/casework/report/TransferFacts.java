package zujie.casework.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.InvalidValue;

/** What is known of a transfer, checked; empty texts and nulls are not known yet. */
record TransferFacts(
        String payerBank,
        String payerAccount,
        String payerAccountTyped,
        String payeeBank,
        String payeeAccount,
        String payeeAccountTyped,
        String payeeName,
        @Nullable Long amountFen,
        @Nullable Instant transferredAt,
        String channel) {

    /** Whether a bank of that code can be addressed. */
    @FunctionalInterface
    interface Banks {
        boolean know(String code);
    }

    /**
     * Reads a transfer as typed.
     *
     * @param at where it stands, such as {@code transfers[0].}; empty for a single one
     * @throws InvalidValue at the input that is wrong
     */
    static TransferFacts of(ReportEntry.TransferEntry entry, String at, Banks banks, Instant now) {
        String payer = blank(entry.payerAccount());
        String payee = Typed.required(at + "payeeAccount", entry.payeeAccount(), 80);
        String name = blank(entry.payeeName());
        return new TransferFacts(
                bank(at + "payerBank", entry.payerBank(), banks),
                payer.isEmpty()
                        ? ""
                        : Typed.at(at + "payerAccount", () -> BankAccountNo.of(payer))
                                .value(),
                Typed.kept(at + "payerAccount", entry.payerAccount(), 80),
                bank(at + "payeeBank", entry.payeeBank(), banks),
                Typed.at(at + "payeeAccount", () -> BankAccountNo.of(payee)).value(),
                Typed.kept(at + "payeeAccount", entry.payeeAccount(), 80),
                name.isEmpty()
                        ? ""
                        : Typed.at(at + "payeeName", () -> PersonName.of(name)).value(),
                amount(at, entry.amountFen()),
                time(at, entry.transferredAt(), now),
                Typed.kept(at + "channel", entry.channel(), 40));
    }

    private static String bank(String field, @Nullable String code, Banks banks) {
        String typed = blank(code);
        if (!typed.isEmpty() && !banks.know(typed)) {
            throw InvalidValue.onField(field, "casework.bank-unknown");
        }
        return typed;
    }

    private static @Nullable Long amount(String at, @Nullable Long fen) {
        if (fen != null && fen <= 0) {
            throw InvalidValue.onField(at + "amountFen", "casework.amount-not-positive");
        }
        return fen;
    }

    private static @Nullable Instant time(String at, @Nullable Instant transferred, Instant now) {
        if (transferred != null && transferred.isAfter(now)) {
            throw InvalidValue.onField(at + "transferredAt", "casework.time-in-future");
        }
        return transferred;
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
