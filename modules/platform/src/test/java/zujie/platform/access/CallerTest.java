package zujie.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Denied;

class CallerTest {

    @Test
    void shouldTakeRolesFromTheTokenWithoutAskingTheServer() {
        Login login = new Login(new TokenCaller("bank", Set.of("bank-gateway", "offline_access")));

        Actor actor = caller(login, Set.of(Role.BANK_GATEWAY)).actor();

        assertThat(actor.roles()).containsExactly(Role.BANK_GATEWAY);
        assertThat(login.asked).isEmpty();
    }

    @Test
    void shouldGrantNothingThatOnlyTheDirectoryOrOnlyTheTokenKnows() {
        TokenCaller token = new TokenCaller("officer", Set.of("police-officer", "system", "public"));

        assertThat(caller(new Login(token), Set.of(Role.DESK_OFFICER, Role.SYSTEM))
                        .actor()
                        .roles())
                .isEmpty();
    }

    @Test
    void shouldRefuseForbiddenPairsOfTheToken() {
        TokenCaller token = new TokenCaller("officer", Set.of("police-officer", "auditor"));
        Caller caller = caller(new Login(token), Set.of(Role.POLICE_OFFICER));

        assertThatThrownBy(caller::actor).isInstanceOf(Denied.class);
    }

    @Test
    void shouldAskTheServerInTheConsole() {
        Login login = new Login(() -> "auditor");
        login.roles = Set.of("desk-officer");

        Actor actor = caller(login, Set.of(Role.DESK_OFFICER, Role.AUDITOR)).actor();

        // A login name is no role, even where the two are spelt alike.
        assertThat(actor.roles()).containsExactly(Role.DESK_OFFICER);
        assertThat(login.asked).contains("auditor", "desk-officer");
    }

    @Test
    void shouldAskTheServerOnceInARequestAndTheDirectoryEachTime() {
        Login login = new Login(() -> "desk");
        login.roles = Set.of("desk-officer");
        Caller caller = caller(login, Set.of(Role.DESK_OFFICER));
        caller.actor();
        login.asked.clear();

        assertThat(caller.actor().roles()).containsExactly(Role.DESK_OFFICER);
        assertThat(login.asked).isEmpty();

        caller.directory = name -> Optional.empty();
        assertThatThrownBy(caller::actor).isInstanceOf(Denied.class);
    }

    @Test
    void shouldSeeSomebodyWhoLogsInWithinTheRequest() {
        Login login = new Login(null);
        login.roles = Set.of("desk-officer");
        Caller caller = caller(login, Set.of(Role.DESK_OFFICER));
        assertThat(caller.actor()).isEqualTo(Actor.anonymous());

        login.principal = () -> "desk";

        assertThat(caller.actor().username()).isEqualTo("desk");
    }

    @Test
    void shouldAskTheServerWhereThereIsNoRequest() {
        Login login = new Login(() -> "desk");
        login.roles = Set.of("desk-officer");
        Caller caller = caller(login, Set.of(Role.DESK_OFFICER));
        caller.request = new RequestLogin() {
            @Override
            RequestLogin.Login known() {
                throw new ContextNotActiveException();
            }
        };

        assertThat(caller.actor().roles()).containsExactly(Role.DESK_OFFICER);
    }

    private static Caller caller(Login login, Set<Role> known) {
        Caller caller = new Caller();
        caller.request = new RequestLogin();
        caller.security = login;
        caller.directory = name -> Optional.of(new Actor(
                new UUID(0, 1), name, name, "350000000000", "unit", OrgKind.POLICE, "/350000000000/", known, null));
        return caller;
    }

    private static final class Login implements SecurityContext {
        private @Nullable Principal principal;
        private final Set<String> asked = new HashSet<>();
        private Set<String> roles = Set.of();

        Login(@Nullable Principal principal) {
            this.principal = principal;
        }

        @Override
        public @Nullable Principal getCallerPrincipal() {
            return principal;
        }

        @Override
        public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
            return type.isInstance(principal) ? Set.of(type.cast(principal)) : Set.of();
        }

        @Override
        public boolean isCallerInRole(String role) {
            asked.add(role);
            return roles.contains(role);
        }

        @Override
        public boolean hasAccessToWebResource(String resource, String... methods) {
            return false;
        }

        @Override
        public AuthenticationStatus authenticate(
                HttpServletRequest request, HttpServletResponse response, AuthenticationParameters parameters) {
            return AuthenticationStatus.NOT_DONE;
        }
    }
}
