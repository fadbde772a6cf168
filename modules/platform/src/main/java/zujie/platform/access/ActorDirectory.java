package zujie.platform.access;

import java.util.Optional;

/** The accounts of the system; implemented by the module {@code directory}. */
public interface ActorDirectory {

    /**
     * The actor behind a login name, with the roles that the directory gives the account.
     *
     * @return empty if there is no such account, or it is locked, or its organisation is closed
     */
    Optional<Actor> find(String username);
}
