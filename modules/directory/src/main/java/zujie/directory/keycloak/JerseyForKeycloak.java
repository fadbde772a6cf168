package zujie.directory.keycloak;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/** Runs Keycloak's client on the server's own Jersey; the RESTEasy that it names is not there and must not be. */
final class JerseyForKeycloak implements ResteasyClientProvider {

    /** Jackson of the server: Keycloak's representations are annotated for it, JSON-B would read the token as null. */
    private static final String JACKSON = "org.glassfish.jersey.jackson.JacksonFeature";

    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 10;

    @Override
    public Client newRestEasyClient(
            @Nullable Object customJacksonProvider, @Nullable SSLContext ssl, boolean disableTrustManager) {
        ClientBuilder builder = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                // Roles are taken away by a DELETE with a body.
                .property("jersey.config.client.suppressHttpComplianceValidation", true)
                .register(jackson());
        if (ssl != null) {
            builder.sslContext(ssl);
        }
        return builder.build();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> type) {
        return WebResourceFactory.newResource(type, target);
    }

    private static Class<?> jackson() {
        try {
            return Class.forName(JACKSON, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The server has no " + JACKSON, e);
        }
    }
}
