package zujie.platform.security;

import fish.payara.security.annotations.ClaimsDefinition;
import fish.payara.security.annotations.LogoutDefinition;
import fish.payara.security.annotations.OpenIdAuthenticationDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Declares the browser's login: authorization code flow with Keycloak. */
@OpenIdAuthenticationDefinition(
        providerURI = "#{oidc.issuer}",
        clientId = "#{oidc.clientId}",
        clientSecret = "#{oidc.clientSecret}",
        redirectURI = "#{oidc.callback}",
        scope = {"openid", "profile"},
        useSession = true,
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = "roles"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "#{oidc.baseUrl}/"))
@ApplicationScoped
public class Login {}
