package zujie.directory.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.directory.keycloak.KeycloakUnavailable;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** One account and what can be done with it. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AccountQueries queries;

    @Inject
    ChangeRoles roles;

    @Inject
    LockAccount lock;

    @Inject
    UnlockAccount unlock;

    @Inject
    Onboarding onboarding;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private String id;
    private String role;
    private AuthorityRank rank;
    private String reason;
    private transient AccountView account;
    private transient String password;

    public AccountView getAccount() {
        if (account == null) {
            account = queries.get(uuid());
        }
        return account;
    }

    public List<AccountHistoryRow> getHistory() {
        return queries.history(uuid());
    }

    /** Roles that the account does not hold. */
    public List<String> getOtherRoles() {
        List<String> held = getAccount().roles();
        return AccountRow.ofPeople().stream().filter(r -> !held.contains(r)).toList();
    }

    public AuthorityRank[] getRanks() {
        return AuthorityRank.values();
    }

    public boolean isOwn() {
        return getAccount().id().equals(caller.actor().id());
    }

    /** The one-time password of this very request; it is shown once and kept nowhere. */
    public String getPassword() {
        return password;
    }

    public String give() {
        return done(() -> roles.give(uuid(), role, rank, reason), "role-given");
    }

    public String take() {
        return done(() -> roles.take(uuid(), role, reason), "role-taken");
    }

    public String changeRank() {
        return done(() -> roles.rank(uuid(), rank, reason), "rank-changed");
    }

    public String lock() {
        return done(() -> lock.handle(uuid(), reason), "locked");
    }

    public String unlock() {
        return done(() -> unlock.handle(uuid(), reason), "unlocked");
    }

    public void reset() {
        password = outcome.call(() -> KeycloakUnavailable.told(() -> onboarding.resetPassword(uuid(), reason)))
                .orElse(null);
    }

    private String done(Action action, String what) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done("directory.account." + what);
        return "/console/directory/account.xhtml?faces-redirect=true&id=" + id;
    }

    private UUID uuid() {
        return RecordId.of(id, "directory.account-not-found");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public AuthorityRank getRank() {
        return rank;
    }

    public void setRank(AuthorityRank rank) {
        this.rank = rank;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
