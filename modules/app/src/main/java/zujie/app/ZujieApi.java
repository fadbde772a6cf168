package zujie.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.ServiceLoader;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import zujie.platform.rest.RestModule;

/** The REST API, version 1. Its classes are those that the modules name, never what a scan happens to find. */
@OpenAPIDefinition(
        info = @Info(title = "阻截 Zujie", version = "1", description = "反诈中心业务系统接口；用法见 docs/partner-api.md"),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        bearerFormat = "JWT")))
@ApplicationPath("api/v1")
public class ZujieApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>();
        ServiceLoader.load(RestModule.class, ZujieApi.class.getClassLoader())
                .forEach(module -> classes.addAll(module.classes()));
        return classes;
    }
}
