package zujie.funds.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.memory.Remembered;

/** Finds who signs an order, and the bank it goes to. */
@ApplicationScoped
public class Officers {

    private static final List<Role> OFFICERS = List.of(Role.POLICE_OFFICER, Role.DESK_OFFICER);

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Officers self;

    private final Map<String, Remembered<Optional<Organisation>>> banks = new ConcurrentHashMap<>();

    /**
     * The caller as the lead officer, the other officer, the bank.
     *
     * @param unitPath police unit that owns the order
     * @throws RuleViolation if the second officer is missing, the caller himself or unfit
     */
    public Parties parties(String unitPath, @Nullable UUID secondOfficer, Organisation bank) {
        Actor actor = caller.actor();
        UUID other = second(actor, secondOfficer);
        Map<UUID, Person> known =
                people.active(List.of(actor.requireId(), other)).stream().collect(Collectors.toMap(Person::id, p -> p));
        Person lead = known.get(actor.requireId());
        if (lead == null) {
            lead = people.require(actor.requireId());
        }
        Person second = fit(actor, known.get(other), other);
        return new Parties(
                lead.id(),
                lead.name(),
                lead.policeNo(),
                lead.phone(),
                actor.has(Role.POLICE_OFFICER) ? Role.POLICE_OFFICER : Role.DESK_OFFICER,
                second.id(),
                second.name(),
                second.policeNo(),
                actor.orgCode(),
                actor.orgName(),
                unitPath,
                bank.code(),
                bank.shortName(),
                bank.path());
    }

    /** The bank of a code; empty if orders cannot be addressed to it. */
    public Optional<Organisation> bank(@Nullable String code) {
        return Optional.ofNullable(code).filter(c -> !c.isBlank()).flatMap(this::remembered);
    }

    /** Only banks that are there are remembered: whoever asks for others must not fill the memory. */
    private Optional<Organisation> remembered(String code) {
        Remembered<Optional<Organisation>> known = banks.get(code);
        if (known != null) {
            return known.get();
        }
        Optional<Organisation> bank = self.read(code);
        if (bank.isPresent()) {
            banks.putIfAbsent(code, new Remembered<>(() -> self.read(code)));
        }
        return bank;
    }

    /** Apart from the caller's transaction, so that nobody sees a change that may still be rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Organisation> read(String code) {
        return organisations.find(code).filter(o -> o.kind() == OrgKind.BANK && o.active());
    }

    /** Officers who may sign beside the caller: of the caller's unit, below it or above it. */
    public List<Person> seconds() {
        Actor actor = caller.actor();
        String top = actor.unitPath().substring(0, actor.unitPath().indexOf('/', 1) + 1);
        return OFFICERS.stream()
                .flatMap(role -> people.holding(role, top).stream())
                .filter(p -> !p.id().equals(actor.id()) && near(actor, p))
                .collect(Collectors.toMap(Person::id, p -> p, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static boolean near(Actor actor, Person person) {
        return actor.covers(person.unitPath()) || actor.unitPath().startsWith(person.unitPath());
    }

    private static UUID second(Actor actor, @Nullable UUID id) {
        if (id == null) {
            throw RuleViolation.onField("secondOfficerId", "funds.second-officer-missing");
        }
        if (id.equals(actor.id())) {
            throw RuleViolation.onField("secondOfficerId", "funds.officers-same");
        }
        return id;
    }

    /** @param active null if the account is not in use, or there is none */
    private Person fit(Actor actor, @Nullable Person active, UUID id) {
        if (active == null) {
            people.require(id);
        }
        if (active == null || !near(actor, active) || Collections.disjoint(active.roles(), OFFICERS)) {
            throw InvalidValue.onField("secondOfficerId", "funds.second-officer-unfit");
        }
        return active;
    }
}
