package zujie.funds.freeze.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezesForOthers.Disputed;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** Puts an objection on the desk of the unit that froze, wherever it was taken. */
@ApplicationScoped
class ObjectionDesk {

    static final String ANSWER = "funds.answer-objection";

    @Inject
    Objections objections;

    @Inject
    Numbering numbering;

    @Inject
    Parameters parameters;

    @Inject
    WorkItems workItems;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** {@code org} is where it was taken; {@code publicId} what the holder sent through the public site, if he did. */
    FreezeObjection open(
            Disputed freeze, FreezeObjection.Applicant who, boolean atBank, String org, @Nullable UUID publicId) {
        FreezeObjection objection = FreezeObjection.take(
                number(freeze),
                freeze,
                who,
                atBank,
                caller.actor(),
                org,
                publicId,
                clock.now(),
                clock.now().plus(parameters.duration("funds.freeze-objection-days", clock.today())));
        objections.add(objection);
        workItems.open(NewWorkItem.of(ANSWER, "freeze", objection.id())
                .titled(freeze.account() + " · " + freeze.caseNo())
                .with(org)
                .amount(freeze.disputedFen())
                .at("/console/funds/freeze.xhtml?id=" + freeze.id())
                .due(objection.dueAt(), "funds.consequence.freeze-escalate")
                .forUnit(freeze.leadRole(), freeze.unitPath()));
        return objection;
    }

    private String number(Disputed freeze) {
        int year = clock.today().getYear();
        long sequence = numbering.next("funds.freeze-objection/" + freeze.orgCode() + "/" + year);
        return String.format(Locale.ROOT, "%s冻异〔%d〕%05d号", freeze.orgCode(), year, sequence);
    }
}
