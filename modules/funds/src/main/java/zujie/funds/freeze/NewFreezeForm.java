package zujie.funds.freeze;

import java.io.Serializable;
import org.jspecify.annotations.NullUnmarked;

/** What an officer types into a new freeze, as typed. */
@NullUnmarked
public class NewFreezeForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String bankCode;
    private String accountName;
    private String account;
    private String kind = PropertyKind.DEPOSIT.name();
    private String scope = FreezeScope.AMOUNT.name();
    private String disputed;
    private String amount;
    private boolean interest = true;
    private Integer months;
    private String scopeReason;
    private String reason;
    private String secondOfficerId;

    public String getBankCode() {
        return bankCode;
    }

    public void setBankCode(String bankCode) {
        this.bankCode = bankCode;
    }

    public String getAccountName() {
        return accountName;
    }

    public void setAccountName(String accountName) {
        this.accountName = accountName;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getDisputed() {
        return disputed;
    }

    public void setDisputed(String disputed) {
        this.disputed = disputed;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public boolean isInterest() {
        return interest;
    }

    public void setInterest(boolean interest) {
        this.interest = interest;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getScopeReason() {
        return scopeReason;
    }

    public void setScopeReason(String scopeReason) {
        this.scopeReason = scopeReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSecondOfficerId() {
        return secondOfficerId;
    }

    public void setSecondOfficerId(String secondOfficerId) {
        this.secondOfficerId = secondOfficerId;
    }
}
