package zujie.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/permissions.md and docs/screens.md promise about endpoints and screens. */
final class PermissionTables {

    /** Instead of a use case: everybody who has logged in. */
    private static final String LOGIN = "login";

    private static final Pattern USE_CASE = Pattern.compile("\\| `(\\w+\\.[\\w.]+)` \\|[^|]*\\|([^|]*)\\|");
    private static final Pattern ENDPOINT = Pattern.compile("\\| `([A-Z]+ /[^`]*)` \\| `([^`]+)` \\|");
    private static final Pattern SCREEN = Pattern.compile("\\| `(/console/[^`]+\\.xhtml)` \\| `([^`]+)` \\|");

    private final Map<String, Set<String>> useCases = new LinkedHashMap<>();
    private final Map<String, Set<String>> endpoints;
    private final Map<String, Set<String>> screens;

    private PermissionTables() {
        for (Matcher row : rows("permissions.md", USE_CASE)) {
            useCases.put(
                    row.group(1),
                    Arrays.stream(row.group(2).split(",")).map(String::strip).collect(Collectors.toSet()));
        }
        endpoints = rolesBy("permissions.md", ENDPOINT);
        screens = rolesBy("screens.md", SCREEN);
    }

    static PermissionTables read() {
        return new PermissionTables();
    }

    /** The roles that may call each endpoint, by {@code GET /reports/{id}}. */
    Map<String, Set<String>> endpoints() {
        return endpoints;
    }

    /** The roles that may see each screen, by its path. */
    Map<String, Set<String>> screens() {
        return screens;
    }

    private Map<String, Set<String>> rolesBy(String document, Pattern pattern) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        for (Matcher row : rows(document, pattern)) {
            roles.put(row.group(1), row.group(2).equals(LOGIN) ? everybody() : of(row.group(2)));
        }
        return roles;
    }

    private Set<String> of(String useCase) {
        Set<String> roles = useCases.get(useCase);
        if (roles == null) {
            throw new IllegalStateException("docs/permissions.md has no use case " + useCase);
        }
        return roles;
    }

    private Set<String> everybody() {
        Set<String> all = new TreeSet<>();
        useCases.values().forEach(all::addAll);
        return all;
    }

    private static Iterable<Matcher> rows(String document, Pattern pattern) {
        try (Stream<String> lines = Files.lines(Path.of("..", "..", "docs", document))) {
            return lines.map(pattern::matcher).filter(Matcher::matches).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
