package zujie.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Keycloak is and who we are there. Named, since the login annotation reads it by expression. */
@Named("oidc")
@ApplicationScoped
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "oidc.client.id")
    String clientId;

    @Inject
    @ConfigProperty(name = "oidc.client.secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "oidc.audience")
    String audience;

    @Inject
    @ConfigProperty(name = "zujie.base.url")
    String baseUrl;

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public String getAudience() {
        return audience;
    }

    /** Address of the application without a slash at the end. */
    public String getBaseUrl() {
        return baseUrl;
    }

    public String getCallback() {
        return baseUrl + "/callback";
    }

    /** Keycloak's certificates for token checks. */
    public String getCertificates() {
        return issuer + "/protocol/openid-connect/certs";
    }
}
