package zujie.directory.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The connection to our realm, made at the first call; the client renews its own token. */
@ApplicationScoped
class KeycloakRealm {

    private static final Logger LOG = Logger.getLogger(KeycloakRealm.class.getName());
    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;

    @Inject
    @ConfigProperty(name = "keycloak.url")
    String url;

    @Inject
    @ConfigProperty(name = "keycloak.realm")
    String realm;

    @Inject
    @ConfigProperty(name = "keycloak.admin.client.id")
    String clientId;

    @Inject
    @ConfigProperty(name = "keycloak.admin.client.secret")
    String clientSecret;

    private @Nullable Keycloak keycloak;

    /** @throws KeycloakUnavailable if it does not answer, fails, or refuses our service account */
    <T> T call(Function<RealmResource, T> work) {
        try {
            RealmResource resource = connected().realm(realm);
            try {
                return work.apply(resource);
            } catch (NotAuthorizedException e) {
                // The token has died with its server; the client has dropped it and takes a new one.
                return work.apply(resource);
            }
        } catch (ProcessingException e) {
            throw unavailable(e);
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status >= SERVER_ERROR || status == FORBIDDEN || e instanceof NotAuthorizedException) {
                throw unavailable(e);
            }
            throw e;
        }
    }

    private static KeycloakUnavailable unavailable(RuntimeException cause) {
        LOG.log(Level.WARNING, "Keycloak: {0}", cause.toString());
        return KeycloakUnavailable.because(cause);
    }

    private synchronized Keycloak connected() {
        Keycloak open = keycloak;
        if (open == null) {
            Keycloak.setClientProvider(new JerseyForKeycloak());
            open = KeycloakBuilder.builder()
                    .serverUrl(url)
                    .realm(realm)
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(clientId)
                    .clientSecret(clientSecret)
                    .build();
            keycloak = open;
        }
        return open;
    }

    @PreDestroy
    synchronized void close() {
        Keycloak open = keycloak;
        if (open != null) {
            open.close();
            keycloak = null;
        }
    }
}
