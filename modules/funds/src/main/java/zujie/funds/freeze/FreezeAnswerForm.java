package zujie.funds.freeze;

import java.io.Serializable;
import org.jspecify.annotations.NullUnmarked;

/** What a bank types into its answer, as typed. */
@NullUnmarked
public class FreezeAnswerForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String resultCode = "0000";
    private String balance;
    private String frozen;
    private String involved;
    private String executedAt;
    private String expiresAt;
    private String earlierOrgan;
    private String earlierEnd;
    private String bankNo;
    private String remark;

    public String getResultCode() {
        return resultCode;
    }

    public void setResultCode(String resultCode) {
        this.resultCode = resultCode;
    }

    public String getBalance() {
        return balance;
    }

    public void setBalance(String balance) {
        this.balance = balance;
    }

    public String getFrozen() {
        return frozen;
    }

    public void setFrozen(String frozen) {
        this.frozen = frozen;
    }

    public String getInvolved() {
        return involved;
    }

    public void setInvolved(String involved) {
        this.involved = involved;
    }

    public String getExecutedAt() {
        return executedAt;
    }

    public void setExecutedAt(String executedAt) {
        this.executedAt = executedAt;
    }

    public String getExpiresAt() {
        return expiresAt;
    }

    public void setExpiresAt(String expiresAt) {
        this.expiresAt = expiresAt;
    }

    public String getEarlierOrgan() {
        return earlierOrgan;
    }

    public void setEarlierOrgan(String earlierOrgan) {
        this.earlierOrgan = earlierOrgan;
    }

    public String getEarlierEnd() {
        return earlierEnd;
    }

    public void setEarlierEnd(String earlierEnd) {
        this.earlierEnd = earlierEnd;
    }

    public String getBankNo() {
        return bankNo;
    }

    public void setBankNo(String bankNo) {
        this.bankNo = bankNo;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
