package zujie.funds.gateway.queries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.ReturnCode;
import zujie.funds.gateway.message.FeedbackMessage;
import zujie.funds.gateway.message.Flag;
import zujie.funds.gateway.message.Received;
import zujie.funds.gateway.message.Reply;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.answer.AnswerReport;

/**
 * What banks answer to queries (100302, 100304, 100308, 100310), in one message or several, and push to a dynamic one
 * (100306), and payment institutions to a single query (A00312). Rows that cannot be taken are named in the answer; the others are kept.
 */
@ApplicationScoped
class QueryFeedback implements FeedbackMessage {

    private static final String DONE = "0000";
    private static final String END = "100308";
    private static final int MOST_NAMED = 50;

    @Inject
    AnswerQuery answer;

    @Override
    public Set<String> codes() {
        return Set.of("100302", "100304", "100306", END, "100310", "A00312");
    }

    @Override
    public Reply take(Received m) {
        UUID query = m.requireSubject();
        Part body = m.body();
        if (m.code().equals(END)) {
            if (DONE.equals(body.get("result"))) {
                answer.ended(query);
            }
            return Reply.ok();
        }
        String correction = body.get("correctionReason");
        AnsweredRows rows = AnsweredRows.of(m.code(), body);
        return reply(
                correction == null
                        ? answer.handle(new AnswerQuery.Command(
                                query,
                                body.get("result"),
                                remark(body),
                                rows.transactions(),
                                rows.accounts(),
                                !"1".equals(body.get("more"))))
                        : answer.correct(new AnswerQuery.Correction(
                                query,
                                correction,
                                rows.transactions(),
                                rows.accounts(),
                                body.all("withdrawn").stream().map(Part::text).toList())));
    }

    private static Reply reply(AnswerReport report) {
        if (report.rejected().isEmpty()) {
            return Reply.ok();
        }
        List<Part> rows = report.rejected().stream()
                .limit(MOST_NAMED)
                .map(r -> Part.named("row")
                        .add("line", String.valueOf(r.line()))
                        .add("field", r.field())
                        .add("reason", r.reason())
                        .build())
                .toList();
        return new Reply(
                ReturnCode.FORMAT,
                "0500",
                "有 " + report.rejected().size() + " 行未收下，请更正后重发",
                Flag.FORMAT,
                Part.of("rejected", rows));
    }

    private static @Nullable String remark(Part body) {
        String cause = body.or("failureCause");
        String remark = body.or("feedbackRemark");
        return cause.isEmpty() ? remark : remark.isEmpty() ? cause : cause + "；" + remark;
    }
}
