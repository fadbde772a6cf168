package zujie.funds.gateway.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import zujie.funds.freeze.FreezeRow;
import zujie.funds.freeze.FreezeView;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.gateway.message.Enclosure;
import zujie.funds.gateway.message.OfficerPapers;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Documents;
import zujie.platform.text.Texts;

/** The papers that travel with a freeze, without which the bank answers 0600. */
@ApplicationScoped
class FreezePapers {

    private static final String ROOM = "zujie/funds/document/";
    private static final String LEGAL = "02";

    @Inject
    Documents documents;

    @Inject
    OfficerPapers officers;

    /** The legal paper itself: 协助冻结财产通知书, or that which renews or releases. */
    Enclosure legal(FreezeView view, FreezeView.Paper paper) {
        FreezeRow f = view.freeze();
        Long sum = f.amountFen();
        Map<String, Object> values = new HashMap<>();
        values.put("title", Texts.get(Texts.CHINESE, "funds.freeze-paper." + paper.kind()));
        values.put("no", paper.no());
        values.put("bank", f.bankName());
        values.put("name", f.accountName());
        values.put("account", f.account());
        values.put("kind", Texts.get(Texts.CHINESE, "funds.property." + f.kind()));
        values.put("amount", (sum == null ? "账户全部资金" : Wire.yuan(sum) + " 元") + (f.interest() ? "（包括孳息）" : "（不包括孳息）"));
        values.put("months", paper.months() == 0 ? "—" : paper.months() + " 个月");
        values.put("caseNo", f.caseNo());
        values.put("filing", f.filingDecisionNo());
        values.put("orderNo", f.orderNo() == null ? "" : f.orderNo());
        values.put("lead", f.leadOfficer() + "（" + f.leadPoliceNo() + "）　电话 " + f.leadPhone());
        values.put("second", f.secondOfficer() + "（" + f.secondPoliceNo() + "）");
        values.put("approver", paper.approver());
        values.put("organ", f.orgName());
        values.put("day", Wire.time(paper.issuedAt()).replaceFirst("(\\d{4})(\\d\\d)(\\d\\d).*", "$1年$2月$3日"));
        return new Enclosure(
                LEGAL,
                f.leadPoliceNo(),
                documents
                        .print(ROOM + "freeze-paper.xml", values, paper.no(), DocumentFormat.PDF)
                        .content());
    }

    /** Who the officer is. */
    Enclosure officer(String name, String policeNo, String organ) {
        return officers.of(name, policeNo, organ);
    }
}
