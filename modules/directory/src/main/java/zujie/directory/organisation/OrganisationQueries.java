package zujie.directory.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The trees as the administrators see them: they administer all of them, so nothing is scoped here. */
@UseCase
@Permitted({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
class OrganisationQueries {

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    OrganisationTree tree;

    /** A tree in its order, or all of them for null; closed ones included. */
    public List<Organisation> list(@Nullable OrgKind kind) {
        AuditNotes.detail("kind", kind == null ? "" : kind);
        List<Organisation> rows = database.createQuery(
                        "select u from OrgUnit u where :kind is null or u.kind = :kind order by u.path", OrgUnit.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(OrgUnit::toView)
                .toList();
        AuditNotes.detail("count", rows.size());
        return rows;
    }

    public Organisation get(String code) {
        AuditNotes.subject("organisation", code);
        return tree.require(code);
    }

    public List<OrganisationHistoryRow> history(String code) {
        AuditNotes.subject("organisation", code);
        return database.createQuery(
                        "select c from OrganisationChange c where c.orgCode = :code order by c.at desc, c.id desc",
                        OrganisationChange.class)
                .setParameter("code", code)
                .setMaxResults(200)
                .getResultStream()
                .map(OrganisationChange::toRow)
                .toList();
    }
}
