package zujie.directory.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import zujie.directory.api.DirectoryChanged;
import zujie.platform.access.Actor;
import zujie.platform.access.ActorDirectory;

/** The actors behind login names. */
@ApplicationScoped
class KnownActors implements ActorDirectory {

    /** Keycloak names the user of a program's token so. */
    static final String PROGRAM_PREFIX = "service-account-";

    @Inject
    ActorRows rows;

    private final Kept<String, Optional<Actor>> known = new Kept<>();

    @Override
    public Optional<Actor> find(String username) {
        Optional<Actor> before = known.get(username);
        if (before != null) {
            return before;
        }
        int changes = known.changes();
        Optional<Actor> actor = username.startsWith(PROGRAM_PREFIX)
                ? rows.program(username.substring(PROGRAM_PREFIX.length()))
                : rows.person(username);
        known.put(username, actor, changes);
        return actor;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) DirectoryChanged change) {
        known.forget();
    }
}
