package zujie.funds.bankcheck;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.funds.order.Banks;
import zujie.funds.order.Notes;
import zujie.funds.order.Reach;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 设定本行经办复核: each bank says from which day its operators' answers wait for a checker; nothing said is no. */
@UseCase
public class CheckRules {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    Banks banks;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** What holds from a day on. */
    @Schema(name = "AnswerCheckRule")
    public record Rule(LocalDate validFrom, boolean active, String reason, String setBy, Instant setAt) {}

    /** A bank, whether it wants four eyes today, and everything that was set, the latest first. */
    public record BankRow(String bankCode, String bankName, boolean active, List<Rule> history) {

        public BankRow {
            history = List.copyOf(history);
        }
    }

    /**
     * @param bankCode null for the caller's own bank
     * @param from null for today
     * @throws NotFound {@code funds.institution-not-found} for a bank that is not the caller's
     * @throws InvalidValue {@code funds.rule-past}
     * @throws RuleViolation {@code funds.check-no-checker} if nobody of the bank could check
     */
    @Permitted({Role.BANK_CHECKER, Role.SYSTEM_ADMIN})
    public Rule set(@Nullable String bankCode, boolean active, @Nullable LocalDate from, @Nullable String reason) {
        Organisation bank = bank(bankCode);
        String why = Notes.reason(reason);
        LocalDate today = clock.today();
        LocalDate day = from == null ? today : from;
        if (day.isBefore(today)) {
            throw InvalidValue.onField("validFrom", "funds.rule-past");
        }
        if (active && people.holding(Role.BANK_CHECKER, bank.path()).isEmpty()) {
            throw RuleViolation.of("funds.check-no-checker");
        }
        CheckRule rule = CheckRule.of(bank.code(), day, active, why, caller.actor(), clock.now());
        database.persist(rule);
        AuditNotes.subject("bank-check", bank.code());
        AuditNotes.reason(why);
        AuditNotes.detail("active", active);
        AuditNotes.detail("from", day);
        return rule.toRule();
    }

    private Organisation bank(@Nullable String code) {
        Actor actor = caller.actor();
        Organisation own = Reach.isBank(actor) ? banks.head(actor) : null;
        String named = code == null || code.isBlank() ? own == null ? "" : own.code() : code.strip();
        if (own != null && !own.code().equals(named)) {
            throw NotFound.of("funds.institution-not-found");
        }
        return organisations
                .find(named)
                .filter(o -> o.kind() == OrgKind.BANK)
                .orElseThrow(() -> NotFound.of("funds.institution-not-found"));
    }

    /** The caller's bank; every bank for an administrator. */
    @Permitted({Role.BANK_OPERATOR, Role.BANK_CHECKER, Role.SYSTEM_ADMIN})
    public List<BankRow> list() {
        Actor actor = caller.actor();
        List<Organisation> shown =
                Reach.isBank(actor) ? List.of(banks.head(actor)) : organisations.headOffices(OrgKind.BANK);
        Map<String, List<CheckRule>> said = database.createQuery(
                        "select r from CheckRule r order by r.validFrom desc, r.setAt desc, r.id desc", CheckRule.class)
                .getResultStream()
                .collect(Collectors.groupingBy(CheckRule::bankCode));
        LocalDate today = clock.today();
        List<BankRow> rows = new ArrayList<>();
        for (Organisation bank : shown) {
            List<Rule> rules = said.getOrDefault(bank.code(), List.of()).stream()
                    .map(CheckRule::toRule)
                    .toList();
            boolean active = rules.stream()
                    .filter(r -> !r.validFrom().isAfter(today))
                    .findFirst()
                    .map(Rule::active)
                    .orElse(false);
            rows.add(new BankRow(bank.code(), bank.shortName(), active, rules));
        }
        rows.sort(Comparator.comparing(BankRow::bankCode));
        AuditNotes.detail("count", rows.size());
        return rows;
    }
}
