package zujie.funds.gateway.queries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.OrderHead;
import zujie.funds.gateway.message.OrderMessage;
import zujie.funds.gateway.message.Ordered;
import zujie.funds.query.QueryRow;
import zujie.funds.query.ReadQueries;
import zujie.platform.clock.BusinessClock;

/**
 * 账户交易明细查询, 账户持卡主体查询, 账户动态查询 and its end, 客户全账户查询 (100301 to 100309), 单笔查询 (A00311). Each carries the 协助查询财产通知书
 * and the two officers' papers.
 */
final class QueryOrders {

    /** Values of ours: the official list is not known (§11). */
    private static final String PERSON = "01";

    private static final String UNIT = "02";

    private QueryOrders() {}

    /** @return null if the bank has nothing to answer any more */
    private static @Nullable QueryRow waiting(ReadQueries queries, Ordered order, String state) {
        QueryRow query = queries.get(order.subjectId()).query();
        return query.state().equals(state) ? query : null;
    }

    private static Part.Builder begin(Ordered order, QueryRow q) {
        return new OrderHead(
                        order.applicationId(),
                        q.groundNo(),
                        false,
                        order.orderedAt(),
                        order.applicationId().substring(4, 16),
                        q.orgName(),
                        q.leadOfficer(),
                        q.leadPoliceNo(),
                        q.leadPhone(),
                        q.secondOfficer(),
                        q.secondPoliceNo())
                .begin();
    }

    private static Part.Builder account(Part.Builder body, QueryRow q) {
        return body.add("subjectType", q.holderType().equals("UNIT") ? UNIT : PERSON)
                .add("bankID", q.bankCode())
                .add("bankName", q.bankName())
                .add("accountName", q.holderName())
                .add("cardNumber", q.account());
    }

    private static Part end(Part.Builder body, QueryRow q, QueryPapers papers, Ordered order) {
        return body.add("reason", q.reason()).add(papers.of(q, order.serial())).build();
    }

    private static @Nullable String day(@Nullable LocalDate day, int daysOn, int secondsBack) {
        if (day == null) {
            return null;
        }
        Instant at = day.plusDays(daysOn).atStartOfDay(BusinessClock.ZONE).toInstant();
        return Wire.time(at.minusSeconds(secondsBack));
    }

    /** 100301. */
    @ApplicationScoped
    static class Transactions implements OrderMessage {

        @Inject
        ReadQueries queries;

        @Inject
        QueryPapers papers;

        @Override
        public String code() {
            return "100301";
        }

        @Override
        public @Nullable Part body(Ordered order) {
            QueryRow q = waiting(queries, order, "ISSUED");
            return q == null
                    ? null
                    : end(
                            account(begin(order, q), q)
                                    .add("inquiryMode", q.inquiryMode())
                                    .add("inquiryPeriodStart", day(q.from(), 0, 0))
                                    .add("inquiryPeriodEnd", day(q.to(), 1, 1)),
                            q,
                            papers,
                            order);
        }
    }

    /** 100303. */
    @ApplicationScoped
    static class Holder implements OrderMessage {

        @Inject
        ReadQueries queries;

        @Inject
        QueryPapers papers;

        @Override
        public String code() {
            return "100303";
        }

        @Override
        public @Nullable Part body(Ordered order) {
            QueryRow q = waiting(queries, order, "ISSUED");
            return q == null
                    ? null
                    : end(account(begin(order, q), q).add("inquiryMode", q.inquiryMode()), q, papers, order);
        }
    }

    /** 100305. The watch begins when the bank answers; the times are what it would be from the order on. */
    @ApplicationScoped
    static class Dynamic implements OrderMessage {

        @Inject
        ReadQueries queries;

        @Inject
        QueryPapers papers;

        @Override
        public String code() {
            return "100305";
        }

        @Override
        public @Nullable Part body(Ordered order) {
            QueryRow q = waiting(queries, order, "ISSUED");
            if (q == null) {
                return null;
            }
            Integer days = q.watchDays();
            Instant from = order.orderedAt();
            return end(
                    account(begin(order, q), q)
                            .add("interceptionOrderId", order.applicationId())
                            .add("interceptionStartTime", Wire.time(from))
                            .add(
                                    "interceptionEndTime",
                                    days == null ? null : Wire.time(from.plus(Duration.ofDays(days)))),
                    q,
                    papers,
                    order);
        }
    }

    /** 100307: the bank shall push no more. */
    @ApplicationScoped
    static class EndDynamic implements OrderMessage {

        @Inject
        ReadQueries queries;

        @Inject
        QueryPapers papers;

        @Override
        public String code() {
            return "100307";
        }

        @Override
        public @Nullable Part body(Ordered order) {
            QueryRow q = waiting(queries, order, "WATCHING");
            return q == null
                    ? null
                    : account(begin(order, q).add("originalApplicationID", order.originalApplicationId()), q)
                            .add("withdrawalRemark", "不需要继续动态查询")
                            .add(papers.officers(q, order.serial()))
                            .build();
        }
    }

    /** A00311, to payment institutions: one transaction by its number. The fields are open; ours are those of 100301. */
    @ApplicationScoped
    static class Single implements OrderMessage {

        @Inject
        ReadQueries queries;

        @Inject
        QueryPapers papers;

        @Override
        public String code() {
            return "A00311";
        }

        @Override
        public @Nullable Part body(Ordered order) {
            QueryRow q = waiting(queries, order, "ISSUED");
            return q == null
                    ? null
                    : end(
                            begin(order, q)
                                    .add("paramType", q.paramType())
                                    .add("param", q.paramNo())
                                    .add("bankID", q.bankCode())
                                    .add("bankName", q.bankName()),
                            q,
                            papers,
                            order);
        }
    }

    /** 100309. */
    @ApplicationScoped
    static class AllAccounts implements OrderMessage {

        @Inject
        ReadQueries queries;

        @Inject
        QueryPapers papers;

        @Override
        public String code() {
            return "100309";
        }

        @Override
        public @Nullable Part body(Ordered order) {
            QueryRow q = waiting(queries, order, "ISSUED");
            return q == null
                    ? null
                    : end(
                            begin(order, q)
                                    .add("bankID", q.bankCode())
                                    .add("bankName", q.bankName())
                                    .add("subjectType", q.holderType().equals("UNIT") ? UNIT : PERSON)
                                    .add("accountCredentialType", q.credentialType())
                                    .add("accountCredentialNumber", q.credentialNo())
                                    .add("accountSubjectName", q.holderName())
                                    .add("inquiryMode", q.inquiryMode()),
                            q,
                            papers,
                            order);
        }
    }
}
