package zujie.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Who may call the use cases of this module: police only, and administrators never. */
class PermissionsTest {

    /** Programs of partners give leads, and see their own. */
    private static final Set<String> FOR_PARTNERS = Set.of("TakeLead", "LeadQueries");

    /** What is chosen from is kept by administrators, who see no report. */
    private static final String FOR_ADMINISTRATORS = "ChangeTaxonomy";

    private static final Set<Role> POLICE_WORK =
            EnumSet.of(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);

    @Test
    void shouldLetOnlyThePoliceDoPoliceWork() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (Class<?> useCase : useCases()) {
            for (Method method : useCase.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    Permitted permitted = method.isAnnotationPresent(Permitted.class)
                            ? method.getAnnotation(Permitted.class)
                            : useCase.getAnnotation(Permitted.class);
                    assertThat(permitted).as("%s", method).isNotNull();
                    Set<Role> allowed = useCase.getSimpleName().equals(FOR_ADMINISTRATORS)
                            ? EnumSet.of(Role.SYSTEM_ADMIN)
                            : EnumSet.copyOf(POLICE_WORK);
                    if (FOR_PARTNERS.contains(useCase.getSimpleName())) {
                        allowed.addAll(Set.of(Role.BANK_GATEWAY, Role.TELECOM_GATEWAY));
                    }
                    assertThat(permitted.value()).as("%s", method).isNotEmpty().isSubsetOf(allowed);
                    seen.add(useCase.getSimpleName());
                }
            }
        }
        assertThat(seen).contains("EnterReport", "DecideFiling", "OpenCase", "FileCase", "ReportQueries");
        assertThat(POLICE_WORK).allMatch(role -> role.fits(OrgKind.POLICE));
    }

    private static Set<Class<?>> useCases() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .map(PermissionsTest::load)
                    .filter(type -> type.isAnnotationPresent(UseCase.class))
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PermissionsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
