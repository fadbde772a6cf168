package zujie.casework.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseFiled;
import zujie.casework.api.Filing;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 立案 of a case with all its reports, by 县级以上公安机关负责人 (R1.11, R1.23). */
@UseCase
@Permitted(Role.POLICE_APPROVER)
class FileCase {

    private static final int LONGEST_NUMBER = 60;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    CaseRegister register;

    @Inject
    Numbering numbering;

    @Inject
    Event<CaseFiled> filed;

    /**
     * What is decided.
     *
     * @param seen the version that the caller saw; null if he does not say
     * @param decisionNo number of the 立案决定书; one is given when it is null or empty
     */
    public record Command(UUID caseId, @Nullable Integer seen, @Nullable String decisionNo) {}

    /**
     * @return number of the 立案决定书
     * @throws NotFound {@code casework.case-not-found}
     * @throws Denied {@code casework.rank-too-low}, {@code casework.own-case}
     * @throws RuleViolation {@code casework.report-not-reviewed} with the report's number: 受案 is not 立案
     * @throws IllegalMove {@code casework.case-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public String handle(Command command) {
        CaseFile caseFile = register.require(command.caseId(), command.seen());
        AuditNotes.subject("case", caseFile.id());
        AuditNotes.caseNo(caseFile.caseNo());
        if (!caseFile.state().canBecome(CaseState.FILED)) {
            throw IllegalMove.of("casework.case-move-illegal", caseFile.state(), CaseState.FILED);
        }
        Actor by = caller.actor();
        AuthorityRank rank = by.rank();
        if (rank == null) {
            throw Denied.of("casework.rank-too-low");
        }
        register.unreviewed(caseFile.id()).ifPresent(reportNo -> {
            throw RuleViolation.of("casework.report-not-reviewed", reportNo);
        });
        Instant now = clock.now();
        Filing filing = new Filing(number(command.decisionNo(), caseFile, now), by.requireId(), by.name(), rank, now);
        caseFile.file(filing, by);
        filed.fire(new CaseFiled(caseFile.id(), register.reportsOf(caseFile.id()), filing));
        return filing.decisionNo();
    }

    private String number(@Nullable String typed, CaseFile caseFile, Instant now) {
        String given = Words.optional("decisionNo", typed, LONGEST_NUMBER);
        if (!given.isEmpty()) {
            return given;
        }
        int year = LocalDate.ofInstant(now, BusinessClock.ZONE).getYear();
        long sequence = numbering.next("casework.filing/" + caseFile.orgCode() + "/" + year);
        return String.format(Locale.ROOT, "%s立字〔%d〕%05d号", caseFile.orgCode(), year, sequence);
    }
}
