package zujie.funds.gateway.queries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.Enclosure;
import zujie.funds.gateway.message.OfficerPapers;
import zujie.funds.query.QueryRow;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Documents;
import zujie.platform.text.Texts;

/** The papers that travel with a query (R1.15). */
@ApplicationScoped
class QueryPapers {

    private static final String FORM = "zujie/funds/document/query-paper.xml";
    private static final String LEGAL = "05";

    @Inject
    Documents documents;

    @Inject
    OfficerPapers officers;

    /** The 协助查询财产通知书 and the sheets on both officers. @throws RuleViolation if it has no number */
    @Nullable
    Part of(QueryRow q, String serial) {
        return Enclosure.list(serial, List.of(lead(q), second(q), legal(q)));
    }

    /** The sheets on both officers alone. */
    @Nullable
    Part officers(QueryRow q, String serial) {
        return Enclosure.list(serial, List.of(lead(q), second(q)));
    }

    private Enclosure lead(QueryRow q) {
        return officers.of(q.leadOfficer(), q.leadPoliceNo(), q.orgName());
    }

    private Enclosure second(QueryRow q) {
        return officers.of(q.secondOfficer(), q.secondPoliceNo(), q.orgName());
    }

    private Enclosure legal(QueryRow q) {
        String no = q.paperNo();
        Instant at = q.issuedAt();
        if (no == null || at == null) {
            throw RuleViolation.of("funds.query-not-open");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("no", no);
        values.put("bank", q.bankName());
        values.put("kind", Texts.get(Texts.CHINESE, "funds.lookup-kind." + q.kind()));
        values.put("name", q.holderName().isEmpty() ? "—" : q.holderName());
        values.put(
                "account",
                q.paramNo().isEmpty() ? (q.account().isEmpty() ? "全部账户" : q.account()) : "流水号 " + q.paramNo());
        values.put("credential", q.credentialNo().isEmpty() ? "—" : q.credentialNo());
        values.put("period", q.from() == null ? "—" : q.from() + " 至 " + q.to());
        values.put("caseNo", q.groundNo());
        values.put("orderNo", q.orderNo() == null ? "" : q.orderNo());
        values.put("lead", q.leadOfficer() + "（" + q.leadPoliceNo() + "）　电话 " + q.leadPhone());
        values.put("second", q.secondOfficer() + "（" + q.secondPoliceNo() + "）");
        values.put("approver", q.approver() == null ? "" : q.approver());
        values.put("organ", q.orgName());
        values.put("day", Wire.time(at).replaceFirst("(\\d{4})(\\d\\d)(\\d\\d).*", "$1年$2月$3日"));
        return new Enclosure(
                LEGAL,
                q.leadPoliceNo(),
                documents.print(FORM, values, no, DocumentFormat.PDF).content());
    }
}
