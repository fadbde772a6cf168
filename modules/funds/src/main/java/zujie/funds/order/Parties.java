package zujie.funds.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;

/** Who orders, and whom: the two named officers (主办、协办), their unit, the bank. Names are kept as they were on that day. */
@Embeddable
public record Parties(
        @Column(name = "lead_officer") UUID leadOfficer,
        @Column(name = "lead_name") String leadName,
        @Column(name = "lead_police_no") String leadPoliceNo,
        @Column(name = "lead_phone") String leadPhone,
        @Enumerated(EnumType.STRING) @Column(name = "lead_role") Role leadRole,
        @Column(name = "second_officer") UUID secondOfficer,
        @Column(name = "second_name") String secondName,
        @Column(name = "second_police_no") String secondPoliceNo,
        @Column(name = "org_code") String orgCode,
        @Column(name = "org_name") String orgName,
        @Column(name = "unit_path") String unitPath,
        @Column(name = "bank_code") String bankCode,
        @Column(name = "bank_name") String bankName,
        @Column(name = "bank_path") String bankPath) {

    /** @throws RuleViolation if both officers are one person */
    public Parties {
        if (leadOfficer.equals(secondOfficer)) {
            throw RuleViolation.onField("secondOfficerId", "funds.officers-same");
        }
    }

    public boolean isOfficer(@Nullable UUID account) {
        return leadOfficer.equals(account) || secondOfficer.equals(account);
    }
}
