package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;

/** What an objection may know of the freeze it is about, and how it sets its release going. */
@ApplicationScoped
public class FreezesUnderObjection {

    @Inject
    FreezeBook book;

    @Inject
    FreezeMoves moves;

    @Inject
    FreezeRules rules;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** A freeze in the caller's scope that was issued; its account masked. */
    public record Disputed(
            UUID id,
            @Nullable String paperNo,
            String caseNo,
            String orgCode,
            UUID leadOfficer,
            Role leadRole,
            String unitPath,
            String bankPath,
            String account,
            long disputedFen,
            boolean active) {}

    /** @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    public Disputed require(UUID id) {
        return disputed(book.require(id));
    }

    /**
     * The freezes that hold the account of that holder now, whosever: for an objection that comes from outside, of which
     * nobody is told whether any was found.
     */
    public List<Disputed> holding(String account, String accountName) {
        return book.activeOn(account).stream()
                .filter(f -> f.target().accountName().equals(accountName))
                .map(FreezesUnderObjection::disputed)
                .toList();
    }

    private static Disputed disputed(FreezeOrder f) {
        return new Disputed(
                f.id(),
                f.orderNo() == null ? null : f.paperNo(),
                f.ground().caseNo(),
                f.parties().orgCode(),
                f.parties().leadOfficer(),
                f.parties().leadRole(),
                f.parties().unitPath(),
                f.parties().bankPath(),
                f.target().maskedAccount(),
                f.target().disputedFen(),
                f.state().isActive());
    }

    /** The frozen account in full, for a query that follows the money; never to be shown. */
    public record Held(UUID caseId, String bankCode, String accountName, String account) {}

    /** @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    public Held account(UUID id) {
        FreezeOrder f = book.require(id);
        return new Held(
                f.ground().caseId(),
                f.parties().bankCode(),
                f.target().accountName(),
                f.target().account());
    }

    /** The objection was upheld: the release is asked for, unless it is already or the freeze is over. */
    public void askRelease(UUID id, boolean wrong, String reason) {
        Instant now = clock.now();
        FreezeOrder freeze = book.take(id);
        Instant end = freeze.nextEnd();
        if (end == null || !end.isAfter(now) || freeze.unfreezing() != null) {
            return;
        }
        freeze.askRelease(wrong, wrong ? rules.unrelatedDue() : rules.approvalDue(), caller.actor(), now, reason);
        moves.releaseAsked(freeze);
    }
}
