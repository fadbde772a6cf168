package zujie.casework.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a register in full; name and numbers masked.
 *
 * @param version to be sent back with a change
 * @param words the note
 * @param steps in order
 */
public record PersonDetail(PersonRow row, int version, String words, Instant registeredAt, List<Step> steps) {

    public PersonDetail {
        steps = List.copyOf(steps);
    }

    /** {@code what} is ENTERED, CORRECTED, KEPT or REMOVED. */
    @Schema(name = "RegisteredPersonStep")
    public record Step(String what, Instant at, String actorName, String words) {}

    /** What the masks hide. */
    @Schema(name = "RegisteredPersonRevealed")
    public record Revealed(String name, String identity, String phone) {

        /** @param what {@code name}, {@code identity} or {@code phone} */
        String of(String what) {
            return switch (what) {
                case "name" -> name;
                case "identity" -> identity;
                default -> phone;
            };
        }
    }

    static PersonDetail of(RegisteredPerson p, LocalDate today) {
        return new PersonDetail(
                PersonRow.of(p, today),
                p.version(),
                p.words(),
                p.registeredAt(),
                p.steps().stream().map(RegisterStep::toView).toList());
    }
}
