package zujie.platform.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;

/**
 * Who acts: a person, a partner's program, the system itself or a citizen without login.
 *
 * @param id the account's id; null for the system and the public
 * @param username the login name; for programs the client's name
 * @param name how the actor is shown
 * @param orgCode code of the organisation; empty for the public
 * @param orgName the organisation's name
 * @param orgKind null for the system and the public
 * @param unitPath materialised path of the organisation, such as {@code /35/3501/350104/}; empty for the public
 * @param roles the roles in force now
 * @param rank authority level of an approver (办案部门负责人 … 省), including what was delegated to the actor today; null if none
 */
public record Actor(
        @Nullable UUID id,
        String username,
        String name,
        String orgCode,
        String orgName,
        @Nullable OrgKind orgKind,
        String unitPath,
        Set<Role> roles,
        @Nullable AuthorityRank rank) {

    /** The path that contains every organisation. */
    public static final String EVERYWHERE = "/";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The application itself, for timers, deliveries and jobs. */
    public static Actor system(String job) {
        return new Actor(null, "system:" + job, "系统", "", "", null, EVERYWHERE, Set.of(Role.SYSTEM), null);
    }

    /** A citizen without login. */
    public static Actor anonymous() {
        return new Actor(null, "public", "公众", "", "", null, "", Set.of(Role.PUBLIC), null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... some) {
        for (Role role : some) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The account's id. @throws IllegalStateException for the system and the public, which have none */
    public UUID requireId() {
        if (id == null) {
            throw new IllegalStateException("No account behind " + username);
        }
        return id;
    }

    public boolean isSystem() {
        return roles.contains(Role.SYSTEM);
    }

    /** Whether a record of the given unit lies in the actor's own organisation or below it. */
    public boolean covers(String recordPath) {
        return !unitPath.isEmpty() && recordPath.startsWith(unitPath);
    }
}
