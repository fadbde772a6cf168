package zujie.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.ServiceLoader;
import java.util.Set;
import zujie.platform.rest.RestModule;

/** The REST API, version 1. Its classes are those that the modules name, never what a scan happens to find. */
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
