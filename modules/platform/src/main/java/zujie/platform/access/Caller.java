package zujie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Denied;
import zujie.platform.access.RequestLogin.Login;

/** The actor on whose behalf the current thread works. */
@ApplicationScoped
public class Caller {

    private static final ThreadLocal<@Nullable Actor> STAND_IN = new ThreadLocal<>();

    @Inject
    SecurityContext security;

    @Inject
    RequestLogin request;

    @Inject
    ActorDirectory directory;

    /**
     * The actor of this request, or the one set by {@link #runAs}.
     *
     * @throws Denied if somebody is logged in whom the directory does not know, has locked, or to whom Keycloak gives
     *     roles that no account may combine
     */
    public Actor actor() {
        Actor standIn = STAND_IN.get();
        if (standIn != null) {
            return standIn;
        }
        Login login = login();
        if (login == null) {
            return Actor.anonymous();
        }
        Actor known = directory.find(login.name()).orElseThrow(() -> Denied.of("platform.account-unknown"));
        return inToken(known, login.granted());
    }

    private @Nullable Login login() {
        try {
            Login known = request.known();
            if (known == null) {
                known = asked();
                if (known != null) {
                    request.keep(known);
                }
            }
            return known;
        } catch (ContextNotActiveException e) {
            return asked();
        }
    }

    private @Nullable Login asked() {
        Principal principal = security.getCallerPrincipal();
        return principal == null || "ANONYMOUS".equals(principal.getName())
                ? null
                : new Login(principal.getName(), granted());
    }

    /** Roles of the token or, in the console, of the session. */
    private Set<Role> granted() {
        for (TokenCaller caller : security.getPrincipalsByType(TokenCaller.class)) {
            return caller.roles();
        }
        Set<Role> granted = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (security.isCallerInRole(role.code())) {
                granted.add(role);
            }
        }
        return granted;
    }

    /** Roles must be both in the token and in the directory, so that a role taken away there is gone at once. */
    private static Actor inToken(Actor known, Set<Role> named) {
        if (!Role.mayCombine(named)) {
            throw Denied.of("platform.roles-combined");
        }
        Set<Role> granted = EnumSet.noneOf(Role.class);
        granted.addAll(named);
        granted.retainAll(known.roles());
        return new Actor(
                known.id(),
                known.username(),
                known.name(),
                known.orgCode(),
                known.orgName(),
                known.orgKind(),
                known.unitPath(),
                granted,
                known.rank());
    }

    /** Runs the work on behalf of another actor, for timers, deliveries and jobs. */
    public <T> T runAs(Actor actor, Callable<T> work) throws Exception {
        Actor before = STAND_IN.get();
        STAND_IN.set(actor);
        try {
            return work.call();
        } finally {
            if (before == null) {
                STAND_IN.remove();
            } else {
                STAND_IN.set(before);
            }
        }
    }
}
