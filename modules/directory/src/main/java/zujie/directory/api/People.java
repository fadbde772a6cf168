package zujie.directory.api;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;

/**
 * The people with accounts. Lists hold active accounts of open organisations only, in the order of their names unless
 * something else is said; programs (service accounts) are never in them.
 */
public interface People {

    /**
     * The person behind an account, whatever its state: who once signed stays nameable.
     *
     * @throws NotFound {@code directory.account-not-found}
     */
    Person require(UUID id);

    /**
     * Those of these accounts that are in use, with their roles and units, in any order; who is missing is unknown, locked
     * or gone. A change made on another node may be missed for five seconds.
     */
    List<Person> active(Collection<UUID> ids);

    /** Who holds the role in the unit or below it. */
    List<Person> holding(Role role, String unitPath);

    /** Who holds at least one of the roles in exactly this unit; with no roles named, everybody in it. */
    List<Person> inUnit(String unitPath, Role... anyOf);
}
