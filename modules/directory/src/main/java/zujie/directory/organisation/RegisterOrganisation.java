package zujie.directory.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.DirectoryChanged;
import zujie.directory.api.Organisation;
import zujie.kernel.org.OrgCode;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Adds an organisation to its tree. */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
class RegisterOrganisation {

    /**
     * @param shortName the name itself if empty
     * @param kind name of an {@link OrgKind}
     * @param level a level of that tree
     * @param parentCode null or empty for the root of a tree
     */
    record Command(
            @Nullable String code,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String kind,
            @Nullable String level,
            @Nullable String parentCode) {}

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    OrganisationTree tree;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Event<DirectoryChanged> changed;

    /** @throws Conflict {@code directory.organisation-exists} */
    public Organisation handle(Command command) {
        OrgCode code = OrgCode.of(command.code());
        AuditNotes.subject("organisation", code);
        if (tree.find(code.value()).isPresent()) {
            throw Conflict.onField("code", "directory.organisation-exists", code);
        }
        String parent = command.parentCode();
        OrgUnit unit = OrgUnit.register(
                code,
                command.name(),
                command.shortName(),
                kind(command.kind()),
                command.level(),
                parent == null || parent.isBlank() ? null : tree.requireLocked(parent.strip()));
        database.persist(unit);
        database.persist(OrganisationChange.of(
                unit, OrganisationChange.What.REGISTERED, unit.name(), "", caller.actor(), clock.now()));
        changed.fire(new DirectoryChanged());
        return unit.toView();
    }

    private static OrgKind kind(@Nullable String name) {
        try {
            return OrgKind.valueOf(name == null ? "" : name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.onField("kind", "directory.kind-unknown");
        }
    }
}
