package zujie.platform.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a record, as it is shown.
 *
 * @param mediaType as told by the content
 * @param sha256 hash of the content, 64 hex digits
 * @param sm3 its national hash, 64 hex digits
 * @param uploadedAt by the business clock
 */
public record AttachmentRow(
        UUID id,
        String subjectType,
        String subjectId,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        String sm3,
        String uploaderName,
        Instant uploadedAt) {

    /** {@code 1.2 MiB}, {@code 34 KiB}. */
    public String sizeText() {
        return sizeBytes >= 1 << 20
                ? String.format(java.util.Locale.ROOT, "%.1f MiB", sizeBytes / 1_048_576.0)
                : Math.max(1, sizeBytes >> 10) + " KiB";
    }
}
