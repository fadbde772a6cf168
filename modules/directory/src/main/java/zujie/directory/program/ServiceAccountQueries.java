package zujie.directory.program;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The service accounts of all partners: a few hundred at most, so the list is whole. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class ServiceAccountQueries {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    public List<ServiceAccountRow> list() {
        List<ServiceAccountRow> rows = database.createQuery(
                        "select s, o.shortName from ServiceAccount s join OrgUnit o on o.code = s.orgCode"
                                + " order by s.clientId",
                        Tuple.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(t -> t.get(0, ServiceAccount.class).toRow(t.get(1, String.class)))
                .toList();
        AuditNotes.listed(rows.stream().map(ServiceAccountRow::id).toList());
        return rows;
    }
}
