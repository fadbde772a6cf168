package zujie.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, as the server said once in this request. It answers slowly, above all whether somebody has a role,
 * and a page asks many times. Whether the account is still in use is not kept here: the directory is asked each time.
 */
@RequestScoped
class RequestLogin {

    /**
     * @param name of the login
     * @param granted roles of the token or session
     */
    record Login(String name, Set<Role> granted) {
        Login {
            granted = Set.copyOf(granted);
        }
    }

    private @Nullable Login known;

    /** Null as long as nobody was seen to be logged in. */
    @Nullable
    Login known() {
        return known;
    }

    void keep(Login login) {
        known = login;
    }
}
