package zujie.platform.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import zujie.platform.access.Role;

/**
 * Who may call a use case: anybody who holds one of the roles. On a method it replaces what stands on the class. The
 * table docs/permissions.md lists the same and a test compares the two.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Permitted {
    Role[] value();
}
