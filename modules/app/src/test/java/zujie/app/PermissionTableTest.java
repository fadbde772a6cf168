package zujie.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.usecase.UseCaseName;

/** The permission table of the documents is the code's. */
class PermissionTableTest {

    private static final Pattern ROW = Pattern.compile("^\\|\\s*`([^`]+)`\\s*\\|[^|]*\\|([^|]*)\\|.*$");

    @Test
    void shouldListExactlyWhatTheCodePermits() throws IOException {
        assertThat(documented()).isEqualTo(coded());
    }

    private static Map<String, String> documented() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../../docs/permissions.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && row.group(1).contains(".")) {
                rows.put(
                        row.group(1),
                        sorted(Arrays.stream(row.group(2).split("[,、]"))
                                .map(s -> s.replace("`", "").trim())
                                .toArray(String[]::new)));
            }
        }
        return rows;
    }

    private static Map<String, String> coded() {
        Map<String, String> permissions = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("zujie")) {
            if (type.isAnnotatedWith(UseCase.class)) {
                for (Method method : type.reflect().getDeclaredMethods()) {
                    if (java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                        permissions.put(UseCaseName.of(method), sorted(roles(method)));
                    }
                }
            }
        }
        return permissions;
    }

    private static String[] roles(Method method) {
        Permitted permitted = method.isAnnotationPresent(Permitted.class)
                ? method.getAnnotation(Permitted.class)
                : method.getDeclaringClass().getAnnotation(Permitted.class);
        return Arrays.stream(permitted.value()).map(Role::code).toArray(String[]::new);
    }

    private static String sorted(String[] roles) {
        return Arrays.stream(roles).sorted().collect(Collectors.joining(", "));
    }
}
