package zujie.directory.account;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisations;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** The accounts of all organisations, which the security administrator looks after. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class AccountQueries {

    private static final int MOST_HISTORY = 200;

    /**
     * What a list shall show; null or empty parts do not narrow it.
     *
     * @param orgCode the organisation and those below it
     * @param role code of a role
     * @param status name of a state
     * @param text beginning of login name or name
     */
    record Filter(@Nullable String orgCode, @Nullable String role, @Nullable String status, @Nullable String text) {}

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    /** By login name. */
    public Slice<AccountRow> list(Filter filter, @Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        narrow(filter, where, parameters);
        Cursor after = Cursor.parse(cursor);
        if (after != null) {
            where.append(" and a.username > :after");
            parameters.put("after", after.value());
        }
        TypedQuery<Tuple> query = database.createQuery(
                "select a, o.shortName from Account a join OrgUnit o on o.code = a.orgCode" + where
                        + " order by a.username",
                Tuple.class);
        parameters.forEach(query::setParameter);
        List<AccountRow> read = query.setMaxResults(rows + 1)
                .getResultStream()
                .map(t -> t.get(0, Account.class).toRow(t.get(1, String.class)))
                .toList();
        Slice<AccountRow> slice = Slice.of(read, rows, r -> Cursor.at(r.username(), r.id()));
        AuditNotes.listed(slice.rows().stream().map(AccountRow::id).toList());
        return slice;
    }

    private void narrow(Filter filter, StringBuilder where, Map<String, Object> parameters) {
        String orgCode = filter.orgCode();
        if (orgCode != null && !orgCode.isBlank()) {
            AuditNotes.detail("org", orgCode);
            where.append(" and a.unitPath like :unit");
            parameters.put("unit", organisations.require(orgCode.strip()).path() + "%");
        }
        String role = filter.role();
        if (role != null && !role.isBlank()) {
            AuditNotes.detail("role", role);
            where.append(" and :role member of a.roles");
            parameters.put("role", InviteUser.role(role));
        }
        String status = filter.status();
        if (status != null && !status.isBlank()) {
            AuditNotes.detail("status", status);
            where.append(" and a.status = :status");
            parameters.put("status", statusOf(status));
        }
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            where.append(" and (a.username like :text escape '!' or a.name like :text escape '!')");
            parameters.put("text", text.strip().replaceAll("([!%_])", "!$1") + "%");
        }
    }

    private static AccountStatus statusOf(String name) {
        try {
            return AccountStatus.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.onField("status", "directory.status-unknown");
        }
    }

    public AccountView get(UUID id) {
        AuditNotes.subject("account", id);
        Account account = accounts.require(id);
        return account.toView(organisations.require(account.orgCode()).shortName());
    }

    /** The newest first. */
    public List<AccountHistoryRow> history(UUID id) {
        AuditNotes.subject("account", id);
        return database.createQuery(
                        "select c from AccountChange c where c.accountId = :id order by c.at desc, c.id desc",
                        AccountChange.class)
                .setParameter("id", id)
                .setMaxResults(MOST_HISTORY)
                .getResultStream()
                .map(AccountChange::toRow)
                .toList();
    }
}
