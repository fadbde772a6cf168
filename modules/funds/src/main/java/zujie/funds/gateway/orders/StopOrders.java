package zujie.funds.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.OrderHead;
import zujie.funds.gateway.message.OrderMessage;
import zujie.funds.gateway.message.Ordered;
import zujie.funds.stoppay.StopRow;
import zujie.funds.stoppay.StopsByWire;
import zujie.funds.stoppay.notice.StopNotices;

/** 止付, 止付解除, 止付延期 (100101, 100103, 100105). */
final class StopOrders {

    static final String STOP = "100101";
    static final String RELEASE = "100103";
    static final String EXTEND = "100105";

    /** R6.1: parts a main account from its sub-account (主账号_账号识别号), as foreign currency and deposits have them. */
    private static final char SUB_ACCOUNT = '_';

    /** One order covers all that one report paid to the account. */
    private static final String ALL_PAID = "同一警情转入该账户合计%s元，一并止付";

    private static final String FRAUD = "涉嫌电信网络诈骗，依法紧急止付";

    /** 个人, 对公. */
    private static final String PERSONAL = "01";

    private static final String CORPORATE = "02";

    /** How the names of organisations end; no report says of what kind an account is. */
    private static final Pattern ORGANISATION =
            Pattern.compile(".{2,}(公司|集团|工厂|商行|商店|经营部|门市部|工作室|中心|合作社|协会|学校|医院|委员会|事务所|基金会|银行|支行)(?:[(（].*[)）])?");

    private StopOrders() {}

    static String accountType(String holder) {
        return ORGANISATION.matcher(holder.strip()).matches() ? CORPORATE : PERSONAL;
    }

    private static Part.Builder begin(Ordered order, StopRow s) {
        return new OrderHead(
                        order.applicationId(),
                        s.caseNo() == null ? s.reportNo() : s.caseNo(),
                        true,
                        order.orderedAt(),
                        organ(order.applicationId()),
                        s.orgName(),
                        s.leadOfficer(),
                        s.leadPoliceNo(),
                        s.leadPhone(),
                        s.secondOfficer(),
                        s.secondPoliceNo())
                .begin();
    }

    /** The organ stands in the ApplicationID behind the business code. */
    static String organ(String applicationId) {
        return applicationId.substring(4, 16);
    }

    /** Number and seal of the 止付通知书, with the lines that the seal covers; the PDF is fetched by REST. */
    private static Part sealed(StopNotices.Sealed notice) {
        return Part.named("notice")
                .add("number", notice.noticeNo())
                .add("text", Messages.encoded(notice.text()))
                .add("seal", notice.seal())
                .build();
    }

    private static Part.Builder account(Part.Builder body, StopRow s) {
        return body.add("bankID", s.bankCode())
                .add("bankName", s.bankName())
                .add("accountName", s.payeeName())
                .add("accountNumber", s.payeeAccount());
    }

    /** 100101. */
    @ApplicationScoped
    static class Stop implements OrderMessage {

        @Inject
        StopsByWire stops;

        @Inject
        StopNotices notices;

        @Override
        public String code() {
            return STOP;
        }

        /**
         * R6.1: the first order, one that a bank's report asked for, one after a bank's own stop (后补); each of a main
         * account (00, 02, 04) or of a sub-account of foreign currency or a deposit (01, 03, 05).
         */
        private static String type(StopsByWire.Wired w) {
            boolean sub = w.stop().payeeAccount().indexOf(SUB_ACCOUNT) > 0;
            if (w.originalId() == null) {
                return sub ? "01" : "00";
            }
            if (w.stoppedFirst()) {
                return sub ? "05" : "04";
            }
            return sub ? "03" : "02";
        }

        @Override
        public Part body(Ordered order) {
            StopsByWire.Wired w = stops.fetched(order.subjectId());
            StopRow s = w.stop();
            Part.Builder body = begin(order, s).add("applicationType", type(w));
            String asked = w.originalId();
            if (asked != null) {
                body.add("originalApplicationID", asked);
            }
            if (!w.payerAccount().isEmpty()) {
                body.add(Part.named("transferOut")
                        .add("BankID", w.payerBankCode())
                        .add("BankName", w.payerBankName())
                        .add("AccountNumber", w.payerAccount())
                        .build());
            }
            body.add("currency", Wire.CNY)
                    .add("transferAmount", Wire.yuan(s.amountFen()))
                    .add("transferTime", Wire.time(s.transferredAt()));
            body.add("bankID", s.bankCode())
                    .add("bankName", s.bankName())
                    .add("accountType", accountType(s.payeeName()))
                    .add("accountName", s.payeeName())
                    .add("accountNumber", s.payeeAccount())
                    .add("reason", FRAUD);
            if (w.reportedFen() != s.amountFen()) {
                body.add("remark", ALL_PAID.formatted(Wire.yuan(w.reportedFen())));
            }
            return body.add("startTime", Wire.time(s.issuedAt()))
                    .add("expireTime", Wire.time(w.planned()))
                    .add(sealed(notices.latest(s.id(), "STOP")))
                    .build();
        }
    }

    /** 100103; nothing to release at a bank that has not even seen the order. */
    @ApplicationScoped
    static class Release implements OrderMessage {

        @Inject
        StopsByWire stops;

        @Inject
        StopNotices notices;

        @Override
        public String code() {
            return RELEASE;
        }

        @Override
        public @Nullable Part body(Ordered order) {
            if (!stops.isSeen(order.subjectId())) {
                return null;
            }
            StopsByWire.Wired w = stops.fetched(order.subjectId());
            Part.Builder body =
                    begin(order, w.stop()).add("originalApplicationID", w.stop().orderNo());
            return account(body, w.stop())
                    .add("withdrawalRemark", "经审核，解除止付")
                    .add(sealed(notices.latest(w.stop().id(), "RELEASE")))
                    .build();
        }
    }

    /** 100105. */
    @ApplicationScoped
    static class Extend implements OrderMessage {

        @Inject
        StopsByWire stops;

        @Inject
        StopNotices notices;

        @Override
        public String code() {
            return EXTEND;
        }

        @Override
        public @Nullable Part body(Ordered order) {
            StopsByWire.Wired w = stops.fetched(order.subjectId());
            if (w.extended() == null || w.stop().expiresAt() == null) {
                return null;
            }
            Part.Builder body =
                    begin(order, w.stop()).add("originalApplicationID", w.stop().orderNo());
            return account(body, w.stop())
                    .add("postponeStartTime", Wire.timeOrNull(w.stop().expiresAt()))
                    .add("expireTime", Wire.timeOrNull(w.extended()))
                    .add("extendRemark", "案件仍在侦办，延长止付")
                    .add(sealed(notices.latest(w.stop().id(), "EXTENSION")))
                    .build();
        }
    }
}
