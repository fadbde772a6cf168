package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.account.ResultCodes;

/** What the message gateway reads and says of freezes: the same use cases as console and REST, on behalf of the bank. */
@ApplicationScoped
public class FreezesByWire {

    @Inject
    FreezeQueries queries;

    @Inject
    AnswerFreeze answer;

    @Inject
    RenewFreeze renew;

    @Inject
    ReleaseFreeze release;

    @Inject
    ResultCodes codes;

    /** What a bank says of a freeze (100202); sums in fen. */
    public record Said(
            @Nullable String resultCode,
            @Nullable Long balanceFen,
            @Nullable Long frozenFen,
            @Nullable Instant executedAt,
            @Nullable Instant expiresAt,
            @Nullable String earlierOrgan,
            @Nullable Instant earlierEnd,
            @Nullable String bankNo,
            @Nullable String remark) {}

    /** A freeze in full; the bank's first look is recorded. */
    public FreezeView fetched(UUID id) {
        return queries.get(id);
    }

    /** When a term of so many months would end that begins then (R1.22). */
    public Instant endOf(Instant start, int months) {
        return new FreezeTerm(months).endFrom(start);
    }

    /** 100202: the answer, or what came of the queue. @return false if it was said before, and nothing happened */
    public boolean answered(UUID id, Said said) {
        FreezeView now = queries.get(id);
        boolean held = codes.require(said.resultCode()).isExecuted();
        AnswerFreeze.Command c = new AnswerFreeze.Command(
                id,
                said.resultCode(),
                held ? said.balanceFen() : null,
                held ? said.frozenFen() : null,
                null,
                held ? said.executedAt() : null,
                held ? said.expiresAt() : null,
                said.earlierOrgan(),
                said.earlierEnd(),
                said.bankNo(),
                said.remark());
        if (waits(now) && !saidAlready(now, said)) {
            answer.queue(c);
        } else {
            answer.handle(c);
            return now.freeze().resultCode() == null;
        }
        return true;
    }

    private static boolean waits(FreezeView v) {
        return v.freeze().state().equals(FreezeState.QUEUED.name())
                || v.freeze().state().equals(FreezeState.IN_FORCE.name())
                        && !v.freeze().confirmed();
    }

    private static boolean saidAlready(FreezeView v, Said said) {
        return Objects.equals(v.freeze().resultCode(), said.resultCode())
                && Objects.equals(v.freeze().queueEndsAt(), said.earlierEnd());
    }

    /** 100206. @param until the bank's own new end, if it has renewed it */
    public void renewed(UUID id, boolean done, @Nullable Instant until, @Nullable String remark) {
        renew.answer(id, done, until, remark);
    }

    /** Corrected as the bank would itself; the national format has no message for it. */
    public void amended(AnswerFreeze.Amendment a) {
        answer.amend(a);
    }

    /** 100204. */
    public void lifted(UUID id) {
        release.lifted(id);
    }
}
