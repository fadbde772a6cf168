package zujie.directory.account;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisations;
import zujie.directory.keycloak.PersonLogin;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.ClockHands;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * The first step of an invitation: checks it and writes an account that cannot be used yet. {@link Onboarding} goes on
 * with Keycloak and {@link ConfirmAccount}.
 */
@UseCase
@Permitted(Role.SECURITY_ADMIN)
class InviteUser {

    /**
     * @param roles codes of the roles, at least one
     * @param rank authority level of a police approver; else null
     * @param password only in a demonstration; null for a one-time password
     */
    record Command(
            @Nullable String username,
            @Nullable String name,
            @Nullable String policeNo,
            @Nullable String phone,
            @Nullable String orgCode,
            List<String> roles,
            @Nullable AuthorityRank rank,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Command[" + username + "]";
        }
    }

    /** The account, and what Keycloak shall be told of it. */
    record Invitation(UUID id, PersonLogin login) {}

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    ClockHands demo;

    /** @throws Conflict {@code directory.username-taken}; an invitation that Keycloak did not take may be repeated */
    public Invitation handle(Command command) {
        AuditNotes.detail("username", String.valueOf(command.username()));
        if (command.password() != null && !demo.isDemo()) {
            throw Denied.onField("password", "directory.password-not-chosen");
        }
        String orgCode = command.orgCode();
        if (orgCode == null || orgCode.isBlank()) {
            throw InvalidValue.onField("orgCode", "directory.organisation-missing");
        }
        Account.Description description = new Account.Description(
                command.name(),
                command.policeNo(),
                command.phone(),
                organisations.require(orgCode.strip()),
                roles(command.roles()),
                command.rank());
        Account account = written(command.username(), description);
        AuditNotes.subject("account", account.id());
        accounts.note(account, AccountChange.What.INVITED, String.join(" ", AccountRow.codes(account.roles())), "");
        return new Invitation(account.id(), account.login());
    }

    private Account written(@Nullable String username, Account.Description description) {
        Optional<Account> earlier = accounts.named(username == null ? "" : username.strip());
        if (earlier.isPresent()) {
            earlier.get().inviteAgain(description);
            return earlier.get();
        }
        Account account = Account.invite(username, description);
        accounts.add(account);
        return account;
    }

    /** @throws InvalidValue {@code directory.role-unknown} */
    static Set<Role> roles(Collection<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        codes.forEach(code -> roles.add(role(code)));
        return roles;
    }

    static Role role(@Nullable String code) {
        return Role.ofCode(code == null ? "" : code)
                .orElseThrow(() -> InvalidValue.onField("roles", "directory.role-unknown", code));
    }
}
