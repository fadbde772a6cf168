package zujie.directory.account;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisations;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Gives and takes roles and the authority level, with a reason; what is taken is gone at once, tokens or not. */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class ChangeRoles {

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    /** @param rank for {@code police-approver} only; else null */
    public void give(UUID id, @Nullable String roleCode, @Nullable AuthorityRank rank, @Nullable String reason) {
        Account account = accounts.requireOther(id);
        Role role = InviteUser.role(roleCode);
        AuditNotes.detail("role", role.code());
        String why = Accounts.reason(reason);
        account.give(role, rank, organisations.require(account.orgCode()));
        accounts.note(
                account,
                AccountChange.What.ROLE_GIVEN,
                rank == null ? role.code() : role.code() + " " + rank.name(),
                why);
        accounts.tellKeycloak(account);
    }

    public void take(UUID id, @Nullable String roleCode, @Nullable String reason) {
        Account account = accounts.requireOther(id);
        Role role = InviteUser.role(roleCode);
        AuditNotes.detail("role", role.code());
        String why = Accounts.reason(reason);
        account.take(role);
        accounts.note(account, AccountChange.What.ROLE_TAKEN, role.code(), why);
        accounts.tellKeycloak(account);
    }

    public void rank(UUID id, @Nullable AuthorityRank rank, @Nullable String reason) {
        Account account = accounts.requireOther(id);
        AuditNotes.detail("rank", String.valueOf(rank));
        String why = Accounts.reason(reason);
        String before = String.valueOf(account.rank());
        account.changeRank(rank, organisations.require(account.orgCode()));
        accounts.note(account, AccountChange.What.RANK_CHANGED, before + " → " + rank, why);
    }
}
