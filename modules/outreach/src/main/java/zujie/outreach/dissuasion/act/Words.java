package zujie.outreach.dissuasion.act;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** What people write beside what they do. */
final class Words {

    private static final int LONGEST = 500;

    private Words() {}

    /** Empty for nothing. @throws InvalidValue {@code outreach.text-too-long} */
    static String of(String field, @Nullable String given) {
        String text = given == null ? "" : given.strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw InvalidValue.onField(field, "outreach.text-too-long", LONGEST);
        }
        return text;
    }

    /** @throws InvalidValue {@code outreach.text-missing} if there is nothing */
    static String required(String field, @Nullable String given) {
        String text = of(field, given);
        if (text.isEmpty()) {
            throw InvalidValue.onField(field, "outreach.text-missing");
        }
        return text;
    }

    /** The constant of that name. @throws InvalidValue {@code outreach.value-unknown} */
    static <E extends Enum<E>> E choice(String field, Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw InvalidValue.onField(field, "outreach.value-unknown", name == null ? "" : name);
    }
}
