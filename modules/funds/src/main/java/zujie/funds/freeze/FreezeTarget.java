package zujie.funds.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/**
 * What shall be frozen (R1.16).
 *
 * @param accountName holder, in full
 * @param account number, in full
 * @param disputedFen the sum in dispute, in fen
 * @param amountFen the sum to be frozen, in fen; null for the whole account
 * @param interest whether it covers 孳息
 * @param months the term asked for (R1.17)
 * @param scopeReason why more than the sum in dispute; empty if not
 */
@Embeddable
record FreezeTarget(
        @Column(name = "account_name") String accountName,
        String account,
        @Enumerated(EnumType.STRING) @Column(name = "property_kind") PropertyKind kind,
        @Enumerated(EnumType.STRING) @Column(name = "freeze_scope") FreezeScope scope,
        @Column(name = "disputed_fen") long disputedFen,
        @Column(name = "amount_fen") @Nullable Long amountFen,
        boolean interest,
        int months,
        @Column(name = "scope_reason") String scopeReason) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ACCOUNT = 50;

    /** @throws RuleViolation naming what is missing, or why the whole account cannot be frozen just so */
    FreezeTarget {
        if (accountName.isBlank()) {
            throw RuleViolation.onField("accountName", "funds.freeze-name-missing");
        }
        if (account.isBlank()) {
            throw RuleViolation.onField("account", "funds.freeze-account-missing");
        }
        if (accountName.length() > LONGEST_NAME) {
            throw InvalidValue.onField("accountName", "funds.text-too-long", LONGEST_NAME);
        }
        if (account.length() > LONGEST_ACCOUNT) {
            throw InvalidValue.onField("account", "funds.text-too-long", LONGEST_ACCOUNT);
        }
        if (disputedFen <= 0) {
            throw RuleViolation.onField("disputedFen", "funds.freeze-disputed-missing");
        }
        if (amountFen != null && amountFen <= 0) {
            throw InvalidValue.onField("amountFen", "funds.amount-negative");
        }
        boolean more = amountFen == null || amountFen > disputedFen;
        if (more && scopeReason.isBlank()) {
            throw RuleViolation.onField("scopeReason", "funds.freeze-scope-reason");
        }
    }

    /** How much the order may take at most, in fen; everything for the whole account. */
    long ceilingFen() {
        return amountFen == null ? Long.MAX_VALUE : amountFen;
    }

    String maskedAccount() {
        return new BankAccountNo(account).masked();
    }

    String maskedName() {
        return new PersonName(accountName).masked();
    }
}
