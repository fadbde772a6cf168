package zujie.directory.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Person;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;

/**
 * Reads actors and people in one statement each. An approver's rank is his own, or what was delegated to him for today
 * (授权代批): never more than the one who hands over has himself on that day, and nothing once that account is locked.
 */
@ApplicationScoped
class ActorRows {

    private static final String PEOPLE =
            """
            select cast(a.id as char(36)) as id, a.username as username, a.name as name, a.police_no as police_no,
              a.phone as phone, a.authority_rank as own_rank, o.code as org_code, o.name as org_name,
              o.short_name as org_short_name, o.kind as org_kind, o.path as unit_path,
              (select group_concat(r.role) from directory_account_role r where r.account_id = a.id) as roles,
              (select group_concat(concat(d.authority_rank, ':', f.authority_rank))
                 from directory_delegation d
                 join directory_account f on f.id = d.from_account
                where d.to_account = a.id and d.revoked_at is null and f.status = 'ACTIVE'
                  and f.authority_rank is not null and :today between d.first_day and d.last_day) as delegated
            from directory_account a join directory_organisation o on o.code = a.org_code
            where\s""";

    private static final String PROGRAM =
            """
            select cast(s.id as char(36)) as id, s.client_id as client_id, s.role as role, o.code as org_code,
              o.name as org_name, o.kind as org_kind, o.path as unit_path
            from directory_service_account s join directory_organisation o on o.code = s.org_code
            where s.client_id = :client and s.status = 'ACTIVE' and o.active = true""";

    private static final String USABLE = "a.status = 'ACTIVE' and o.active = true";

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    BusinessClock clock;

    /** Empty if the account is unknown, not in use, or its organisation closed. */
    Optional<Actor> person(String username) {
        return people("a.username = :username and " + USABLE, Map.of("username", username)).stream()
                .findFirst()
                .map(ActorRows::actor);
    }

    /** Empty if the client is unknown, not in use, or its organisation closed. */
    Optional<Actor> program(String clientId) {
        Query query = database.createNativeQuery(PROGRAM, Tuple.class).setParameter("client", clientId);
        return rows(query).stream().findFirst().map(ActorRows::program);
    }

    Optional<Person> anyPerson(UUID id) {
        return people("a.id = :id", Map.of("id", id.toString())).stream()
                .findFirst()
                .map(ActorRows::view);
    }

    List<Person> active(Collection<UUID> ids) {
        return people(
                        "a.id in (:ids) and " + USABLE,
                        Map.of("ids", ids.stream().map(UUID::toString).toList()))
                .stream()
                .map(ActorRows::view)
                .toList();
    }

    List<Person> holders(Collection<Role> anyOf, String unitPattern) {
        return people(
                        "o.path like :unit and " + USABLE
                                + " and exists (select 1 from directory_account_role h"
                                + " where h.account_id = a.id and h.role in (:roles)) order by a.name, a.username",
                        Map.of(
                                "unit",
                                unitPattern,
                                "roles",
                                anyOf.stream().map(Role::name).toList()))
                .stream()
                .map(ActorRows::view)
                .toList();
    }

    private List<Tuple> people(String condition, Map<String, Object> parameters) {
        Query query = database.createNativeQuery(PEOPLE + condition, Tuple.class);
        LocalDate today = clock.today();
        query.setParameter("today", today);
        parameters.forEach(query::setParameter);
        return rows(query);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static Actor actor(Tuple row) {
        return new Actor(
                UUID.fromString(text(row, "id")),
                text(row, "username"),
                text(row, "name"),
                text(row, "org_code"),
                text(row, "org_name"),
                OrgKind.valueOf(text(row, "org_kind")),
                text(row, "unit_path"),
                roles(row),
                rank(row));
    }

    private static Person view(Tuple row) {
        return new Person(
                UUID.fromString(text(row, "id")),
                text(row, "username"),
                text(row, "name"),
                text(row, "police_no"),
                text(row, "phone"),
                text(row, "org_code"),
                text(row, "org_short_name"),
                text(row, "unit_path"),
                roles(row),
                rank(row));
    }

    private static Actor program(Tuple row) {
        String client = text(row, "client_id");
        return new Actor(
                UUID.fromString(text(row, "id")),
                KnownActors.PROGRAM_PREFIX + client,
                client,
                text(row, "org_code"),
                text(row, "org_name"),
                OrgKind.valueOf(text(row, "org_kind")),
                text(row, "unit_path"),
                Set.of(Role.valueOf(text(row, "role"))),
                null);
    }

    private static Set<Role> roles(Tuple row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String stored = row.get("roles", String.class);
        if (stored != null) {
            Arrays.stream(stored.split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }

    private static @Nullable AuthorityRank rank(Tuple row) {
        if (!roles(row).contains(Role.POLICE_APPROVER)) {
            return null;
        }
        AuthorityRank highest = ofName(row.get("own_rank", String.class));
        String delegated = row.get("delegated", String.class);
        if (delegated != null) {
            for (String pair : delegated.split(",")) {
                String[] ranks = pair.split(":");
                AuthorityRank given = AuthorityRank.valueOf(ranks[0]);
                AuthorityRank givers = AuthorityRank.valueOf(ranks[1]);
                AuthorityRank counts = given.atLeast(givers) ? givers : given;
                highest = highest != null && highest.atLeast(counts) ? highest : counts;
            }
        }
        return highest;
    }

    private static @Nullable AuthorityRank ofName(@Nullable String name) {
        return name == null ? null : AuthorityRank.valueOf(name);
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
