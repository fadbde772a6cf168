package zujie.funds.bankcheck.orders;

import java.util.concurrent.Callable;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;

/** Runs something on behalf of somebody, with the refusals as they are. */
final class OnBehalf {

    private OnBehalf() {}

    static void run(Caller caller, Actor actor, Callable<?> work) {
        try {
            caller.runAs(actor, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
