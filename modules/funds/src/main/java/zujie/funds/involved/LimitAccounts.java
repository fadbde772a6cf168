package zujie.funds.involved;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.history.History;
import zujie.funds.order.Notes;
import zujie.kernel.rule.Conflict;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 银行办理涉案账户名单: no account here, told, verified again, limited, lifted (R3.3). */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
public class LimitAccounts {

    @Inject
    InvolvedBook book;

    @Inject
    InvolvedWork work;

    @Inject
    History history;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** What a bank does: {@code NONE}, {@code NOTIFIED}, {@code VERIFIED}, {@code LIMITED} or {@code LIFTED}. */
    public enum Act {
        /** 本行无该人账户. */
        NONE,
        /** 已告知, with reason, article, channel and papers (R3.1). */
        NOTIFIED,
        /** 身份核验通过. */
        VERIFIED,
        /** 已限制. */
        LIMITED,
        /** 已解除. */
        LIFTED
    }

    /**
     * @throws zujie.kernel.rule.IllegalMove if the state of the measure does not allow it
     * @throws Conflict {@code funds.measure-too-early} to limit within the three days; {@code funds.involved-not-listed}
     *     once the account has left the list, except to lift
     */
    public InvolvedRow.Measure handle(UUID id, Act act, @Nullable String note) {
        String words = Notes.of(note);
        InvolvedMeasure m = book.takeMeasure(id);
        Actor by = caller.actor();
        boolean listed = book.require(m.involvedId()).state() == InvolvedState.LISTED;
        if (!listed && act != Act.LIFTED) {
            throw Conflict.of("funds.involved-not-listed");
        }
        switch (act) {
            case NONE -> m.none(by, words);
            case NOTIFIED ->
                m.tell(
                        by,
                        words,
                        clock.now(),
                        clock.now().plus(parameters.duration("funds.involved-verify-days", clock.today())));
            case VERIFIED -> m.verify(by, words, clock.now());
            case LIMITED -> m.limit(by, words, clock.now());
            case LIFTED -> m.lift(by, words, clock.now());
        }
        history.note(InvolvedBook.TYPE, m.involvedId(), "BANK_" + m.state().name(), words);
        work.acted(m);
        return m.toRow();
    }
}
