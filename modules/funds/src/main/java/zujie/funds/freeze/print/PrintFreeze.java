package zujie.funds.freeze.print;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.Cases;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.freeze.FreezeView;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.FreezesForOthers.Printable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 打印冻结文书: the papers of a freeze name the account in full, so each print is on record (ruling on reads, R9.7). */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.BANK_OPERATOR, Role.BANK_CHECKER})
class PrintFreeze {

    @Inject
    FreezesForOthers freezes;

    @Inject
    Organisations organisations;

    @Inject
    Cases cases;

    /** Every paper of one freeze, a sheet each. @throws NotFound {@code funds.freeze-not-found} */
    public List<Sheet> handle(UUID id) {
        AuditNotes.detail("print", "papers");
        Printable freeze = freezes.printable(id);
        return Sheet.each(freeze.view().papers().stream()
                .map(paper -> line(freeze, paper))
                .toList());
    }

    /** What the banks of a case are to have in hand now, in one go: one paper for each bank and kind (R1.16). */
    @Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public List<Sheet> ofCase(UUID caseId) {
        List<Printable> all = freezes.printableOfCase(cases.require(caseId).id());
        AuditNotes.detail("print", "papers");
        AuditNotes.listed(all.stream().map(p -> p.view().freeze().id()).toList());
        return Sheet.of(all.stream()
                .flatMap(freeze -> freeze.view().due().stream().map(paper -> line(freeze, paper)))
                .toList());
    }

    /** 客户解释单, with the paper by which the freeze holds. @throws NotFound {@code funds.freeze-not-found} */
    public Printable slip(UUID id) {
        AuditNotes.detail("print", "slip");
        return freezes.printable(id);
    }

    /**
     * 告知书 to the owner of unrelated money (R1.20).
     *
     * @throws NotFound {@code funds.freeze-not-found}
     * @throws Conflict {@code funds.freeze-not-unrelated} unless it was released as unrelated, {@code
     *     funds.freeze-never-held} if it only waited behind another organ's
     */
    @Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
    public Printable notice(UUID id) {
        AuditNotes.detail("print", "notice");
        Printable freeze = freezes.printable(id);
        if (!freeze.view().unrelated() || !freeze.view().freeze().state().equals("RELEASED")) {
            throw Conflict.of("funds.freeze-not-unrelated");
        }
        if (!freeze.view().freeze().confirmed()) {
            throw Conflict.of("funds.freeze-never-held");
        }
        return freeze;
    }

    private Sheet.Line line(Printable freeze, FreezeView.Paper paper) {
        String organ = organisations
                .find(paper.orgCode())
                .map(Organisation::name)
                .orElseGet(() -> freeze.view().freeze().orgName());
        return new Sheet.Line(freeze, paper, organ);
    }
}
