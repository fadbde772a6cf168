package zujie.app;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import zujie.platform.usecase.Permitted;

/** Conditions about permissions. */
final class PermissionConditions {

    private PermissionConditions() {}

    static ArchCondition<JavaMethod> bePermittedToSomebody() {
        return new ArchCondition<>("be permitted to somebody") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean permitted = method.isAnnotatedWith(Permitted.class)
                        || method.getOwner().isAnnotatedWith(Permitted.class);
                events.add(new SimpleConditionEvent(method, permitted, method.getFullName()));
            }
        };
    }
}
