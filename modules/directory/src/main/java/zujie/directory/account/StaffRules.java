package zujie.directory.account;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;

/**
 * Which roles a person may hold. The three administrators sit in their own unit and nobody else does, so that an
 * administrator's scope covers no business record (R9.3); their roles stand alone.
 */
final class StaffRules {

    private static final String OPERATIONS = "OPERATIONS";
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

    private StaffRules() {}

    /**
     * @throws RuleViolation {@code directory.role-not-for-people}, {@code …roles-combined}, {@code …role-elsewhere},
     *     {@code …rank-missing}, {@code …rank-without-approver} or {@code …rank-above-unit}
     */
    static void check(Set<Role> roles, @Nullable AuthorityRank rank, Organisation unit) {
        for (Role role : roles) {
            if (!role.forPeople()) {
                throw RuleViolation.onField("roles", "directory.role-not-for-people", role.code());
            }
        }
        if (!Role.mayCombine(roles)) {
            throw RuleViolation.onField("roles", "directory.roles-combined");
        }
        for (Role role : roles) {
            if (!role.fits(unit.kind())
                    || ADMINISTRATORS.contains(role) != unit.level().equals(OPERATIONS)) {
                throw RuleViolation.onField("roles", "directory.role-elsewhere", role.code(), unit.shortName());
            }
        }
        checkRank(roles.contains(Role.POLICE_APPROVER), rank, unit);
    }

    private static void checkRank(boolean approver, @Nullable AuthorityRank rank, Organisation unit) {
        if (rank == null) {
            if (approver) {
                throw RuleViolation.onField("rank", "directory.rank-missing");
            }
            return;
        }
        if (!approver) {
            throw RuleViolation.onField("rank", "directory.rank-without-approver");
        }
        if (!highestOf(unit).atLeast(rank)) {
            throw RuleViolation.onField("rank", "directory.rank-above-unit", unit.shortName());
        }
    }

    /** 派出所 has no authority above its own; a county's organ has the rank of a county, and so on up. */
    private static AuthorityRank highestOf(Organisation unit) {
        return unit.kind() == OrgKind.POLICE ? AuthorityRank.valueOf(unit.level()) : AuthorityRank.STATION;
    }
}
