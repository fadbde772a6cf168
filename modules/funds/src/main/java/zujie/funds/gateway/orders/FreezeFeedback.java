package zujie.funds.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.FeedbackMessage;
import zujie.funds.gateway.message.Received;
import zujie.funds.gateway.message.Reply;
import zujie.platform.clock.BusinessClock;

/** 冻结反馈, 冻结解除反馈, 冻结延期反馈 (100202, 100204, 100206). */
@ApplicationScoped
class FreezeFeedback implements FeedbackMessage {

    @Inject
    FreezesByWire freezes;

    @Inject
    BusinessClock clock;

    @Override
    public Set<String> codes() {
        return Set.of("100202", "100204", "100206");
    }

    @Override
    public Reply take(Received m) {
        Part body = m.body();
        boolean done = StopFeedback.DONE.equals(body.get("result"));
        switch (m.code()) {
            case "100202" -> {
                Instant at = Wire.instant("startTime", body.get("startTime"));
                freezes.answered(
                        m.requireSubject(),
                        new FreezesByWire.Said(
                                body.get("result"),
                                Wire.fen("accountBalance", body.get("accountBalance")),
                                Wire.fen("frozedBalance", body.get("frozedBalance")),
                                at,
                                Wire.instant("expireTime", body.get("expireTime")),
                                body.get("formerApplicationDepartment"),
                                Wire.instant("formerFrozenExpireTime", body.get("formerFrozenExpireTime")),
                                body.get("bankFreezeNo"),
                                StopFeedback.remark(body)));
                return Reply.taken(StopFeedback.ahead(at, clock.now()));
            }
            case "100204" -> {
                if (done) {
                    freezes.lifted(m.requireSubject());
                }
                return Reply.ok();
            }
            default -> {
                freezes.renewed(
                        m.requireSubject(),
                        done,
                        done ? Wire.instant("expireTime", body.get("expireTime")) : null,
                        done ? StopFeedback.remark(body) : StopFeedback.failure(body));
                return Reply.ok();
            }
        }
    }
}
