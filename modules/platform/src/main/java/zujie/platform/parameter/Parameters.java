package zujie.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Legal and agreed numbers, chosen by the date of the act. What the application brings along holds unless an
 * administrator has set another value for that day. Among several of an administrator's values for one day the one that
 * began last holds, and of those the one entered last. A change is seen by every instance within five seconds.
 *
 * <p>Every method throws {@link IllegalStateException} if nobody has defined the key for that day, or if its unit does
 * not fit the method: both are faults of the program, not of the user.
 */
@ApplicationScoped
public class Parameters {

    @Inject
    ParameterOverrides overrides;

    private final ShippedParameters shipped;

    public Parameters() {
        this(ShippedParameters.load(Parameters.class.getClassLoader()));
    }

    Parameters(ShippedParameters shipped) {
        this.shipped = shipped;
    }

    /** The shipped values only, for programs and tests without a database. */
    public static Parameters shippedOnly() {
        Parameters parameters = new Parameters();
        parameters.overrides = new ParameterOverrides.None();
        return parameters;
    }

    /** The bare number: a count, fen, or an amount of the parameter's own unit (days, months, working days). */
    public long number(String key, LocalDate on) {
        ParameterValue value = valid(key, on);
        if (!value.unit().isNumber()) {
            throw new IllegalStateException(
                    key + " is no number but a " + value.unit().code());
        }
        return Long.parseLong(value.value());
    }

    /** A length of time given in minutes, hours or days of 24 hours. */
    public Duration duration(String key, LocalDate on) {
        return valid(key, on).unit().duration(number(key, on));
    }

    public boolean flag(String key, LocalDate on) {
        ParameterValue value = valid(key, on);
        if (value.unit() != ParameterUnit.FLAG) {
            throw new IllegalStateException(
                    key + " is no flag but in " + value.unit().code());
        }
        return Boolean.parseBoolean(value.value());
    }

    /** The value as it was written, whatever its unit. */
    public String text(String key, LocalDate on) {
        return valid(key, on).value();
    }

    private ParameterValue valid(String key, LocalDate on) {
        return find(key, on)
                .orElseThrow(() -> new IllegalStateException(
                        "No parameter " + key + " for " + on + "; it belongs in parameters.csv of its module"));
    }

    Optional<ParameterValue> find(String key, LocalDate on) {
        List<ParameterValue> defaults = shipped.of(key);
        if (defaults.isEmpty()) {
            return Optional.empty();
        }
        Optional<ParameterValue> set = overrides.of(key).stream()
                .map(change -> change.toValue(defaults.get(0)))
                .filter(value -> value.holdsOn(on))
                .max(Comparator.comparing(ParameterValue::validFrom));
        return set.or(() -> defaults.stream().filter(value -> value.holdsOn(on)).findFirst());
    }

    /** Whether the value was set by an administrator and not shipped. */
    boolean isSet(ParameterValue value) {
        return !shipped.of(value.key()).contains(value);
    }

    /** Every key once, in order, with a value that tells its unit and meaning. */
    Stream<ParameterValue> kinds() {
        return shipped.all().values().stream().map(values -> values.get(values.size() - 1));
    }
}
