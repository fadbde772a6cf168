package zujie.directory.keycloak;

import org.jspecify.annotations.Nullable;
import zujie.platform.access.Role;

/**
 * What Keycloak shall know about a partner's program.
 *
 * @param keycloakId the client's id there; null if it is to be found by its client id
 * @param description name of the organisation it belongs to
 * @param role the one role of its service account
 */
public record ProgramLogin(
        String clientId, @Nullable String keycloakId, String description, boolean enabled, Role role) {}
