package zujie.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.usecase.UseCaseName;

/** An authority reads its figures and lists and nothing else: no record, no move. A new right must be written here. */
class RegulatorTest {

    private static final Set<String> ALL = Set.of(
            "insight.OversightFigures",
            "insight.OversightLists.stops",
            "insight.OversightLists.numbers",
            "outreach.PublicBulletins.list",
            "outreach.PublicBulletins.get",
            "platform.DeskQueries.mine",
            "platform.MarkNotificationsRead");

    @Test
    void shouldHaveNoOtherRight() {
        Set<String> permitted = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("zujie")) {
            if (type.isAnnotatedWith(UseCase.class)) {
                for (Method method : type.reflect().getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && permits(method)) {
                        permitted.add(UseCaseName.of(method));
                    }
                }
            }
        }
        assertThat(permitted).isEqualTo(new TreeSet<>(ALL));
    }

    private static boolean permits(Method method) {
        Permitted on = method.getAnnotation(Permitted.class);
        Permitted whole = method.getDeclaringClass().getAnnotation(Permitted.class);
        Permitted permitted = on != null ? on : whole;
        return permitted != null && Arrays.asList(permitted.value()).contains(Role.REGULATOR);
    }
}
