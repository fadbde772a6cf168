package zujie.funds.freeze.objection;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.FreezesForOthers.Disputed;
import zujie.funds.order.Notes;
import zujie.funds.order.Reach;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记冻结异议: at the bank's counter or by police; it goes to the unit that froze, whose clock runs. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_OPERATOR, Role.BANK_GATEWAY})
class TakeObjection {

    @Inject
    FreezesForOthers freezes;

    @Inject
    ObjectionDesk desk;

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
        return desk.open(freeze, who, Reach.isBank(actor), actor.orgName(), null)
                .toRow();
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
