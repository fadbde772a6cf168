package zujie.cards.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zujie.kernel.phone.ProtectedNumbers;
import zujie.kernel.phone.ShownNumber;
import zujie.platform.parameter.Parameters;

/** The dated rules on numbers: which are protected (R5.11), and whose range a number lies in. */
@ApplicationScoped
public class NumberRules {

    /** Carriers in the order in which their ranges are asked. */
    private static final List<String> CARRIERS = List.of("CMCC", "CUCC", "CTCC", "CBN");

    @Inject
    Parameters parameters;

    public Protection protectionOf(ShownNumber number, LocalDate on) {
        if (number.isProtected(listed("cards.refused-numbers", on))) {
            return Protection.REFUSED;
        }
        return number.isProtected(listed("cards.confirmed-numbers", on)) ? Protection.CONFIRM : Protection.NONE;
    }

    /**
     * The organisation code of the carrier to which the range was given. A number may have moved since (携号转网), so it
     * is a suggestion only.
     */
    public Optional<String> carrierOf(ShownNumber number, LocalDate on) {
        String digits = number.phoneNumber().map(n -> n.value()).orElse("");
        return CARRIERS.stream()
                .filter(code -> words("cards.prefixes-" + code.toLowerCase(Locale.ROOT), on).stream()
                        .anyMatch(digits::startsWith))
                .findFirst();
    }

    private ProtectedNumbers listed(String key, LocalDate on) {
        return ProtectedNumbers.of(words(key, on));
    }

    private List<String> words(String key, LocalDate on) {
        return Arrays.asList(parameters.text(key, on).trim().split(" +"));
    }
}
