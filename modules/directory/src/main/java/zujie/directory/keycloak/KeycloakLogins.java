package zujie.directory.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Role;
import zujie.platform.outbox.PermanentFailure;

/** {@link Logins} in Keycloak itself. */
@ApplicationScoped
class KeycloakLogins implements Logins {

    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+");

    /** Access tokens of programs, in seconds; a taken-away program is refused by the directory at once anyway. */
    private static final String PROGRAM_TOKEN_SECONDS = "300";

    @Inject
    KeycloakRealm keycloak;

    @Override
    public String open(PersonLogin login, Password password) {
        return keycloak.call(realm -> {
            String id = created(realm, login, password).orElseGet(() -> takenOver(realm, login, password));
            if (!password.temporary()) {
                nothingLeftToDo(realm.users().get(id));
            }
            setRoles(realm, id, login.roles());
            return id;
        });
    }

    private static Optional<String> created(RealmResource realm, PersonLogin login, Password password) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(login.username());
        user.setFirstName(shown(login));
        user.setEnabled(login.enabled());
        user.setCredentials(List.of(credential(password)));
        try (Response answer = realm.users().create(user)) {
            int status = answer.getStatus();
            if (status == CREATED) {
                String path = answer.getLocation().getPath();
                return Optional.of(path.substring(path.lastIndexOf('/') + 1));
            }
            if (status == CONFLICT) {
                return Optional.empty();
            }
            throw status == BAD_REQUEST && tellsOfPassword(answer)
                    ? passwordRefused()
                    : new WebApplicationException(status);
        }
    }

    /** A chosen password is for a demonstration, where nobody sets up a second factor first. */
    private static void nothingLeftToDo(UserResource user) {
        UserRepresentation made = user.toRepresentation();
        made.setRequiredActions(List.of());
        user.update(made);
    }

    /** Left by an attempt that broke off, or made by hand: whoever may invite may also set its password. */
    private static String takenOver(RealmResource realm, PersonLogin login, Password password) {
        UserRepresentation user = find(realm, login.username(), null).orElseThrow(NotFoundException::new);
        write(realm, user, login);
        resetPassword(realm.users().get(user.getId()), password);
        return user.getId();
    }

    @Override
    public void update(PersonLogin login) throws PermanentFailure {
        boolean found = keycloak.call(realm -> {
            Optional<UserRepresentation> user = find(realm, login.username(), login.keycloakId());
            user.ifPresent(u -> {
                write(realm, u, login);
                setRoles(realm, u.getId(), login.roles());
                if (!login.enabled()) {
                    realm.users().get(u.getId()).logout();
                }
            });
            return user.isPresent();
        });
        if (!found) {
            throw new PermanentFailure("Keycloak has no user " + login.username());
        }
    }

    @Override
    public void setPassword(String username, @Nullable String keycloakId, Password password) {
        keycloak.call(realm -> {
            UserRepresentation user = find(realm, username, keycloakId).orElseThrow(NotFoundException::new);
            UserResource resource = realm.users().get(user.getId());
            resetPassword(resource, password);
            resource.logout();
            return user.getId();
        });
    }

    @Override
    public String open(ProgramLogin login, String secret) {
        return keycloak.call(realm -> {
            ClientRepresentation client = find(realm, login).orElseGet(ClientRepresentation::new);
            describe(client, login);
            client.setSecret(secret);
            if (client.getId() == null) {
                try (Response answer = realm.clients().create(client)) {
                    if (answer.getStatus() != CREATED) {
                        throw new WebApplicationException(answer.getStatus());
                    }
                }
            } else {
                realm.clients().get(client.getId()).update(client);
            }
            String id = find(realm, login).orElseThrow(NotFoundException::new).getId();
            UserRepresentation account = realm.clients().get(id).getServiceAccountUser();
            setRoles(realm, account.getId(), Set.of(login.role()));
            return id;
        });
    }

    @Override
    public void update(ProgramLogin login) throws PermanentFailure {
        boolean found = keycloak.call(realm -> {
            Optional<ClientRepresentation> client = find(realm, login);
            client.ifPresent(c -> {
                describe(c, login);
                realm.clients().get(c.getId()).update(c);
            });
            return client.isPresent();
        });
        if (!found) {
            throw new PermanentFailure("Keycloak has no client " + login.clientId());
        }
    }

    @Override
    public void setSecret(ProgramLogin login, String secret) {
        keycloak.call(realm -> {
            ClientRepresentation client = find(realm, login).orElseThrow(NotFoundException::new);
            client.setSecret(secret);
            realm.clients().get(client.getId()).update(client);
            return client.getId();
        });
    }

    private static void describe(ClientRepresentation client, ProgramLogin login) {
        client.setClientId(login.clientId());
        client.setDescription(login.description());
        client.setEnabled(login.enabled());
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setClientAuthenticatorType("client-secret");
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(true);
        client.setAttributes(Map.of("access.token.lifespan", PROGRAM_TOKEN_SECONDS));
    }

    private static Optional<ClientRepresentation> find(RealmResource realm, ProgramLogin login) {
        return realm.clients().findByClientId(login.clientId()).stream().findFirst();
    }

    private static Optional<UserRepresentation> find(
            RealmResource realm, String username, @Nullable String keycloakId) {
        if (keycloakId != null) {
            try {
                return Optional.of(realm.users().get(keycloakId).toRepresentation());
            } catch (NotFoundException e) {
                // Keycloak was set up anew: the name decides.
            }
        }
        return realm.users().searchByUsername(username, true).stream().findFirst();
    }

    private static void write(RealmResource realm, UserRepresentation user, PersonLogin login) {
        user.setFirstName(shown(login));
        user.setLastName("");
        user.setEnabled(login.enabled());
        realm.users().get(user.getId()).update(user);
    }

    private static void setRoles(RealmResource realm, String userId, Set<Role> wanted) {
        RoleScopeResource mapping = realm.users().get(userId).roles().realmLevel();
        List<RoleRepresentation> surplus = new ArrayList<>();
        List<String> present = new ArrayList<>();
        for (RoleRepresentation held : mapping.listAll()) {
            Optional<Role> ours = Role.ofCode(held.getName());
            if (ours.isPresent() && !wanted.contains(ours.get())) {
                surplus.add(held);
            }
            present.add(held.getName());
        }
        List<RoleRepresentation> missing = wanted.stream()
                .map(Role::code)
                .filter(code -> !present.contains(code))
                .map(code -> realm.roles().get(code).toRepresentation())
                .toList();
        // First less, then more: between the two the account never holds what must not be combined.
        if (!surplus.isEmpty()) {
            mapping.remove(surplus);
        }
        if (!missing.isEmpty()) {
            mapping.add(missing);
        }
    }

    private static void resetPassword(UserResource user, Password password) {
        try {
            user.resetPassword(credential(password));
        } catch (BadRequestException e) {
            throw passwordRefused();
        }
    }

    private static CredentialRepresentation credential(Password password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password.value());
        credential.setTemporary(password.temporary());
        return credential;
    }

    /** Keycloak takes no signs in names; it only shows this one on its own pages, ours is the directory's. */
    static String shown(PersonLogin login) {
        String plain = NO_PART_OF_A_NAME.matcher(login.name()).replaceAll(" ").strip();
        return plain.isEmpty() ? login.username() : plain;
    }

    private static boolean tellsOfPassword(Response answer) {
        return answer.readEntity(String.class).toLowerCase(Locale.ROOT).contains("password");
    }

    private static InvalidValue passwordRefused() {
        return InvalidValue.onField("password", "directory.password-refused");
    }
}
