package zujie.funds.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeView;
import zujie.funds.freeze.FreezesByWire;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.Enclosure;
import zujie.funds.gateway.message.OrderHead;
import zujie.funds.gateway.message.OrderMessage;
import zujie.funds.gateway.message.Ordered;

/** 冻结, 冻结解除, 冻结延期 (100201, 100203, 100205), each with its legal paper and the two officers' papers. */
final class FreezeOrders {

    static final String FREEZE = "100201";
    static final String RELEASE = "100203";
    static final String RENEW = "100205";

    private static final String FIRST_RMB = "00";

    /** Values of ours: the official list is not known (§11). */
    private static final String OF_A_SUM = "01";

    private static final String WHOLE = "02";

    private FreezeOrders() {}

    private static Part.Builder begin(Ordered order, FreezeRow f) {
        return new OrderHead(
                        order.applicationId(),
                        f.caseNo(),
                        false,
                        order.orderedAt(),
                        StopOrders.organ(order.applicationId()),
                        f.orgName(),
                        f.leadOfficer(),
                        f.leadPoliceNo(),
                        f.leadPhone(),
                        f.secondOfficer(),
                        f.secondPoliceNo())
                .begin();
    }

    private static Part.Builder account(Part.Builder body, FreezeRow f) {
        Long sum = f.amountFen();
        return body.add("bankID", f.bankCode())
                .add("bankName", f.bankName())
                .add("accountName", f.accountName())
                .add("accountNumber", f.account())
                .add("freezeType", sum == null ? WHOLE : OF_A_SUM)
                .add("balance", sum == null ? null : Wire.yuan(sum))
                .add("currency", Wire.CNY);
    }

    private static @Nullable Part papers(FreezePapers papers, Ordered order, FreezeView view, String kind) {
        List<Enclosure> files = new ArrayList<>();
        FreezeRow f = view.freeze();
        files.add(papers.officer(f.leadOfficer(), f.leadPoliceNo(), f.orgName()));
        files.add(papers.officer(f.secondOfficer(), f.secondPoliceNo(), f.orgName()));
        files.add(papers.legal(
                f,
                view.papers().stream()
                        .filter(p -> p.kind().equals(kind))
                        .reduce((a, b) -> b)
                        .orElse(null)));
        return Enclosure.list(order.serial(), files);
    }

    /** 100201. */
    @ApplicationScoped
    static class Freeze implements OrderMessage {

        @Inject
        FreezesByWire freezes;

        @Inject
        FreezePapers papers;

        @Override
        public String code() {
            return FREEZE;
        }

        @Override
        public Part body(Ordered order) {
            FreezeView view = freezes.fetched(order.subjectId());
            FreezeRow f = view.freeze();
            Instant start = order.orderedAt();
            Part.Builder body = begin(order, f)
                    .add("applicationType", FIRST_RMB)
                    .add("reason", "涉嫌电信网络诈骗，依法冻结")
                    .add("remark", f.interest() ? "包括孳息" : "不包括孳息");
            return account(body, f)
                    .add("freezeStartTime", Wire.time(start))
                    .add("expireTime", Wire.time(freezes.endOf(start, f.months())))
                    .add(papers(papers, order, view, "FREEZE"))
                    .build();
        }
    }

    /** 100203. */
    @ApplicationScoped
    static class Release implements OrderMessage {

        @Inject
        FreezesByWire freezes;

        @Inject
        FreezePapers papers;

        @Override
        public String code() {
            return RELEASE;
        }

        @Override
        public Part body(Ordered order) {
            FreezeView view = freezes.fetched(order.subjectId());
            Part.Builder body = begin(order, view.freeze())
                    .add("originalApplicationID", view.freeze().orderNo());
            return account(body, view.freeze())
                    .add("withdrawalRemark", view.unrelated() ? "查明与案件无关，解除冻结" : "不需要继续冻结")
                    .add(papers(papers, order, view, "RELEASE"))
                    .build();
        }
    }

    /** 100205. */
    @ApplicationScoped
    static class Renew implements OrderMessage {

        @Inject
        FreezesByWire freezes;

        @Inject
        FreezePapers papers;

        @Override
        public String code() {
            return RENEW;
        }

        @Override
        public @Nullable Part body(Ordered order) {
            FreezeView view = freezes.fetched(order.subjectId());
            Instant end = view.freeze().expiresAt();
            Integer months = view.renewalOrderedMonths();
            if (end == null || months == null) {
                return null;
            }
            Part.Builder body = begin(order, view.freeze())
                    .add("originalApplicationID", view.freeze().orderNo());
            return account(body, view.freeze())
                    .add("postponeStartTime", Wire.time(end))
                    .add("expireTime", Wire.time(freezes.endOf(end, months)))
                    .add("extendRemark", "案件仍在侦办，继续冻结")
                    .add(papers(papers, order, view, "RENEWAL"))
                    .build();
        }
    }
}
