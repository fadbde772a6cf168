package zujie.funds.gateway.envelope;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of a message: a name, and either a text or elements of its own.
 *
 * @param text empty if it has elements
 */
public record Part(String name, String text, List<Part> parts) {

    public Part {
        parts = List.copyOf(parts);
    }

    public static Part of(String name, List<Part> parts) {
        return new Part(name, "", parts);
    }

    public static Part text(String name, String text) {
        return new Part(name, text, List.of());
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The text of an element below, such as {@code operator/Name}; null if there is none or it is blank. */
    public @Nullable String get(String path) {
        Part at = this;
        for (String step : path.split("/")) {
            at = at.first(step);
            if (at == null) {
                return null;
            }
        }
        return at.text().isBlank() ? null : at.text().strip();
    }

    /** The text of an element below; empty if there is none. */
    public String or(String path) {
        String found = get(path);
        return found == null ? "" : found;
    }

    /** The first element of that name; null if there is none. */
    public @Nullable Part first(String child) {
        return parts.stream().filter(p -> p.name.equals(child)).findFirst().orElse(null);
    }

    /** Every element of that name. */
    public List<Part> all(String child) {
        return parts.stream().filter(p -> p.name.equals(child)).toList();
    }

    /** Puts an element together; what is null or empty is left out. */
    public static final class Builder {

        private final String name;
        private final List<Part> parts = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public Builder add(String child, @Nullable String text) {
            if (text != null && !text.isEmpty()) {
                parts.add(Part.text(child, text));
            }
            return this;
        }

        public Builder add(@Nullable Part child) {
            if (child != null) {
                parts.add(child);
            }
            return this;
        }

        public Builder addAll(List<Part> children) {
            parts.addAll(children);
            return this;
        }

        public Part build() {
            return Part.of(name, parts);
        }
    }
}
