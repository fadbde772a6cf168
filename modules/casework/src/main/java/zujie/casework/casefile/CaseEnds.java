package zujie.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;

/** Carries out what was approved about the end of a case. */
@ApplicationScoped
public class CaseEnds {

    @Inject
    CaseRegister register;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /**
     * The case, to be closed or reopened by its own unit or one above it.
     *
     * @throws NotFound {@code casework.case-not-found}
     */
    public CaseInHand own(UUID id) {
        return CaseInHand.of(register.require(id));
    }

    /** 结案. @throws IllegalMove {@code casework.case-move-illegal}, {@link Denied} {@code casework.own-case} */
    public void close(UUID id, String grounds) {
        register.require(id).close(grounds, caller.actor(), clock.now());
    }

    /** 重启: it stands where it stood before it was closed; throws as {@link #close}. */
    public void reopen(UUID id, String grounds) {
        register.require(id).reopen(grounds, caller.actor(), clock.now());
    }
}
