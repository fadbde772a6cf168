package zujie.casework.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Losses otherwise than by transfer that were typed together with a new report; fired within the transaction that saves it.
 *
 * @param lines what stood in the inputs, by name
 */
public record LossesTyped(UUID reportId, List<Map<String, String>> lines) {

    public LossesTyped {
        lines = List.copyOf(lines);
    }
}
