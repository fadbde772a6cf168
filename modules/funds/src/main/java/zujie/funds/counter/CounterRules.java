package zujie.funds.counter;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.funds.order.Banks;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 本行阈值和奖励: each bank's own threshold of the signed notice and reward, with the day from which they hold (R7.6). */
@UseCase
public class CounterRules {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Banks banks;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** What holds from a day on; money in fen. */
    @Schema(name = "CounterRule")
    public record Rule(LocalDate validFrom, long noticeAboveFen, long rewardFen, String setBy) {}

    /** @throws Conflict {@code funds.rule-there} if the bank has set something from that day already */
    @Permitted(Role.BANK_CHECKER)
    public Rule set(@Nullable LocalDate from, @Nullable Long noticeAboveFen, @Nullable Long rewardFen) {
        LocalDate today = clock.today();
        LocalDate day = from == null ? today : from;
        if (day.isBefore(today)) {
            throw InvalidValue.onField("validFrom", "funds.rule-past");
        }
        if (noticeAboveFen == null || noticeAboveFen < 0) {
            throw InvalidValue.onField("noticeAboveFen", "funds.amount-negative");
        }
        if (rewardFen == null || rewardFen < 0) {
            throw InvalidValue.onField("rewardFen", "funds.amount-negative");
        }
        String bank = banks.head(caller.actor()).code();
        if (rules(bank).stream().anyMatch(r -> r.validFrom().equals(day))) {
            throw Conflict.of("funds.rule-there");
        }
        CounterRule rule = CounterRule.of(
                bank, day, noticeAboveFen, rewardFen, caller.actor().name(), clock.now());
        database.persist(rule);
        return rule.toRule();
    }

    /** Those of the caller's bank, the latest first. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public List<Rule> mine() {
        return rules(banks.head(caller.actor()).code());
    }

    /** What holds at the caller's bank today; what the bank has not set is the shipped parameter. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public Rule today() {
        return on(clock.today());
    }

    /** What held at the caller's bank on a day. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
    public Rule on(LocalDate day) {
        return rules(banks.head(caller.actor()).code()).stream()
                .filter(r -> !r.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(() -> new Rule(
                        day,
                        parameters.number("funds.counter-notice-fen", day),
                        parameters.number("funds.counter-reward-fen", day),
                        ""));
    }

    private List<Rule> rules(String bank) {
        return database.createQuery(
                        "select r from CounterRule r where r.bankCode = :bank order by r.validFrom desc",
                        CounterRule.class)
                .setParameter("bank", bank)
                .setMaxResults(100)
                .getResultStream()
                .map(CounterRule::toRule)
                .toList();
    }
}
