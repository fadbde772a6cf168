package zujie.directory;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.directory.keycloak.KeycloakUnavailable;
import zujie.directory.keycloak.Logins;
import zujie.directory.keycloak.Password;
import zujie.directory.keycloak.PersonLogin;
import zujie.directory.keycloak.ProgramLogin;

/** Remembers what it is told, or does not answer. */
public final class ScriptedLogins implements Logins {

    public boolean down;
    public final Map<String, PersonLogin> people = new HashMap<>();
    public final Map<String, Password> passwords = new HashMap<>();
    public final Map<String, ProgramLogin> programs = new HashMap<>();
    public final Map<String, String> secrets = new HashMap<>();

    private void answer() {
        if (down) {
            throw KeycloakUnavailable.because(new IllegalStateException("down"));
        }
    }

    @Override
    public String open(PersonLogin login, Password password) {
        answer();
        people.put(login.username(), login);
        passwords.put(login.username(), password);
        return "kc-" + login.username();
    }

    @Override
    public void update(PersonLogin login) {
        answer();
        people.put(login.username(), login);
    }

    @Override
    public void setPassword(String username, @Nullable String keycloakId, Password password) {
        answer();
        passwords.put(username, password);
    }

    @Override
    public String open(ProgramLogin login, String secret) {
        answer();
        programs.put(login.clientId(), login);
        secrets.put(login.clientId(), secret);
        return "kc-" + login.clientId();
    }

    @Override
    public void update(ProgramLogin login) {
        answer();
        programs.put(login.clientId(), login);
    }

    @Override
    public void setSecret(ProgramLogin login, String secret) {
        answer();
        secrets.put(login.clientId(), secret);
    }
}
