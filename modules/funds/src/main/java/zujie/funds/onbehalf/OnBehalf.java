package zujie.funds.onbehalf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Callable;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;

/**
 * Runs a bank's own use case for an officer who enters what the bank has said on the platform or on paper; his name stands
 * on the step. He stands for a line of the bank, not for a person of it: what its people must do, such as have an answer
 * checked by a second person, they have done there.
 */
@ApplicationScoped
public class OnBehalf {

    @Inject
    Caller caller;

    /** The institution that has said it. */
    public record Bank(String code, String name, String path) {}

    /** Whatever the work throws goes on to the caller; what is no runtime exception within one. */
    public <T> T of(Bank bank, Callable<T> work) {
        Actor officer = caller.actor();
        Actor line = new Actor(
                officer.id(),
                officer.username(),
                bank.name() + "（" + officer.name() + "录入）",
                bank.code(),
                bank.name(),
                OrgKind.BANK,
                bank.path(),
                Set.of(Role.BANK_GATEWAY),
                null);
        try {
            return caller.runAs(line, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
