package zujie.casework.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The taxonomy of fraud (R7.1): codes with the days on which they hold, so that old reports keep their type. */
public interface FraudTypes {

    /** Codes in force on a day, in order; the text of a code is {@code casework.fraud-type.<code>}. */
    List<String> inForce(LocalDate on);

    /** Names of the codes in force on a day, in the order of the codes. */
    default Map<String, String> names(LocalDate on) {
        Map<String, String> names = new LinkedHashMap<>();
        inForce(on).forEach(code -> names.put(code, code));
        return names;
    }

    /** The name of a code on a day; where it did not hold then, the one it had last, or the code itself. */
    default String name(String code, LocalDate on) {
        return names(on).getOrDefault(code, code);
    }
}
