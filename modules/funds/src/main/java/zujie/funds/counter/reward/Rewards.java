package zujie.funds.counter.reward;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.funds.counter.CheckBook;
import zujie.funds.counter.CheckState;
import zujie.funds.counter.CounterCheck;
import zujie.funds.counter.CounterRules;
import zujie.funds.order.Banks;
import zujie.funds.order.Notes;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** 堵截奖励台账: the bank's own ledger; only its people see it, police never (R7.6, SR-8). */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER})
public class Rewards {

    private static final String DECIDE = "funds.decide-reward";

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    CheckBook checks;

    @Inject
    CounterRules rules;

    @Inject
    WorkItems workItems;

    @Inject
    Banks banks;

    @Inject
    Numbering numbering;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** A list of what is to be paid; in fen. */
    public record PaymentList(String listNo, long totalFen, List<RewardRow> rows) {

        public PaymentList {
            rows = List.copyOf(rows);
        }

        static PaymentList of(String listNo, List<CounterReward> rewards) {
            return new PaymentList(
                    listNo,
                    rewards.stream().mapToLong(CounterReward::amountFen).sum(),
                    rewards.stream().map(CounterReward::toRow).toList());
        }
    }

    /**
     * 申报奖励: for an interception whose saved sum is confirmed, of the amount that the bank had set on the day of the
     * interception, whenever it is proposed.
     *
     * @throws RuleViolation {@code funds.reward-not-confirmed}
     * @throws Conflict {@code funds.reward-there}
     */
    @Permitted(Role.BANK_OPERATOR)
    public RewardRow propose(UUID checkId) {
        CounterCheck check = checks.take(checkId);
        if (check.state() != CheckState.CONFIRMED) {
            throw RuleViolation.of("funds.reward-not-confirmed");
        }
        boolean there = !database.createQuery("select r.id from CounterReward r where r.checkId = :check", UUID.class)
                .setParameter("check", checkId)
                .getResultList()
                .isEmpty();
        if (there) {
            throw Conflict.of("funds.reward-there");
        }
        CounterReward reward =
                CounterReward.propose(check, rules.on(dayOf(check)).rewardFen(), caller.actor(), clock.now());
        database.persist(reward);
        workItems.open(NewWorkItem.of(DECIDE, "counter-reward", reward.id())
                .titled(check.no() + " · " + check.tellerName())
                .amount(reward.amountFen())
                .at("/console/funds/counter-rewards.xhtml")
                .forUnit(Role.BANK_CHECKER, check.bankPath()));
        return reward.toRow();
    }

    private static LocalDate dayOf(CounterCheck check) {
        return LocalDate.ofInstant(Objects.requireNonNull(check.toRow(true).endedAt()), BusinessClock.ZONE);
    }

    /** 审批奖励; {@code note} is needed to refuse. */
    @Permitted(Role.BANK_CHECKER)
    public RewardRow decide(UUID id, boolean agreed, @Nullable String note) {
        CounterReward reward = query("r.id = :value", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.reward-not-found"));
        AuditNotes.subject("counter-reward", id);
        reward.decide(agreed, agreed ? Notes.of(note) : Notes.reason(note), caller.actor(), clock.now());
        workItems.done(DECIDE, id);
        return reward.toRow();
    }

    /** 生成发放清单: all that is approved and not paid at the caller's office and below, under one number. @throws RuleViolation {@code funds.reward-nothing} */
    @Permitted(Role.BANK_CHECKER)
    public PaymentList pay() {
        List<CounterReward> due = query("r.state = :value", RewardState.APPROVED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (due.isEmpty()) {
            throw RuleViolation.of("funds.reward-nothing");
        }
        Organisation bank = banks.head(caller.actor());
        int year = clock.today().getYear();
        String list = String.format(
                Locale.ROOT,
                "JL%s-%d-%04d",
                bank.code(),
                year,
                numbering.next("funds.reward/" + bank.code() + "/" + year));
        due.forEach(r -> r.pay(list, clock.now()));
        AuditNotes.listed(due.stream().map(CounterReward::id).toList());
        return PaymentList.of(list, due);
    }

    /** 发放清单: what stands under a number; to a branch its own part. @throws NotFound {@code funds.reward-list-not-found} */
    public PaymentList paid(@Nullable String listNo) {
        String number = Normaliser.line(listNo);
        List<CounterReward> found = query("r.listNo = :value", number).getResultList();
        AuditNotes.detail("list", number);
        AuditNotes.listed(found.stream().map(CounterReward::id).toList());
        if (found.isEmpty()) {
            throw NotFound.of("funds.reward-list-not-found");
        }
        return PaymentList.of(number, found);
    }

    /** The ledger, the newest first; {@code listNo} narrows it to one payment list. */
    public List<RewardRow> list(@Nullable String listNo) {
        List<CounterReward> found = (listNo == null || listNo.isBlank()
                        ? query("r.bankPath <> :value", "")
                        : query("r.listNo = :value", listNo))
                .setMaxResults(500)
                .getResultList();
        AuditNotes.listed(found.stream().map(CounterReward::id).toList());
        return found.stream().map(CounterReward::toRow).toList();
    }

    private TypedQuery<CounterReward> query(String which, Object value) {
        return database.createQuery(
                        "select r from CounterReward r where r.bankPath like :scope and " + which
                                + " order by r.proposedAt desc, r.id desc",
                        CounterReward.class)
                .setParameter("scope", caller.actor().unitPath() + "%")
                .setParameter("value", value);
    }
}
