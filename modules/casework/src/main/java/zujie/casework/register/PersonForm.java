package zujie.casework.register;

import java.util.Map;

/** The inputs that the form of a new line and that of a correction share. */
final class PersonForm {

    private PersonForm() {}

    static PersonFacts.Typed typed(Map<String, String> form) {
        return new PersonFacts.Typed(
                form.get("name"),
                form.get("identity"),
                form.get("phone"),
                form.get("ground"),
                form.get("place"),
                form.get("words"));
    }
}
