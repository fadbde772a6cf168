package zujie.platform.security;

import fish.payara.security.openid.api.OpenIdContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The ID token of the browser's login, which Keycloak wants to see at logout. */
@ApplicationScoped
class IdToken {

    @Inject
    OpenIdContext login;

    /** Empty if nobody is logged in. */
    String current() {
        return login.getIdentityToken() == null ? "" : login.getIdentityToken().getToken();
    }
}
