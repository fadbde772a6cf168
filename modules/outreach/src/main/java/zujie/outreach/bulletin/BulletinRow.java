package zujie.outreach.bulletin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin in a list.
 *
 * @param number null until it is published
 * @param tone colour of the state
 */
public record BulletinRow(
        UUID id,
        @Nullable String number,
        String title,
        String audience,
        String state,
        String tone,
        String fraudType,
        String place,
        boolean important,
        String caseNo,
        String orgName,
        String author,
        Instant createdAt,
        @Nullable Instant publishedAt) {

    static BulletinRow of(Bulletin b) {
        return new BulletinRow(
                b.id(),
                b.number(),
                b.text().title(),
                b.audience().name(),
                b.state().name(),
                b.state().tone(),
                b.fraudType(),
                b.text().place(),
                b.isImportant(),
                b.caseNo(),
                b.orgName(),
                b.authorName(),
                b.createdAt(),
                b.publishedAt());
    }
}
