package zujie.funds.gateway.queries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.query.answer.AccountEntry;
import zujie.funds.query.answer.TransactionEntry;
import zujie.platform.clock.BusinessClock;

/**
 * The rows of an answer: {@code accounts} hold {@code account}s, which hold {@code transaction}s (§6). Transactions are
 * what 100302 and 100306 answer, accounts what 100304 and 100310 do; what else stands there is kept with the message.
 */
record AnsweredRows(List<TransactionEntry> transactions, List<AccountEntry> accounts) {

    private static final int LONGEST_NOTE = 500;

    static AnsweredRows of(String code, Part body) {
        boolean flow = code.equals("100302") || code.equals("100306") || code.equals("A00312");
        List<TransactionEntry> transactions = new ArrayList<>();
        List<AccountEntry> accounts = new ArrayList<>();
        for (Part card : body.all("accounts")) {
            List<Part> own = card.all("account");
            for (Part account : own) {
                if (flow) {
                    account.all("transaction").forEach(t -> transactions.add(transaction(account, t)));
                } else {
                    accounts.add(account(card, account));
                }
            }
            if (own.isEmpty() && !flow) {
                accounts.add(account(card, card));
            }
        }
        return new AnsweredRows(transactions, accounts);
    }

    private static TransactionEntry transaction(Part account, Part t) {
        return new TransactionEntry(
                t.get("transactionSerial"),
                account.get("accountNumber"),
                t.get("borrowingSigns"),
                t.get("transactionType"),
                first(t.get("currency"), account.get("currency")),
                Wire.fen("transactionAmount", t.get("transactionAmount")),
                Wire.fen("accountBalance", t.get("accountBalance")),
                Wire.instant("transactionTime", t.get("transactionTime")),
                t.get("opponent/DepositBankID"),
                t.get("opponent/AccountNumber"),
                t.get("opponent/Name"),
                t.get("branch"),
                t.get("terminalNumber"),
                t.get("ipAddress"),
                t.get("mac"),
                note(t));
    }

    /** The remark, and what has no place of its own but helps an officer: where it was, and with which merchant. */
    private static @Nullable String note(Part t) {
        String words = Stream.of(t.get("remark"), t.get("merchantName"), t.get("transactionAddress"))
                .filter(text -> text != null)
                .collect(Collectors.joining("；"));
        return words.isEmpty() ? null : words.substring(0, Math.min(LONGEST_NOTE, words.length()));
    }

    private static AccountEntry account(Part card, Part account) {
        return new AccountEntry(
                first(account.get("accountNumber"), card.get("cardNumber")),
                card.get("cardNumber"),
                card.get("accountName"),
                card.get("IDType"),
                card.get("IDNumber"),
                card.get("PhoneNumber"),
                card.get("address"),
                card.get("depositBankBranch"),
                account.get("accountType"),
                account.get("accountStatus"),
                Wire.fen("accountBalance", account.get("accountBalance")),
                Wire.fen("accountAvailableBalance", account.get("accountAvailableBalance")),
                day("accountOpenTime", card),
                day("accountCancelTime", card),
                measures(account));
    }

    private static @Nullable LocalDate day(String field, Part card) {
        Instant at = Wire.instant(field, card.get(field));
        return at == null ? null : LocalDate.ofInstant(at, BusinessClock.ZONE);
    }

    /** 在先措施和权利, a line each. */
    private static @Nullable String measures(Part account) {
        String lines = Stream.concat(account.all("measure").stream(), account.all("right").stream())
                .map(m -> m.parts().stream().map(Part::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("；"));
        return lines.isEmpty() ? null : lines;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
