package zujie.funds.freeze.seal;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.FreezesForOthers.SealedPaper;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.document.Paper;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 加盖电子印章的文书: the PDF that goes to the bank, for officers and for banks that take their orders by REST or console. */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.BANK_GATEWAY})
public class PrintSealedPaper {

    @Inject
    FreezesForOthers freezes;

    @Inject
    SealedPapers papers;

    /**
     * @throws NotFound {@code funds.paper-not-found} if there is no such paper for the caller
     * @throws RuleViolation {@code funds.freeze-seal-missing} for a paper that was issued without a seal
     */
    public Paper handle(@Nullable String paperNo) {
        String no = paperNo == null ? "" : paperNo.strip();
        SealedPaper paper = freezes.paper(no).orElseThrow(() -> NotFound.of("funds.paper-not-found"));
        AuditNotes.subject("freeze", paper.freezeId());
        AuditNotes.detail("paper", no);
        return papers.print(freezes.row(paper.freezeId()), paper);
    }
}
