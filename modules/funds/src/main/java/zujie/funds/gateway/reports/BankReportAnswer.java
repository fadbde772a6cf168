package zujie.funds.gateway.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import zujie.funds.bankreport.BankReportRow;
import zujie.funds.bankreport.ReadBankReports;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.OrderMessage;
import zujie.funds.gateway.message.Ordered;

/** 案件举报反馈 (100402): what police say to a bank's report, under the bank's own ApplicationID. Nobody answers it. */
@ApplicationScoped
class BankReportAnswer implements OrderMessage {

    private static final String TAKEN = "0000";

    /** Values of ours: 受理, 不予受理, 已核查. */
    private static final String ACCEPTED = "01";

    private static final String REFUSED = "02";
    private static final String NOTED = "03";

    @Inject
    ReadBankReports reports;

    @Override
    public String code() {
        return "100402";
    }

    @Override
    public boolean isAnswered() {
        return false;
    }

    @Override
    public Part body(Ordered order) {
        BankReportRow r = reports.get(order.subjectId()).report();
        return Part.named("Body")
                .add("applicationID", order.applicationId())
                .add("result", TAKEN)
                .add("handleResult", handled(r))
                .add("reportNumber", r.reportNo())
                .add("feedbackRemark", r.answer())
                .add("feedbackTime", Wire.timeOrNull(r.answeredAt()))
                .add("feedbackOrgName", r.orgName())
                .build();
    }

    private static String handled(BankReportRow r) {
        return switch (r.state()) {
            case "REJECTED" -> REFUSED;
            case "NOTED" -> NOTED;
            default -> ACCEPTED;
        };
    }
}
