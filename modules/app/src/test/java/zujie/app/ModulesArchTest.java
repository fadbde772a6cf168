package zujie.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import zujie.platform.AppModule;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The borders of the modules and the habits that hold everywhere. */
@AnalyzeClasses(packages = "zujie", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesArchTest {

    @ArchTest
    static final ArchRule modulesKeepTheirBorders = modules()
            .definedByAnnotation(AppModule.class)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "allowedDependencies", consideringOnlyDependenciesInAnyPackage("zujie.."))
            .ignoreDependency(
                    JavaClass.Predicates.resideInAnyPackage("zujie.."), JavaClass.Predicates.type(AppModule.class))
            // The vocabulary lies below the platform and so cannot carry its annotation; everybody may use it.
            .ignoreDependency(
                    JavaClass.Predicates.resideInAnyPackage("zujie.."),
                    JavaClass.Predicates.resideInAnyPackage("zujie.kernel.."))
            .andShould()
            .onlyDependOnEachOtherThroughPackagesDeclaredIn("exposedPackages")
            .because("dependencies point one way, and only front doors are open");

    @ArchTest
    static final ArchRule entitiesStayAtHome = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("a front door shows records, never entities");

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(PermissionConditions.bePermittedToSomebody())
            .because("what is not permitted to anybody by name is denied to everybody");

    @ArchTest
    static final ArchRule permissionsStandOnUseCasesOnly = methods()
            .that()
            .areAnnotatedWith(Permitted.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .because("elsewhere nobody checks them");

    @ArchTest
    static final ArchRule handleIsAUseCase = methods()
            .that()
            .haveName("handle")
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "zujie.directory..",
                    "zujie.casework..",
                    "zujie.funds..",
                    "zujie.cards..",
                    "zujie.outreach..",
                    "zujie.insight..")
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(zujie.platform.outbox.Subscriber.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(UseCase.class)
            .because("a command that is no use case would run unchecked and unrecorded");

    @ArchTest
    static final ArchRule nobodyFiresAsync = noClasses()
            .should()
            .callMethod(Event.class, "fireAsync", Object.class)
            .because("a rolled back fact must not be announced");

    @ArchTest
    static final ArchRule businessTakesTimeFromItsClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "zujie.kernel..",
                    "zujie.casework..",
                    "zujie.funds..",
                    "zujie.cards..",
                    "zujie.outreach..",
                    "zujie.insight..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("legal periods are counted on the business clock");

    @ArchTest
    static final ArchRule keycloakLivesInTheDirectory = noClasses()
            .that()
            .resideOutsideOfPackage("zujie.directory..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.keycloak..");

    @ArchTest
    static final ArchRule resourcesTouchNoDatabase = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..")
            .because("roles are checked in use cases; a resource maps input and output");

    @ArchTest
    static final ArchRule resourcesAreMadeOnce = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(ApplicationScoped.class)
            .because("else the server makes and fills one for every call");
}
