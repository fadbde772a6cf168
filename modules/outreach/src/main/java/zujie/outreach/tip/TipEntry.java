package zujie.outreach.tip;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tip as it is typed on the public site.
 *
 * @param formKey names the sheet that was filled in: sent twice, it is one tip
 * @param content what happened, 10 to 2,000 characters
 * @param marks by kind of identifier ({@code PHONE, ACCOUNT, MESSENGER, SITE, APP}) what was typed, several parted by
 *     blanks or signs
 * @param name of the informant; null or empty if he does not want to say
 * @param phone of the informant; null or empty if he does not want to say
 * @param trap what stands in an input that people do not see; programs fill it in
 */
record TipEntry(
        UUID formKey,
        @Nullable String content,
        Map<String, String> marks,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String trap) {

    TipEntry {
        marks = Map.copyOf(marks);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "TipEntry";
    }
}
