package zujie.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.ActorDirectory;
import zujie.platform.access.Role;

@ApplicationScoped
class Accounts implements ActorDirectory {
    @Override
    public Optional<Actor> find(String username) {
        return Optional.of(new Actor(
                null,
                username,
                username,
                "35",
                "x",
                OrgKind.POLICE,
                "/35/",
                Set.of(Role.SYSTEM_ADMIN, Role.AUDITOR),
                null));
    }
}
