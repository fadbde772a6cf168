package zujie.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a module on its root package. The architecture test reads it: a module may use only the modules named in
 * {@link #allowedDependencies()}, and of those only the packages that they expose.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AppModule {

    /** The module's name, equal to the last segment of its root package. */
    String name();

    /** Names of the modules that this one may use. */
    String[] allowedDependencies() default {};

    /** Package patterns that others may use; by default the module's {@code api} package only. */
    String[] exposedPackages() default {};
}
