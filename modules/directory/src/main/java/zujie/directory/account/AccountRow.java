package zujie.directory.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Role;

/**
 * An account in a list.
 *
 * @param orgName short name of the organisation
 * @param status {@code INVITED, ACTIVE, LOCKED}
 * @param roles codes, sorted
 * @param rank own authority level; null if none
 */
public record AccountRow(
        UUID id,
        String username,
        String name,
        String orgCode,
        String orgName,
        String status,
        List<String> roles,
        @Nullable AuthorityRank rank) {

    static List<String> codes(Collection<Role> roles) {
        return roles.stream().map(Role::code).sorted().toList();
    }

    /** Codes of all roles that people can hold. */
    static List<String> ofPeople() {
        return Arrays.stream(Role.values())
                .filter(Role::forPeople)
                .map(Role::code)
                .toList();
    }
}
