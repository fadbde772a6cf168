package zujie.outreach.dissuasion.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.PhoneNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * Whom a warning is about, checked.
 *
 * @param name null if the source does not know it
 * @param account of the person's own, from which money may go; null if unknown
 * @param address where a visit would go; empty if unknown
 */
public record WarnedPerson(
        @Nullable PersonName name,
        PhoneNumber phone,
        @Nullable IdentityNumber identity,
        @Nullable BankAccountNo account,
        String address) {

    private static final int LONGEST_ADDRESS = 200;

    /** What was typed or sent; everything but the phone may be missing. */
    public record Entry(
            @Nullable String name,
            @jakarta.validation.constraints.NotNull String phone,
            @Nullable String identityNumber,
            @Nullable String account,
            @Nullable String address) {}

    /** @throws InvalidValue of the kernel, on {@code person.phone} and so on */
    public static WarnedPerson of(Entry entry, LocalDate today) {
        String address = Normaliser.line(entry.address());
        if (address.codePointCount(0, address.length()) > LONGEST_ADDRESS) {
            throw InvalidValue.onField("person.address", "outreach.text-too-long", LONGEST_ADDRESS);
        }
        return new WarnedPerson(
                blank(entry.name()) ? null : at("person.name", () -> PersonName.of(entry.name())),
                at("person.phone", () -> PhoneNumber.of(entry.phone())),
                blank(entry.identityNumber())
                        ? null
                        : at("person.identityNumber", () -> IdentityNumber.of(entry.identityNumber(), today)),
                blank(entry.account()) ? null : at("person.account", () -> BankAccountNo.of(entry.account())),
                address);
    }

    /** By what the same person is known again; the phone first. */
    public List<PersonKey> keys() {
        List<PersonKey> keys = new ArrayList<>();
        keys.add(PersonKey.phone(phone.value()));
        if (identity != null) {
            keys.add(PersonKey.identity(identity.value()));
        }
        if (account != null) {
            keys.add(PersonKey.account(account.value()));
        }
        return keys;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static <T> T at(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }
}
