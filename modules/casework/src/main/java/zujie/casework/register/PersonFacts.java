package zujie.casework.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.PhoneNumber;
import zujie.kernel.rule.InvalidValue;

/**
 * Who somebody in a register is, as checked.
 *
 * @param identity empty if the register does not need it
 * @param phone empty if it is not known
 * @param place where he lives, or the place that he watches
 */
record PersonFacts(String name, String identity, String phone, Register.Ground ground, String place, String words) {

    private static final int LONGEST_IDENTITY = 40;
    private static final int LONGEST_PLACE = 120;

    /** What is typed. */
    record Typed(
            @Nullable String name,
            @Nullable String identity,
            @Nullable String phone,
            @Nullable String ground,
            @Nullable String place,
            @Nullable String words) {}

    /** @throws InvalidValue at the input that is wrong; of an identity number it says what is wrong with it (§8) */
    static PersonFacts of(Register register, Typed t, LocalDate today) {
        String identity = Inputs.optional("identity", t.identity(), LONGEST_IDENTITY);
        String phone = Inputs.optional("phone", t.phone(), LONGEST_IDENTITY);
        if (identity.isEmpty() && register.identityNeeded()) {
            throw InvalidValue.onField("identity", "casework.text-missing");
        }
        if (phone.isEmpty() && !register.identityNeeded()) {
            throw InvalidValue.onField("phone", "casework.text-missing");
        }
        Register.Ground ground = Inputs.choice("ground", Register.Ground.class, t.ground());
        if (!register.grounds().contains(ground)) {
            throw InvalidValue.onField("ground", "casework.choice-unknown");
        }
        return new PersonFacts(
                Inputs.at("name", () -> PersonName.of(t.name())).value(),
                identity.isEmpty()
                        ? ""
                        : Inputs.at("identity", () -> IdentityNumber.of(identity, today))
                                .value(),
                phone.isEmpty()
                        ? ""
                        : Inputs.at("phone", () -> PhoneNumber.of(phone)).value(),
                ground,
                Inputs.optional("place", t.place(), LONGEST_PLACE),
                Inputs.optional("words", t.words(), Inputs.LONGEST_REASON));
    }
}
