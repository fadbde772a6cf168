package zujie.outreach.bulletin;

import java.util.UUID;

/**
 * What a new bulletin could say, before anybody has looked at it.
 *
 * @param caseNo the case it is drawn from
 * @param month of the case, {@code 2026-11}
 */
public record Proposal(
        UUID caseId,
        String caseNo,
        String fraudType,
        String month,
        String title,
        String place,
        String body,
        String advice) {}
