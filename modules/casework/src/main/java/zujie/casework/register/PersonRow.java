package zujie.casework.register;

import java.time.LocalDate;
import java.util.UUID;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.PhoneNumber;

/**
 * A line of a register; name and numbers masked.
 *
 * @param register {@code KEY_PERSON} or {@code INFORMATION_OFFICER}
 * @param identity empty if none is held
 * @param phone empty if none is known
 * @param reviewOn the day of the next review
 * @param late whether that day has come and nobody has reviewed
 */
public record PersonRow(
        UUID id,
        String register,
        String name,
        String identity,
        String phone,
        String ground,
        String place,
        String orgName,
        boolean listed,
        LocalDate reviewOn,
        boolean late) {

    static PersonRow of(RegisteredPerson p, LocalDate today) {
        return new PersonRow(
                p.id(),
                p.register().name(),
                new PersonName(p.name()).masked(),
                p.identity().isEmpty() ? "" : new IdentityNumber(p.identity()).masked(),
                p.phone().isEmpty() ? "" : new PhoneNumber(p.phone()).masked(),
                p.ground().name(),
                p.place(),
                p.orgName(),
                p.isListed(),
                p.reviewOn(),
                p.isListed() && !p.reviewOn().isAfter(today));
    }
}
