package zujie.platform.usecase;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditTrail;

/** Stands inside the transaction: no success without its audit row, and no audit row of a success that was rolled back. */
@Recorded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class AuditInterceptor {

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Event<UseCaseBegun> begun;

    @Inject
    Event<UseCaseDone> done;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object record(InvocationContext context) throws Exception {
        begun.fire(new UseCaseBegun());
        Object result = context.proceed();
        trail.recordSuccess(caller.actor(), UseCaseName.of(context.getMethod()));
        done.fire(new UseCaseDone());
        // The server would roll back in silence, and the caller would take it for done.
        if (transaction.getRollbackOnly()) {
            throw new IllegalStateException(UseCaseName.of(context.getMethod()) + " was marked for rollback");
        }
        return result;
    }
}
