package zujie.funds.stoppay.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import zujie.funds.gateway.envelope.Wire;
import zujie.funds.stoppay.StopRow;
import zujie.funds.stoppay.StopsByHand;
import zujie.kernel.rule.NotFound;
import zujie.platform.clock.BusinessClock;
import zujie.platform.document.DocumentFormat;
import zujie.platform.document.Documents;
import zujie.platform.document.Paper;
import zujie.platform.seal.SealText;
import zujie.platform.text.Texts;

/** A notice as a PDF with its seal in it: the latest of a stop. */
@ApplicationScoped
public class NoticePaper {

    private static final String SEAL = "PaperSeal";
    private static final String NUMBER = "PaperNo";
    private static final String FORM = "zujie/funds/document/stop-notice.xml";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    @Inject
    StopNotices notices;

    @Inject
    StopsByHand stops;

    @Inject
    Documents documents;

    /** @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope */
    public Paper latest(UUID stopId) {
        StopNotices.Sealed notice = notices.latest(stopId);
        StopsByHand.Noticed stop = stops.noticed(notice.stopId());
        StopRow s = stop.stop();
        Map<String, Object> values = new HashMap<>();
        values.put("title", Texts.get(Texts.CHINESE, "funds.stop-notice." + notice.kind()));
        values.put("act", Texts.get(Texts.CHINESE, "funds.stop-notice-act." + notice.kind(), stop.hours()));
        values.put("no", notice.noticeNo());
        values.put("bank", s.bankName());
        values.put("name", s.payeeName());
        values.put("account", s.payeeAccount());
        values.put("amount", Wire.yuan(stop.disputedFen()) + " 元");
        values.put("transferredAt", written(TIME, s.transferredAt()));
        values.put("reference", s.caseNo() == null ? s.reportNo() : s.caseNo());
        values.put("orderNo", s.orderNo());
        values.put("lead", s.leadOfficer() + "（" + s.leadPoliceNo() + "）　电话 " + s.leadPhone());
        values.put("second", s.secondOfficer() + "（" + s.secondPoliceNo() + "）");
        values.put("organ", s.orgName());
        values.put("day", written(DAY, notice.orderedAt()));
        values.put("sealedAt", written(TIME, notice.sealedAt()));
        values.put("seal", SealText.lines(notice.seal()));
        values.put("code", SealText.code(notice.seal()));
        return documents.print(
                FORM,
                values,
                notice.noticeNo(),
                DocumentFormat.PDF,
                Map.of(NUMBER, notice.noticeNo(), SEAL, notice.seal()));
    }

    private static String written(DateTimeFormatter how, Instant at) {
        return how.format(at.atZone(BusinessClock.ZONE));
    }
}
