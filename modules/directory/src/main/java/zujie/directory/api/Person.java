package zujie.directory.api;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Role;

/**
 * A person with an account.
 *
 * @param id the account's id, equal to {@link zujie.platform.access.Actor#id()} when the person acts
 * @param username login name
 * @param name real name
 * @param policeNo 警号, or the staff number in a bank, carrier or authority; empty if none is known
 * @param phone duty telephone; empty if none is known
 * @param orgCode code of the organisation
 * @param orgName short name of the organisation
 * @param unitPath path of the organisation
 * @param roles the roles held
 * @param rank own authority level, or a higher one delegated for today (授权代批); null if the person approves nothing
 */
public record Person(
        UUID id,
        String username,
        String name,
        String policeNo,
        String phone,
        String orgCode,
        String orgName,
        String unitPath,
        Set<Role> roles,
        @Nullable AuthorityRank rank) {

    public Person {
        roles = Set.copyOf(roles);
    }
}
