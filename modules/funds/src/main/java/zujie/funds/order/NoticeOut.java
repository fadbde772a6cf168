package zujie.funds.order;

import java.util.UUID;

/**
 * Something that an institution is told and need not answer, such as what became of its report: fired as a CDI event in
 * the transaction that decides it.
 *
 * @param code its TxCode in the interface of banks (§6), such as {@code 100402}
 * @param applicationId the institution's own number
 * @param subjectType such as {@code bank-report}
 * @param orgCode the police organ in whose name it is told
 * @param number for reading
 */
public record NoticeOut(
        String code,
        String applicationId,
        String subjectType,
        UUID subjectId,
        String bankCode,
        String bankPath,
        String orgCode,
        String unitPath,
        String number) {}
