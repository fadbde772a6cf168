package zujie.casework.api;

import java.time.LocalDate;
import java.util.List;

/** The taxonomy of fraud (R7.1): codes with the days on which they hold, so that old reports keep their type. */
public interface FraudTypes {

    /** Codes in force on a day, in order; the text of a code is {@code casework.fraud-type.<code>}. */
    List<String> inForce(LocalDate on);
}
