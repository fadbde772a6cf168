package zujie.directory.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;

/** The organisations in the database. */
@ApplicationScoped
class OrganisationTree implements Organisations {

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Override
    public Organisation require(String code) {
        return requireUnit(code).toView();
    }

    @Override
    public Optional<Organisation> find(String code) {
        return findUnit(code).map(OrgUnit::toView);
    }

    @Override
    public List<Organisation> active(OrgKind kind) {
        return database.createQuery(
                        "select u from OrgUnit u where u.kind = :kind and u.active = true order by u.path",
                        OrgUnit.class)
                .setParameter("kind", kind)
                .getResultStream()
                .filter(u -> u.level() != OrgLevel.OPERATIONS)
                .map(OrgUnit::toView)
                .toList();
    }

    @Override
    public List<Organisation> headOffices(OrgKind kind) {
        return active(kind).stream()
                .filter(o -> o.level().equals(OrgLevel.HEAD.name()))
                .toList();
    }

    OrgUnit requireUnit(String code) {
        return findUnit(code).orElseThrow(() -> NotFound.of("directory.organisation-not-found", code));
    }

    /** As {@link #requireUnit}, held until the transaction ends, so that what stands below it does not change meanwhile. */
    OrgUnit requireLocked(String code) {
        OrgUnit unit = requireUnit(code);
        database.lock(unit, LockModeType.PESSIMISTIC_WRITE);
        return unit;
    }

    private Optional<OrgUnit> findUnit(String code) {
        return Optional.ofNullable(database.find(OrgUnit.class, code));
    }
}
