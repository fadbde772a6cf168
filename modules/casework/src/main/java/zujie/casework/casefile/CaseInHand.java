package zujie.casework.casefile;

import java.util.UUID;
import zujie.kernel.rule.RuleViolation;

/**
 * What the rooms of casework that keep something about a case know of it.
 *
 * @param unitPath place of the organisation that owns it
 * @param leadOfficer account of the officer in charge
 * @param filed whether 立案 was decided
 * @param closed whether 结案 was approved
 */
public record CaseInHand(
        UUID id,
        String caseNo,
        String title,
        String orgCode,
        String orgName,
        String unitPath,
        UUID leadOfficer,
        String leadOfficerName,
        boolean filed,
        boolean closed) {

    static CaseInHand of(CaseFile c) {
        return new CaseInHand(
                c.id(),
                c.caseNo(),
                c.title(),
                c.orgCode(),
                c.orgName(),
                c.unitPath(),
                c.leadOfficer(),
                c.leadOfficerName(),
                c.filingNo() != null,
                c.state() == CaseState.CLOSED);
    }

    /** @throws RuleViolation {@code casework.case-not-filed}: no 强制措施 and no 移送起诉 before 立案 */
    public void requireFiled() {
        if (!filed) {
            throw RuleViolation.of("casework.case-not-filed", caseNo);
        }
    }
}
