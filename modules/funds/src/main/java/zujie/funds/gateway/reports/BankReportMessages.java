package zujie.funds.gateway.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.FeatureCode;
import zujie.funds.bankreport.BankReportKind;
import zujie.funds.bankreport.BankReportRow;
import zujie.funds.bankreport.OriginalApplications;
import zujie.funds.bankreport.SendBankReport;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.FeedbackMessage;
import zujie.funds.gateway.message.Flag;
import zujie.funds.gateway.message.Received;
import zujie.funds.gateway.message.Reply;

/**
 * 案件举报, 异常开卡, 涉案账户, 异常事件 (100401, 100403 to 100405): to the police organ that the envelope is addressed to.
 * An unknown feature code is kept and flagged (R6.3).
 */
@ApplicationScoped
class BankReportMessages implements FeedbackMessage {

    private static final Map<String, BankReportKind> KINDS = Map.of(
            "100401", BankReportKind.CASE,
            "100403", BankReportKind.ABNORMAL_OPENING,
            "100404", BankReportKind.INVOLVED_ACCOUNT,
            "100405", BankReportKind.ABNORMAL_EVENT);

    private static final String YES = "1";

    @Inject
    SendBankReport send;

    @Inject
    OriginalApplications originals;

    @Override
    public Set<String> codes() {
        return KINDS.keySet();
    }

    @Override
    public boolean answersOrder() {
        return false;
    }

    @Override
    public Reply take(Received m) {
        Part body = m.body();
        BankReportKind kind = KINDS.get(m.code());
        if (kind == null) {
            throw new IllegalStateException(m.code());
        }
        boolean aCase = kind == BankReportKind.CASE;
        String person = aCase ? "victim" : "subject";
        BankReportRow row = send.handle(new SendBankReport.Command(
                kind,
                m.applicationId(),
                body.get("applicationType"),
                body.get("originalApplicationID"),
                m.to(),
                body.get("featureCode"),
                body.get("reportOrgName"),
                body.get("operatorPhoneNumber"),
                body.get(person + "/Name"),
                body.get(person + "/PhoneNumber"),
                body.get(person + "/IDType"),
                body.get(person + "/IDNumber"),
                aCase ? null : first(body.get("accountNumber"), body.get("cardNumber")),
                body.get("accidentDescription"),
                Wire.instant("ceasedTime", body.get("ceasedTime")),
                transfers(body),
                null));
        String feature = row.featureCode();
        Flag flag = feature.isEmpty() || FeatureCode.isKnown(feature) ? null : Flag.UNKNOWN_CODE;
        return Reply.taken(flag)
                .about("bank-report", row.id(), m.to(), originals.unitOf(row.id()), row.applicationId());
    }

    private static List<SendBankReport.Transfer> transfers(Part body) {
        List<SendBankReport.Transfer> transfers = new ArrayList<>();
        for (Part list : body.all("transactions")) {
            for (Part t : list.all("transaction")) {
                transfers.add(new SendBankReport.Transfer(
                        t.get("transferOut/BankID"),
                        t.get("transferOut/AccountNumber"),
                        t.get("transferIn/BankID"),
                        t.get("transferIn/AccountNumber"),
                        t.get("transferIn/AccountName"),
                        Wire.fen("amount", t.get("amount")),
                        Wire.instant("time", t.get("time")),
                        t.get("type"),
                        YES.equals(t.get("isCeased"))));
            }
        }
        return transfers;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
