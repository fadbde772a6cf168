package zujie.funds.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
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

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    void ordered(@Observes OrderOut order) {
        String bank = order.parties().bankCode();
        if (!state.isCalled(bank)) {
            return;
        }
        String resource = "freeze".equals(order.subjectType()) ? "freezes" : order.subjectType() + "s";
        outbox.publish(
                TOPIC,
                bank,
                new Notice(
                        bank,
                        order.code(),
                        order.applicationId(),
                        order.subjectId(),
                        "/api/v1/" + resource + "/" + order.subjectId(),
                        clock.now()));
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
    public void handle(Message message) throws IOException, InterruptedException, PermanentFailure {
        carry(message.id(), message.as(Notice.class));
    }

    /** One call. @param delivery the same at every repetition */
    void carry(UUID delivery, Notice notice) throws IOException, InterruptedException, PermanentFailure {
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

    private void call(WebhookState.Target target, UUID delivery, Notice notice)
            throws IOException, InterruptedException, PermanentFailure {
        URI address;
        try {
            address = guard.require(target.url());
        } catch (InvalidValue e) {
            throw new PermanentFailure("The address may not be called any more");
        }
        String body = notice.json();
        long seconds = Clock.systemUTC().instant().getEpochSecond();
        HttpResponse<Void> answer = http.send(
                HttpRequest.newBuilder(address)
                        .timeout(TOTAL)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .header("Zujie-Delivery", delivery.toString())
                        .header("Zujie-Timestamp", String.valueOf(seconds))
                        .header("Zujie-Signature", Signature.of(target.secrets(), seconds, body))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return;
        }
        if (status == 410) {
            throw new PermanentFailure("The partner answers 410");
        }
        throw new IOException("The partner answers " + status);
    }
}
