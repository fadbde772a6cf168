package zujie.funds.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.clock.BusinessClock;

/** The short transactions before and after a call. */
@ApplicationScoped
class WebhookState {

    @Inject
    Webhooks webhooks;

    @Inject
    BusinessClock clock;

    /** Where to call, with what to sign. */
    record Target(UUID id, String url, List<String> secrets) {}

    /** In the caller's transaction: whether an institution wants to be called. */
    boolean isCalled(String bankCode) {
        return webhooks.ofBank(bankCode).filter(Webhook::isActive).isPresent();
    }

    /** Null if nobody wants to be called any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public @Nullable Target target(String bankCode) {
        return webhooks.ofBank(bankCode)
                .filter(Webhook::isActive)
                .map(w -> new Target(w.id(), w.url(), w.secrets()))
                .orElse(null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void delivered(UUID id) {
        webhooks.takeUnscoped(id).delivered(clock.now());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID id, String why) {
        webhooks.takeUnscoped(id).failed(why, clock.now());
    }
}
