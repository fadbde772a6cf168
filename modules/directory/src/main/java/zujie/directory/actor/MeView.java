package zujie.directory.actor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/**
 * The caller as the system sees him.
 *
 * @param id the account as records and orders name it; null for the system
 * @param roles codes of the roles in force, sorted
 * @param rank authority level today; null if he approves nothing
 */
public record MeView(
        @Nullable UUID id,
        String username,
        String name,
        String orgCode,
        String orgName,
        List<String> roles,
        @Nullable AuthorityRank rank) {

    static MeView of(Actor actor) {
        return new MeView(
                actor.id(),
                actor.username(),
                actor.name(),
                actor.orgCode(),
                actor.orgName(),
                actor.roles().stream().map(Role::code).sorted().toList(),
                actor.rank());
    }
}
