package zujie.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;

@ApplicationScoped
class PeopleInDirectory implements People {

    @Override
    public Person require(UUID id) {
        throw NotFound.of("directory.account-not-found", id);
    }

    @Override
    public List<Person> holding(Role role, String unitPath) {
        return List.of();
    }

    @Override
    public List<Person> inUnit(String unitPath, Role... anyOf) {
        return List.of();
    }
}
