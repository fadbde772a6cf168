package zujie.platform.usecase;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.audit.AuditTrail;
import zujie.platform.audit.Outcome;

/** Stands outside the transaction: nobody unchecked gets in, and what was refused or failed is still recorded. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class AccessInterceptor {

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @AroundInvoke
    Object check(InvocationContext context) throws Exception {
        String action = UseCaseName.of(context.getMethod());
        AuditNotes.open();
        try {
            Actor actor = actorOrRecord(action);
            if (!permitted(context.getMethod(), actor.roles())) {
                throw refuse(actor, action, Denied.of("platform.not-permitted"));
            }
            return proceed(context, actor, action);
        } finally {
            AuditNotes.close();
        }
    }

    private Actor actorOrRecord(String action) {
        try {
            return caller.actor();
        } catch (Denied e) {
            trail.recordApart(Actor.anonymous(), action, Outcome.REFUSED, e.code());
            throw e;
        }
    }

    private Object proceed(InvocationContext context, Actor actor, String action) throws Exception {
        try {
            return context.proceed();
        } catch (RuleViolation e) {
            trail.recordApart(actor, action, Outcome.REFUSED, e.code());
            throw e;
        } catch (Exception e) {
            trail.recordFailure(actor, action, e);
            throw e;
        }
    }

    private Denied refuse(Actor actor, String action, Denied reason) {
        trail.recordApart(actor, action, Outcome.REFUSED, reason.code());
        return reason;
    }

    static boolean permitted(Method method, Set<Role> roles) {
        Permitted permitted = declaredFor(method);
        if (permitted == null) {
            return false;
        }
        for (Role role : permitted.value()) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Permitted declaredFor(Method method) {
        Permitted onMethod = method.getAnnotation(Permitted.class);
        return onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Permitted.class);
    }
}
