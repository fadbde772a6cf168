package zujie.funds.stoppay.notice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.funds.order.Reach;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.document.Paper;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 止付通知书: for banks that take their orders by REST or console, and for officers who carry it to an institution without a
 * line of ours (R1.24). It names the account in full, so each print is on record.
 */
@UseCase
@Permitted({
    Role.DESK_OFFICER,
    Role.POLICE_OFFICER,
    Role.POLICE_APPROVER,
    Role.BANK_OPERATOR,
    Role.BANK_CHECKER,
    Role.BANK_GATEWAY
})
public class PrintStopNotice {

    @Inject
    StopNotices notices;

    @Inject
    NoticePaper paper;

    @Inject
    Caller caller;

    /** The latest of a stop. @throws NotFound {@code funds.stop-not-found} if there is none in the caller's scope */
    public Paper handle(UUID stopId) {
        AuditNotes.detail("print", "notice");
        return paper.latest(stopId);
    }

    /** All of a stop with their seals; what a seal covers names the account, so that only the bank gets it here. */
    public List<StopNotices.Sealed> list(UUID stopId) {
        boolean bank = Reach.isBank(caller.actor());
        return notices.of(stopId).stream()
                .map(n -> bank
                        ? n
                        : new StopNotices.Sealed(
                                n.stopId(), n.kind(), n.noticeNo(), "", n.seal(), n.orderedAt(), n.sealedAt()))
                .toList();
    }
}
