package zujie.platform.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case: checked against {@link Permitted}, run in one transaction, recorded in the audit. A public method of
 * such a class without {@link Permitted} on itself or on its class is denied to everybody.
 */
@Stereotype
@ApplicationScoped
@Guarded
@Transactional(rollbackOn = Exception.class)
@Recorded
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
