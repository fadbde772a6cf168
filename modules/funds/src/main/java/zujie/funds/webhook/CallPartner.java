package zujie.funds.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import zujie.funds.order.NoticeOut;
import zujie.funds.order.OrderOut;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.Outbox;
import zujie.platform.outbox.PermanentFailure;
import zujie.platform.outbox.Subscriber;

/**
 * Tells an institution that something waits for it: through the outbox, so in order, again after a failure, and shown to
 * the operator when it does not get through.
 */
@ApplicationScoped
class CallPartner implements Subscriber {

    static final String TOPIC = "funds.webhook.v1";

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration TOTAL = Duration.ofSeconds(5);

    @Inject
    WebhookState state;

    @Inject
    TargetGuard guard;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    void ordered(@Observes OrderOut order) {
        String resource = "account-query".equals(order.subjectType()) ? "account-queries" : order.subjectType() + "s";
        tell(order.parties().bankCode(), order.code(), order.applicationId(), resource, order.subjectId());
    }

    void told(@Observes NoticeOut notice) {
        tell(notice.bankCode(), notice.code(), notice.applicationId(), notice.subjectType() + "s", notice.subjectId());
    }

    private void tell(String bank, String code, String applicationId, String resource, UUID subject) {
        if (state.isCalled(bank)) {
            outbox.publish(
                    TOPIC,
                    bank,
                    new Notice(bank, code, applicationId, subject, "/api/v1/" + resource + "/" + subject, clock.now()));
        }
    }

    @Override
    public String name() {
        return "funds.webhook";
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Kind kind() {
        return Kind.DELIVERY;
    }

    @Override
    public void handle(Message message) throws IOException, PermanentFailure {
        carry(message.id(), message.as(Notice.class));
    }

    /** One call. @param delivery the same at every repetition */
    void carry(UUID delivery, Notice notice) throws IOException, PermanentFailure {
        WebhookState.Target target = state.target(notice.bankCode());
        if (target == null) {
            return;
        }
        try {
            call(target, delivery, notice);
            state.delivered(target.id());
        } catch (IOException e) {
            state.failed(target.id(), e.toString());
            throw e;
        } catch (PermanentFailure e) {
            state.failed(target.id(), String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private void call(WebhookState.Target target, UUID delivery, Notice notice) throws IOException, PermanentFailure {
        TargetGuard.Pinned pinned;
        try {
            pinned = guard.pin(target.url());
        } catch (InvalidValue e) {
            throw new PermanentFailure("The address may not be called any more");
        }
        String body = notice.json();
        long seconds = Clock.systemUTC().instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json; charset=UTF-8");
        headers.put("User-Agent", "Zujie");
        headers.put("Zujie-Delivery", delivery.toString());
        headers.put("Zujie-Timestamp", String.valueOf(seconds));
        headers.put("Zujie-Signature", Signature.of(target.secrets(), seconds, body));
        int status = new PinnedCall(pinned.uri(), pinned.address())
                .post(headers, body.getBytes(StandardCharsets.UTF_8), CONNECT, TOTAL);
        if (status / 100 == 2) {
            return;
        }
        if (status == 410) {
            throw new PermanentFailure("The partner answers 410");
        }
        throw new IOException("The partner answers " + status);
    }
}
