package zujie.casework.seizure;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记扣押财物 and 登记处理, as they stand on paper. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class SeizeItem {

    private static final int LONGEST_NAME = 120;

    @Inject
    CasesInHand cases;

    @Inject
    Seizures seizures;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** See {@link SeizedItem.Facts}. */
    record Command(
            UUID caseId,
            @Nullable String kind,
            @Nullable String name,
            @Nullable Integer pieces,
            @Nullable Long sumFen,
            @Nullable String place,
            @Nullable String storage,
            @Nullable String listNo,
            @Nullable Instant seizedAt) {}

    /** {@code to} is {@code RETURNED}, {@code TRANSFERRED}, {@code CONFISCATED} or {@code DESTROYED}. */
    record Settlement(
            UUID id,
            @Nullable Integer seen,
            @Nullable String to,
            @Nullable Instant at,
            @Nullable String documentNo,
            @Nullable String words) {}

    /**
     * @throws NotFound {@code casework.case-not-found}
     * @throws InvalidValue at the input that is wrong
     * @throws RuleViolation {@code casework.case-closed}, {@code casework.case-read-only}
     */
    public SeizureRow handle(Command c) {
        CaseInHand file = cases.worked(c.caseId());
        SeizedItem item = SeizedItem.seize(
                file,
                new SeizedItem.Facts(
                        Inputs.choice("kind", SeizedItem.Kind.class, c.kind()),
                        Inputs.optional("name", c.name(), LONGEST_NAME),
                        c.pieces() == null ? 1 : c.pieces(),
                        c.sumFen(),
                        Inputs.required("place", c.place(), LONGEST_NAME),
                        Inputs.required("storage", c.storage(), LONGEST_NAME),
                        Inputs.required("listNo", c.listNo(), Inputs.LONGEST_NUMBER),
                        Inputs.past("seizedAt", c.seizedAt(), clock.now())),
                caller.actor());
        seizures.add(item);
        AuditNotes.detail("item", item.id());
        return item.toRow();
    }

    /**
     * 处理：发还、随案移送、没收上缴、销毁.
     *
     * @throws NotFound {@code casework.seizure-not-found}
     * @throws IllegalMove {@code casework.seizure-move-illegal}
     * @throws Conflict {@code platform.changed-meanwhile}
     */
    public SeizureRow settle(Settlement c) {
        SeizedItem item = seizures.worked(c.id(), c.seen());
        item.settle(
                Inputs.choice("to", SeizedItem.State.class, c.to()),
                Inputs.past("at", c.at(), clock.now()),
                Inputs.required("documentNo", c.documentNo(), Inputs.LONGEST_NUMBER),
                Inputs.optional("words", c.words(), Inputs.LONGEST_REASON),
                caller.actor());
        return item.toRow();
    }
}
