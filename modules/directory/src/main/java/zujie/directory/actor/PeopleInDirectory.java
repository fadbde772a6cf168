package zujie.directory.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.DirectoryChanged;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;

@ApplicationScoped
class PeopleInDirectory implements People {

    @Inject
    ActorRows rows;

    /** Those in use. */
    private final Kept<UUID, Person> known = new Kept<>();

    @Override
    public Person require(UUID id) {
        return rows.anyPerson(id).orElseThrow(() -> NotFound.of("directory.account-not-found"));
    }

    @Override
    public List<Person> active(Collection<UUID> ids) {
        int changes = known.changes();
        List<Person> found = new ArrayList<>();
        List<UUID> others = new ArrayList<>();
        for (UUID id : ids) {
            Person person = known.get(id);
            if (person == null) {
                others.add(id);
            } else {
                found.add(person);
            }
        }
        if (!others.isEmpty()) {
            for (Person person : rows.active(others)) {
                known.put(person.id(), person, changes);
                found.add(person);
            }
        }
        return List.copyOf(found);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) DirectoryChanged change) {
        known.forget();
    }

    @Override
    public List<Person> holding(Role role, String unitPath) {
        return unitPath.isEmpty() ? List.of() : rows.holders(List.of(role), unitPath + "%");
    }

    @Override
    public List<Person> inUnit(String unitPath, Role... anyOf) {
        List<Role> roles = anyOf.length == 0
                ? Arrays.stream(Role.values()).filter(Role::forPeople).toList()
                : List.of(anyOf);
        return rows.holders(roles, unitPath);
    }
}
