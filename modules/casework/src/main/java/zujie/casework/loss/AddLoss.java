package zujie.casework.loss;

import jakarta.inject.Inject;
import java.util.UUID;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.WorkItems;

/** 补录其他损失; 登记拦截结果. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class AddLoss {

    private static final int LONGEST = 500;

    @Inject
    Losses losses;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    WorkItems work;

    /** @return the id of the loss. @throws NotFound {@code casework.report-not-found}. @throws InvalidValue at the input that is wrong */
    public UUID handle(UUID reportId, LossEntry entry) {
        AuditNotes.subject("report", reportId);
        return losses.add(reportId, entry, "").id();
    }

    /**
     * Says how the stop of what was on its way went.
     *
     * @param how {@code INTERCEPTED, DELIVERED} or {@code UNTRACED}
     * @throws NotFound {@code casework.loss-not-found}
     * @throws InvalidValue {@code casework.choice-unknown}, {@code casework.text-missing}
     * @throws zujie.kernel.rule.IllegalMove {@code casework.loss-move-illegal}
     */
    public LossRow end(UUID id, String how, String said) {
        Loss loss = losses.require(id);
        AuditNotes.subject("report", loss.reportId());
        String text = said == null ? "" : said.strip();
        if (text.isEmpty()) {
            throw InvalidValue.onField("outcome", "casework.text-missing");
        }
        if (text.length() > LONGEST) {
            throw InvalidValue.onField("outcome", "casework.text-too-long", LONGEST);
        }
        LossState state;
        try {
            state = LossState.valueOf(how);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.onField("how", "casework.choice-unknown");
        }
        loss.end(state, text, caller.actor(), clock.now());
        work.done(Losses.STOP, id);
        return loss.toRow();
    }
}
