package zujie.funds.query;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;

/**
 * What a query asks about.
 *
 * @param holderName in full; empty if only the number is known
 * @param accountNo in full; empty for all accounts of a person
 * @param credentialType R6.2, two digits; empty unless a person is asked about
 * @param inquiryMode 01 basic, 02 with measures and rights
 * @param from first day of the transactions asked for; null unless transactions are
 * @param watchDays how long a dynamic query runs; null for the others
 * @param paramType by which number one transaction is named: A1 the bank's serial, A2 the order's, A3 that of a POS slip
 *     (§6); empty for the other kinds, with {@code paramNo}
 */
@Embeddable
public record QueryTarget(
        @Enumerated(EnumType.STRING) @Column(name = "holder_type") HolderType holderType,
        @Column(name = "holder_name") String holderName,
        @Column(name = "account_no") String accountNo,
        @Column(name = "credential_type") String credentialType,
        @Column(name = "credential_no") String credentialNo,
        @Column(name = "inquiry_mode") String inquiryMode,
        @Column(name = "period_from") @Nullable LocalDate from,
        @Column(name = "period_to") @Nullable LocalDate to,
        @Column(name = "watch_days") @Nullable Integer watchDays,
        @Column(name = "param_type") String paramType,
        @Column(name = "param_no") String paramNo) {

    /** Whose account it is. */
    public enum HolderType {
        /** 个人. */
        PERSON,
        /** 单位. */
        UNIT
    }

    /** Basic data only. */
    public static final String BASIC = "01";

    /** With measures on the accounts and rights of others. */
    public static final String WITH_MEASURES = "02";

    private static final int LONGEST_NAME = 120;

    /**
     * Checks what the kind of query needs.
     *
     * @param longestDays the longest span of transactions
     * @param longestWatch the longest dynamic query, in days
     * @throws RuleViolation naming what is missing or wrong
     */
    void require(QueryKind kind, LocalDate today, long longestDays, long longestWatch) {
        if (holderName.length() > LONGEST_NAME) {
            throw InvalidValue.onField("holderName", "funds.text-too-long", LONGEST_NAME);
        }
        if (kind.asksAccount() && accountNo.isEmpty()) {
            throw RuleViolation.onField("accountNo", "funds.query-account-missing");
        }
        if (kind == QueryKind.SINGLE) {
            requireNumber();
            return;
        }
        if (!kind.asksAccount() && (holderName.isEmpty() || credentialNo.isEmpty())) {
            throw RuleViolation.onField("credentialNo", "funds.query-person-missing");
        }
        if (!credentialType.isEmpty() && !credentialType.matches("0[1-9]|1[0-6]|99")) {
            throw InvalidValue.onField("credentialType", "funds.value-unknown", credentialType);
        }
        if (!inquiryMode.equals(BASIC) && !inquiryMode.equals(WITH_MEASURES)) {
            throw InvalidValue.onField("inquiryMode", "funds.value-unknown", inquiryMode);
        }
        if (kind == QueryKind.TRANSACTIONS) {
            if (from == null || to == null || to.isBefore(from) || to.isAfter(today)) {
                throw InvalidValue.onField("to", "funds.query-period-wrong");
            }
            if (ChronoUnit.DAYS.between(from, to) >= longestDays) {
                throw InvalidValue.onField("from", "funds.query-period-long", longestDays);
            }
        }
        if (kind == QueryKind.DYNAMIC && (watchDays == null || watchDays < 1 || watchDays > longestWatch)) {
            throw InvalidValue.onField("watchDays", "funds.query-watch-long", longestWatch);
        }
    }

    private void requireNumber() {
        if (!paramType.matches("A[123]")) {
            throw InvalidValue.onField("paramType", "funds.value-unknown", paramType);
        }
        if (!paramNo.matches("[0-9A-Za-z_-]{1,64}")) {
            throw InvalidValue.onField("paramNo", "funds.query-number-malformed");
        }
    }

    /** What it asks about, in full: one transaction, an account, or a person by the credential. */
    String named(QueryKind kind) {
        return kind == QueryKind.SINGLE ? paramNo : accountNo.isEmpty() ? credentialNo : accountNo;
    }

    String maskedAccount() {
        return accountNo.isEmpty() ? "" : new BankAccountNo(accountNo).masked();
    }

    String maskedName() {
        return holderName.isEmpty() ? "" : new PersonName(holderName).masked();
    }

    String maskedCredential() {
        return credentialNo.length() < 10
                ? (credentialNo.isEmpty() ? "" : "****")
                : credentialNo.substring(0, 4) + "********" + credentialNo.substring(credentialNo.length() - 2);
    }

    @Override
    public String toString() {
        return "QueryTarget";
    }
}
