package zujie.funds.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.clock.BusinessClock;
import zujie.platform.memory.Remembered;

/** The short transactions before and after a call. */
@ApplicationScoped
class WebhookState {

    @Inject
    Webhooks webhooks;

    @Inject
    BusinessClock clock;

    @Inject
    WebhookState self;

    private final Remembered<Set<String>> called = new Remembered<>(() -> self.read());

    /** Where to call, with what to sign. */
    record Target(UUID id, String url, List<String> secrets) {}

    /** Whether an institution wants to be called. */
    boolean isCalled(String bankCode) {
        return called.get().contains(bankCode);
    }

    /** Apart from the caller's transaction, so that nobody sees a change that may still be rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public Set<String> read() {
        return webhooks.called();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookChanged event) {
        called.forget();
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
