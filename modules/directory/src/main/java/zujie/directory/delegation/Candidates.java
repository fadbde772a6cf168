package zujie.directory.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.org.OrgPath;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** The approvers of an approver's own unit and of those above it. */
@ApplicationScoped
class Candidates {

    @Inject
    People people;

    List<Person> of(Actor approver) {
        List<Person> found = new ArrayList<>();
        Optional<OrgPath> unit = Optional.of(OrgPath.of(approver.unitPath()));
        while (unit.isPresent()) {
            people.inUnit(unit.get().value(), Role.POLICE_APPROVER).stream()
                    .filter(p -> !p.id().equals(approver.id()))
                    .forEach(found::add);
            unit = unit.get().parent();
        }
        return found;
    }
}
