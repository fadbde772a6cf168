package zujie.directory.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/**
 * The caller as the system sees him.
 *
 * @param roles codes of the roles in force, sorted
 * @param rank authority level today; null if he approves nothing
 */
public record MeView(
        String username,
        String name,
        String orgCode,
        String orgName,
        List<String> roles,
        @Nullable AuthorityRank rank) {

    static MeView of(Actor actor) {
        return new MeView(
                actor.username(),
                actor.name(),
                actor.orgCode(),
                actor.orgName(),
                actor.roles().stream().map(Role::code).sorted().toList(),
                actor.rank());
    }
}
