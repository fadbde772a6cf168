package zujie.casework.document;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.TransferView;
import zujie.casework.report.ReportToPrint;
import zujie.casework.report.ReportsToPrint;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Documents;
import zujie.platform.document.Paper;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 打印警情文书: the 受案登记表, and the 紧急止付申请表 of one transfer (R1.2). They name the victim in full, so each is on record. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class PrintReport {

    private static final String ROOM = "zujie/casework/document/";
    private static final List<String> SOURCES = List.of("110", "96110", "COUNTER", "BANK", "OTHER");

    @Inject
    ReportsToPrint reports;

    @Inject
    Organisations organisations;

    @Inject
    Documents documents;

    /** 受案登记表. @throws NotFound {@code casework.report-not-found} */
    public Paper acceptance(UUID reportId, DocumentFormat format) {
        ReportToPrint r = noted(reportId);
        Map<String, Object> values = person(r);
        StringJoiner sources = new StringJoiner("　");
        for (String source : SOURCES) {
            sources.add((source.equals(r.channel()) ? "■ " : "□ ") + PaperWords.text("casework.channel." + source));
        }
        values.put("sources", sources.toString());
        values.put("number", r.acceptedAt() == null ? "" : PaperWords.or(r.receiptNo()));
        values.put("receipt", PaperWords.or(r.receiptNo()));
        values.put("fraudType", PaperWords.text("casework.fraud-type." + r.fraudType()));
        values.put("loss", PaperWords.yuan(r.lossFen()));
        values.put("transfers", transfers(r));
        return documents.print(ROOM + "report-acceptance.xml", values, "受案登记表-" + r.reportNo(), format);
    }

    /**
     * 紧急止付申请表 of one transfer.
     *
     * @throws NotFound {@code casework.report-not-found}, {@code casework.document-transfer} if the report has no such
     *     transfer
     */
    public Paper stopApplication(UUID reportId, UUID transferId, DocumentFormat format) {
        ReportToPrint r = noted(reportId);
        TransferView t = r.transfers().stream()
                .filter(transfer -> transfer.id().equals(transferId))
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.document-transfer"));
        Map<String, Object> values = person(r);
        values.put("payerBank", bank(t.payerBankCode()));
        values.put("payerAccount", t.payerAccount());
        values.put("payeeBank", bank(t.payeeBankCode()));
        values.put("payeeName", t.payeeName());
        values.put("payeeAccount", t.payeeAccount());
        values.put("amount", PaperWords.yuan(t.amountFen()));
        values.put("amountWords", t.amountFen() > 0 ? RenminbiWords.of(t.amountFen()) : "");
        values.put("time", PaperWords.time(t.transferredAt()));
        values.put("channel", t.channel());
        values.put("contacts", String.join("；", r.contacts()));
        return documents.print(ROOM + "stop-application.xml", values, "紧急止付申请表-" + r.reportNo(), format);
    }

    private ReportToPrint noted(UUID id) {
        ReportToPrint r = reports.require(id);
        AuditNotes.subject("report", id);
        AuditNotes.caseNo(r.reportNo());
        return r;
    }

    private static Map<String, Object> person(ReportToPrint r) {
        Map<String, Object> values = new HashMap<>();
        String identity = r.identity();
        values.put("reportNo", r.reportNo());
        values.put("caseNo", PaperWords.or(r.caseNo()));
        values.put("unit", r.orgName());
        values.put("name", r.victimName());
        values.put("sex", PaperWords.sex(identity));
        values.put("born", PaperWords.born(identity));
        values.put("paper", identity == null ? "" : PaperWords.text("casework.paper.ID_CARD"));
        values.put("identity", PaperWords.or(identity));
        values.put("phone", r.victimPhone());
        values.put("handler", r.handlerName());
        values.put("received", PaperWords.time(r.receivedAt()));
        values.put("brief", r.brief());
        return values;
    }

    private String transfers(ReportToPrint r) {
        List<String> lines = new ArrayList<>();
        for (TransferView t : r.transfers()) {
            StringJoiner line = new StringJoiner("　", "转账：", "");
            for (String part : new String[] {
                PaperWords.time(t.transferredAt()),
                PaperWords.yuan(t.amountFen()),
                t.channel(),
                "转入 " + bank(t.payeeBankCode()) + " " + t.payeeName() + " " + t.payeeAccount()
            }) {
                if (!part.isBlank()) {
                    line.add(part);
                }
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    private String bank(@Nullable String code) {
        return code == null || code.isEmpty()
                ? ""
                : organisations.find(code).map(Organisation::name).orElse(code);
    }
}
