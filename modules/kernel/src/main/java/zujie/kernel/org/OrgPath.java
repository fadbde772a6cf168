package zujie.kernel.org;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/**
 * The place of an organisation in the tree, from the root down: {@code /p35/p3501/p350104/}. Every record carries the
 * path of its owner, and a user sees what lies at or below his own. There is no path above the roots, so no path
 * contains everything.
 *
 * @param value codes between slashes, with one at both ends, up to 255 characters
 */
public record OrgPath(String value) {

    private static final Pattern FORM = Pattern.compile("/([A-Za-z0-9]{2,12}/)+");
    private static final int LONGEST = 255;

    /** @throws InvalidValue {@code kernel.org-path-malformed} */
    public OrgPath {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw InvalidValue.of("kernel.org-path-malformed");
        }
    }

    /** Reads a stored path. */
    public static OrgPath of(@Nullable String stored) {
        return new OrgPath(stored == null ? "" : stored);
    }

    /** The path of an organisation that has no superior here. */
    public static OrgPath root(OrgCode code) {
        return new OrgPath("/" + code.value() + "/");
    }

    public OrgPath child(OrgCode code) {
        return new OrgPath(value + code.value() + "/");
    }

    /** The superior's path; empty for a root. */
    public Optional<OrgPath> parent() {
        int cut = value.lastIndexOf('/', value.length() - 2);
        return cut == 0 ? Optional.empty() : Optional.of(new OrgPath(value.substring(0, cut + 1)));
    }

    /** The code of the organisation itself. */
    public OrgCode code() {
        return new OrgCode(value.substring(value.lastIndexOf('/', value.length() - 2) + 1, value.length() - 1));
    }

    /** Whether {@code other} is this organisation or lies below it. */
    public boolean contains(OrgPath other) {
        return other.value.startsWith(value);
    }

    /** The operand of {@code LIKE} that finds what this path contains; codes hold no wildcard, so it needs no escape. */
    public String likePattern() {
        return value + "%";
    }

    @Override
    public String toString() {
        return value;
    }
}
