package zujie.casework.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.PhoneNumber;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * What has been typed of a report so far, as typed; every part may be missing, and what cannot be read yet is passed over.
 *
 * @param name the victim's
 * @param phone the victim's
 * @param identityNumber the victim's
 * @param accounts of payees
 * @param contacts numbers, ids and sites of the fraudsters
 */
public record Probe(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String identityNumber,
        @Nullable List<String> accounts,
        @Nullable List<String> contacts) {

    /** Most values of each kind that are looked for; a report seldom has more while it is typed. */
    private static final int MOST = 10;

    @Nullable
    String readName() {
        return read(name, t -> PersonName.of(t).value());
    }

    @Nullable
    String readPhone() {
        return read(phone, t -> PhoneNumber.of(t).value());
    }

    @Nullable
    String readIdentity() {
        String number = Normaliser.identifier(identityNumber).toUpperCase(java.util.Locale.ROOT);
        return number.length() == 18 ? number : null;
    }

    List<String> readAccounts() {
        return each(accounts, t -> {
            String value = BankAccountNo.of(t).value();
            return value.length() < 8 ? null : value;
        });
    }

    List<String> readContacts() {
        return each(contacts, t -> {
            String value = t.matches(".*[A-Za-z/].*|.*\\.[A-Za-z].*")
                    ? Normaliser.compact(t)
                    : ShownNumber.of(t).normalised().orElse(Normaliser.compact(t));
            return value.length() < 5 ? null : value;
        });
    }

    private static List<String> each(@Nullable List<String> typed, Function<String, @Nullable String> reading) {
        List<String> values = new ArrayList<>();
        for (String text : typed == null ? List.<String>of() : typed) {
            String value = read(text, reading);
            if (value != null && !values.contains(value) && values.size() < MOST) {
                values.add(value);
            }
        }
        return values;
    }

    private static @Nullable String read(@Nullable String text, Function<String, @Nullable String> reading) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (InvalidValue e) {
            return null;
        }
    }
}
