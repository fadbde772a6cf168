package zujie.funds.bankreport;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.history.History;
import zujie.funds.order.Notes;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 恢复账户: the bank, told that no order follows its own stop, has lifted it, and says when (R1.4). */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
public class LiftOwnStop {

    @Inject
    BankReportBook book;

    @Inject
    BankReportWork work;

    @Inject
    History history;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * The same again changes nothing.
     *
     * @param liftedAt when the account could pay again
     * @throws NotFound {@code funds.bankreport-not-found} if it is not the bank's
     * @throws Conflict {@code funds.own-stop-not-to-lift} if the bank was not told to, or has its order;
     *     {@code funds.own-stop-lifted-otherwise} if it told another time before
     * @throws RuleViolation on {@code liftedAt} if it cannot be
     */
    public BankReportRow handle(UUID id, @Nullable Instant liftedAt, @Nullable String remark) {
        String words = Notes.of(remark);
        if (liftedAt == null) {
            throw RuleViolation.onField("liftedAt", "funds.lifted-at-missing");
        }
        BankReport r = book.take(id);
        Instant now = clock.now();
        if (r.lifted(
                liftedAt,
                caller.actor().name(),
                now,
                parameters.duration("funds.stop-clock-skew-minutes", clock.today()))) {
            history.note(BankReportBook.TYPE, id, "LIFTED", words);
            work.lifted(r);
        }
        AuditNotes.detail("event", "LIFTED");
        return r.toRow(true, book.transfers(id));
    }
}
