package zujie.outreach.api;

import java.util.UUID;

/**
 * Payload of the topic {@code outreach.bulletin-published.v1}.
 *
 * @param number the public number, such as {@code 2026-0001}
 * @param audience {@code PUBLIC} or {@code INTERNAL}
 */
public record BulletinPublished(UUID bulletinId, String number, UUID caseId, String audience, String unitPath) {}
