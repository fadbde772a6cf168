package zujie.casework.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.PhoneNumber;
import zujie.kernel.rule.InvalidValue;

/**
 * Who was defrauded: checked values, and beside them what was typed.
 *
 * @param identity optional
 */
record Victim(
        PersonName name,
        PhoneNumber phone,
        String phoneTyped,
        @Nullable IdentityNumber identity,
        @Nullable String identityTyped) {

    /** @throws InvalidValue of the kernel, on {@code victim.name}, {@code victim.phone} or {@code victim.identityNumber} */
    static Victim of(ReportEntry.VictimEntry entry, LocalDate today) {
        PersonName name = Typed.at("victim.name", () -> PersonName.of(entry.name()));
        PhoneNumber phone = Typed.at("victim.phone", () -> PhoneNumber.of(entry.phone()));
        String typed = entry.identityNumber();
        if (typed == null || typed.isBlank()) {
            return new Victim(name, phone, Typed.kept("victim.phone", entry.phone(), 60), null, null);
        }
        IdentityNumber identity = Typed.at("victim.identityNumber", () -> IdentityNumber.of(typed, today));
        return new Victim(
                name,
                phone,
                Typed.kept("victim.phone", entry.phone(), 60),
                identity,
                Typed.kept("victim.identityNumber", typed, 60));
    }
}
