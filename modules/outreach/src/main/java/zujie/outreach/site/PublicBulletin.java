package zujie.outreach.site;

import java.time.Instant;
import java.util.UUID;
import zujie.platform.paging.Cursor;

/**
 * A published warning as everybody may read it.
 *
 * @param number its public number, such as {@code 2026-0001}
 * @param place at district level
 * @param month of the case, {@code 2026-11}
 * @param body plain text with line breaks
 * @param advice plain text with line breaks
 */
public record PublicBulletin(
        UUID id,
        String number,
        String title,
        String fraudType,
        String place,
        String month,
        boolean important,
        Instant publishedAt,
        String body,
        String advice) {

    private static final int LONGEST_LEAD = 72;

    /** The first sentence of the advice, for cards: what to do counts more than what happened. */
    public String lead() {
        String line = advice.strip().split("\n", 2)[0];
        int stop = line.indexOf('。');
        String sentence = stop > 0 ? line.substring(0, stop + 1) : line;
        return sentence.codePointCount(0, sentence.length()) <= LONGEST_LEAD
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST_LEAD)) + "…";
    }

    Cursor cursor() {
        return Cursor.at(publishedAt, id);
    }
}
