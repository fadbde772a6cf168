package zujie.funds.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.FeedbackMessage;
import zujie.funds.gateway.message.Flag;
import zujie.funds.gateway.message.Received;
import zujie.funds.gateway.message.Reply;
import zujie.funds.stoppay.StopsByWire;
import zujie.platform.clock.BusinessClock;

/** 止付反馈, 止付解除反馈, 止付延期反馈 (100102, 100104, 100106). */
@ApplicationScoped
class StopFeedback implements FeedbackMessage {

    static final String DONE = "0000";

    @Inject
    StopsByWire stops;

    @Inject
    BusinessClock clock;

    @Override
    public Set<String> codes() {
        return Set.of("100102", "100104", "100106");
    }

    @Override
    public Reply take(Received m) {
        Part body = m.body();
        boolean done = DONE.equals(body.get("result"));
        String remark = remark(body);
        switch (m.code()) {
            case "100102" -> {
                // A balance may stand in an answer that stopped nothing; the order's book has no place for it.
                boolean stopped = body.get("startTime") != null;
                Instant at = Wire.instant("startTime", body.get("startTime"));
                stops.answered(
                        m.requireSubject(),
                        body.get("result"),
                        stopped ? Wire.fen("accountBalance", body.get("accountBalance")) : null,
                        at,
                        remark,
                        Stream.of("accountNumber", "cardNumber")
                                .map(body::or)
                                .filter(n -> !n.isEmpty())
                                .toList());
                return Reply.taken(ahead(at, clock.now()));
            }
            case "100104" -> {
                if (done) {
                    stops.lifted(m.requireSubject());
                }
                return Reply.ok();
            }
            default -> {
                stops.extended(m.requireSubject(), done, done ? remark : failure(body));
                return Reply.ok();
            }
        }
    }

    /** A clock that runs ahead of ours, within what is allowed. */
    static @Nullable Flag ahead(@Nullable Instant at, Instant now) {
        return at != null && at.isAfter(now.plusSeconds(1)) ? Flag.CLOCK : null;
    }

    static String remark(Part body) {
        String cause = body.or("failureCause");
        String remark = body.or("feedbackRemark");
        return cause.isEmpty() ? remark : remark.isEmpty() ? cause : cause + "；" + remark;
    }

    /** Why it could not be done: the code, and the words if there are any. */
    static String failure(Part body) {
        return (body.or("result") + " " + remark(body)).strip();
    }
}
