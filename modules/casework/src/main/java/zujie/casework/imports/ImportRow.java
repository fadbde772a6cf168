package zujie.casework.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loading as shown.
 *
 * @param state {@code WAITING, RUNNING, DONE} or {@code FAILED}
 * @param lastLine how far into the sheet it has come
 * @param loaded reports that were entered
 * @param repeated lines that had been loaded before and were passed over
 * @param rejected lines that were wrong
 * @param warned reports that were entered with a doubt, part of {@code loaded}
 * @param failure problem code of what is wrong with the whole; null if nothing is
 */
public record ImportRow(
        UUID id,
        String fileName,
        long sizeBytes,
        String orgName,
        String uploader,
        Instant uploadedAt,
        String state,
        String tone,
        long lastLine,
        int loaded,
        int repeated,
        int rejected,
        int warned,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    public boolean isOver() {
        return ImportState.valueOf(state).isOver();
    }

    public int total() {
        return loaded + repeated + rejected;
    }
}
