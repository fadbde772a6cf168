package zujie.directory.keycloak;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Role;

/**
 * What Keycloak shall know about a person.
 *
 * @param keycloakId the user's id there; null if it is to be found by its name
 * @param roles exactly these of our roles, no others
 */
public record PersonLogin(String username, @Nullable String keycloakId, String name, boolean enabled, Set<Role> roles) {

    public PersonLogin {
        roles = Set.copyOf(roles);
    }
}
