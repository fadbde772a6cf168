package zujie.directory.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;

@ApplicationScoped
class PeopleInDirectory implements People {

    @Inject
    ActorRows rows;

    @Override
    public Person require(UUID id) {
        return rows.anyPerson(id).orElseThrow(() -> NotFound.of("directory.account-not-found"));
    }

    @Override
    public List<Person> active(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.active(ids);
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
