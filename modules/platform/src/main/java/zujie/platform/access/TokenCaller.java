package zujie.platform.access;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.EnumSet;
import java.util.Set;

/**
 * A caller with the roles that its verified token names. The server answers one question about a role in about 0.3 ms,
 * and {@link Caller} has one for each role: what has been read once need not be asked.
 */
public final class TokenCaller extends CallerPrincipal {

    private static final long serialVersionUID = 1;

    private final EnumSet<Role> roles;

    /** Names that are no roles of accounts are left out. */
    public TokenCaller(String name, Set<String> codes) {
        super(name);
        roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if ((role.forPeople() || role.forPrograms()) && codes.contains(role.code())) {
                roles.add(role);
            }
        }
    }

    /** A copy. */
    Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }
}
