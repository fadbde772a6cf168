package zujie.platform.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.util.Set;
import zujie.platform.access.TokenCaller;

/** Lets the browser's login name the roles together with the caller, so that no request must ask the server for them. */
final class RolesWithCaller extends HttpMessageContextWrapper {

    RolesWithCaller(HttpMessageContext wrapped) {
        super(wrapped);
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(String name, Set<String> groups) {
        return getWrapped().notifyContainerAboutLogin(new TokenCaller(name, groups), groups);
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? notifyContainerAboutLogin(result.getCallerPrincipal().getName(), result.getCallerGroups())
                : getWrapped().notifyContainerAboutLogin(result);
    }
}
