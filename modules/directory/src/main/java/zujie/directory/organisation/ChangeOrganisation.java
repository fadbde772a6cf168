package zujie.directory.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.DirectoryChanged;
import zujie.directory.api.Organisation;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Renames, moves, closes or reopens an organisation; what the command leaves out stays as it is. */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
class ChangeOrganisation {

    private static final int LONGEST_REASON = 500;

    /**
     * @param name null to keep both names
     * @param shortName null to keep it
     * @param parentCode null to stay below the same superior
     * @param active null to stay open or closed
     * @param reason needed for closing and reopening
     */
    record Command(
            String code,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String parentCode,
            @Nullable Boolean active,
            @Nullable String reason) {}

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

    public Organisation handle(Command command) {
        AuditNotes.subject("organisation", command.code());
        OrgUnit unit = tree.requireLocked(command.code());
        if (command.name() != null || command.shortName() != null) {
            rename(unit, command);
        }
        String parent = command.parentCode();
        if (parent != null && !parent.isBlank() && !parent.strip().equals(unit.parentCode())) {
            move(unit, tree.requireLocked(parent.strip()), command);
        }
        Boolean active = command.active();
        if (active != null && active != unit.isActive()) {
            openOrClose(unit, active, required(command.reason()));
        }
        changed.fire(new DirectoryChanged());
        return unit.toView();
    }

    private void rename(OrgUnit unit, Command command) {
        String before = unit.name() + " / " + unit.shortName();
        unit.rename(
                command.name() == null ? unit.name() : command.name(),
                command.shortName() == null ? unit.shortName() : command.shortName());
        String after = unit.name() + " / " + unit.shortName();
        if (!after.equals(before)) {
            record(unit, OrganisationChange.What.RENAMED, before + " → " + after, optional(command.reason()));
        }
    }

    private void move(OrgUnit unit, OrgUnit parent, Command command) {
        String before = unit.path().value();
        if (hasAccounts(before)) {
            throw RuleViolation.onField("parentCode", "directory.organisation-in-use");
        }
        if (!below(unit).isEmpty()) {
            unitsBelowStay(unit, parent);
        }
        unit.moveBelow(parent);
        record(unit, OrganisationChange.What.MOVED, before + " → " + unit.path().value(), optional(command.reason()));
    }

    /** A whole branch is moved from its leaves up; moving it at once would need every path below rewritten. */
    private static void unitsBelowStay(OrgUnit unit, OrgUnit parent) {
        if (unit.path().contains(parent.path())) {
            throw RuleViolation.onField("parentCode", "directory.organisation-below-itself");
        }
        throw RuleViolation.onField("parentCode", "directory.organisation-has-units");
    }

    private void openOrClose(OrgUnit unit, boolean open, String reason) {
        AuditNotes.reason(reason);
        if (open) {
            String parent = unit.parentCode();
            unit.reopen(parent == null ? null : tree.requireUnit(parent));
            record(unit, OrganisationChange.What.REOPENED, "", reason);
            return;
        }
        if (below(unit).stream().anyMatch(OrgUnit::isActive)) {
            throw RuleViolation.of("directory.organisation-has-units");
        }
        unit.close();
        record(unit, OrganisationChange.What.CLOSED, "", reason);
    }

    private List<OrgUnit> below(OrgUnit unit) {
        return database.createQuery("select u from OrgUnit u where u.parentCode = :code", OrgUnit.class)
                .setParameter("code", unit.code())
                .getResultList();
    }

    private boolean hasAccounts(String path) {
        return !database.createQuery("select a.id from Account a where a.unitPath like :unit", UUID.class)
                .setParameter("unit", path + "%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void record(OrgUnit unit, OrganisationChange.What what, String detail, String reason) {
        database.persist(OrganisationChange.of(unit, what, detail, reason, caller.actor(), clock.now()));
    }

    private static String required(@Nullable String reason) {
        String given = optional(reason);
        if (given.isEmpty()) {
            throw InvalidValue.onField("reason", "directory.reason-missing");
        }
        return given;
    }

    private static String optional(@Nullable String reason) {
        String given = reason == null ? "" : reason.strip();
        if (given.length() > LONGEST_REASON) {
            throw InvalidValue.onField("reason", "directory.reason-too-long", LONGEST_REASON);
        }
        return given;
    }
}
