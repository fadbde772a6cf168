package zujie.funds.freeze.objection;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezesUnderObjection;
import zujie.funds.freeze.FreezesUnderObjection.Disputed;
import zujie.funds.order.Notes;
import zujie.funds.order.Reach;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** 登记冻结异议: at the bank's counter or by police; it goes to the unit that froze, whose clock runs. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_OPERATOR, Role.BANK_GATEWAY})
class TakeObjection {

    static final String ANSWER = "funds.answer-objection";

    @Inject
    FreezesUnderObjection freezes;

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

    /** Who objects to which freeze, and why; {@code relation} is HOLDER, AGENT or INTERESTED. */
    record Command(
            UUID freezeId,
            @Nullable String applicant,
            @Nullable String phone,
            @Nullable String relation,
            @Nullable String ground) {}

    /**
     * @throws RuleViolation if something is missing
     * @throws Conflict {@code funds.objection-no-freeze} if nothing is frozen any more
     */
    public ObjectionRow handle(Command c) {
        Actor actor = caller.actor();
        Disputed freeze = freezes.require(c.freezeId());
        if (!freeze.active()) {
            throw Conflict.of("funds.objection-no-freeze");
        }
        FreezeObjection.Applicant who = new FreezeObjection.Applicant(
                strip(c.applicant()), strip(c.phone()), relation(c.relation()), Notes.of(c.ground()));
        FreezeObjection objection = FreezeObjection.take(
                number(freeze),
                freeze,
                who,
                Reach.isBank(actor),
                actor,
                clock.now(),
                clock.now().plus(parameters.duration("funds.freeze-objection-days", clock.today())));
        objections.add(objection);
        workItems.open(NewWorkItem.of(ANSWER, "freeze", objection.id())
                .titled(freeze.account() + " · " + freeze.caseNo())
                .with(actor.orgName())
                .amount(freeze.disputedFen())
                .at("/console/funds/freeze.xhtml?id=" + freeze.id())
                .due(objection.dueAt(), "funds.consequence.freeze-escalate")
                .forUnit(freeze.leadRole(), freeze.unitPath()));
        return objection.toRow();
    }

    private String number(Disputed freeze) {
        int year = clock.today().getYear();
        long sequence = numbering.next("funds.freeze-objection/" + freeze.orgCode() + "/" + year);
        return String.format(Locale.ROOT, "%s冻异〔%d〕%05d号", freeze.orgCode(), year, sequence);
    }

    private static FreezeObjection.Relation relation(@Nullable String name) {
        return Arrays.stream(FreezeObjection.Relation.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("relation", "funds.value-unknown", name == null ? "" : name));
    }

    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
