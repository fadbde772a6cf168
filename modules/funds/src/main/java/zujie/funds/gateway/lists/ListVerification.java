package zujie.funds.gateway.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.ReturnCode;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.FeedbackMessage;
import zujie.funds.gateway.message.Flag;
import zujie.funds.gateway.message.Received;
import zujie.funds.gateway.message.Reply;
import zujie.funds.involved.VerifyListed;

/**
 * 名单单要素验证, 双要素验证 (100501, 100503): whether an account or a person stands on the list, answered at once in the
 * receipt. The codes and the two kinds of data are the published ones; how the data and the answer are carried is ours.
 */
@ApplicationScoped
class ListVerification implements FeedbackMessage {

    private static final String ONE = "100501";
    private static final String BOTH = "100503";
    private static final String ACCOUNT = "AccountNumber";
    private static final String PERSON = "IDType_IDNumber";

    @Inject
    VerifyListed verify;

    @Override
    public Set<String> codes() {
        return Set.of(ONE, BOTH);
    }

    @Override
    public boolean answersOrder() {
        return false;
    }

    @Override
    public Reply take(Received m) {
        Part body = m.body();
        if (m.code().equals(BOTH)) {
            return reply(verify.handle(body.get(ACCOUNT), body.get(PERSON)));
        }
        String data = body.get("data");
        return switch (body.or("dataType")) {
            case ACCOUNT -> reply(verify.handle(data, null));
            case PERSON -> reply(verify.handle(null, data));
            default -> new Reply(ReturnCode.FORMAT, "0500", "不支持的数据类型 " + body.or("dataType"), Flag.UNKNOWN_CODE, null);
        };
    }

    private static Reply reply(VerifyListed.Verdict verdict) {
        Part more = Part.named("verification")
                .add("listed", verdict.listed() ? "1" : "0")
                .add("verificationTime", Wire.time(verdict.at()))
                .build();
        return new Reply(ReturnCode.OK, null, ReturnCode.OK.words(), null, more);
    }
}
