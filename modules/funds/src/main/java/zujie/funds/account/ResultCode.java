package zujie.funds.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.annotations.Immutable;

/** One of the codes by which a bank tells how an order went (R6.4). */
@Entity
@Immutable
@Table(name = "funds_result_code")
public class ResultCode {

    /** Stopped, but less than the sum in dispute was there. */
    public static final String BALANCE_SHORT = "1200";

    /** Stopped before the order came. */
    public static final String ALREADY_STOPPED = "1301";

    @Id
    private String code;

    private boolean executed;

    @Column(name = "needs_remark")
    private boolean needsRemark;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    protected ResultCode() {}

    /** A code by itself, apart from the dictionary. */
    public static ResultCode of(String code, boolean executed, boolean needsRemark) {
        ResultCode c = new ResultCode();
        c.code = code;
        c.executed = executed;
        c.needsRemark = needsRemark;
        c.nameZh = code;
        c.nameEn = code;
        return c;
    }

    public String code() {
        return code;
    }

    /** Whether the account is stopped. */
    public boolean isExecuted() {
        return executed;
    }

    /** As said of an order that follows the bank's own stop (R1.4): what stands stopped already is held. */
    public ResultCode afterOwnStop() {
        if (!ALREADY_STOPPED.equals(code)) {
            return this;
        }
        ResultCode held = of(code, true, needsRemark);
        held.nameZh = nameZh;
        held.nameEn = nameEn;
        return held;
    }

    public boolean isBalanceShort() {
        return BALANCE_SHORT.equals(code);
    }

    /** Whether the code says so little that the bank must add words. */
    public boolean needsRemark() {
        return needsRemark;
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameZh;
    }
}
