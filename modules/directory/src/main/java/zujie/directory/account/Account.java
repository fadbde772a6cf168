package zujie.directory.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.keycloak.PersonLogin;
import zujie.kernel.identity.PersonName;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.access.Role;

/**
 * A person's account. Keycloak keeps the login, the directory says what it may do: invited here, confirmed once Keycloak
 * has the user, locked and unlocked with a reason. It is never deleted, because records and the audit name it.
 */
@Entity
@Table(name = "directory_account")
class Account {

    /** Keycloak keeps login names in lower case; the service accounts' prefix is theirs alone. */
    private static final Pattern USERNAME = Pattern.compile("(?!service-account-)[a-z][a-z0-9._-]{2,39}");

    private static final Pattern POLICE_NO = Pattern.compile("[A-Za-z0-9-]{0,30}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 -]{0,30}");

    @Id
    private UUID id;

    @Version
    private int version;

    private String username;

    @Column(name = "keycloak_id")
    private String keycloakId;

    private String name;

    @Column(name = "police_no")
    private String policeNo;

    private String phone;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_rank")
    private AuthorityRank rank;

    @ElementCollection
    @CollectionTable(name = "directory_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles = new HashSet<>();

    protected Account() {}

    /** @throws RuleViolation {@code directory.username-malformed} or what {@link #describe} throws */
    static Account invite(@Nullable String username, Description description) {
        String typed = username == null ? "" : username.strip();
        if (!USERNAME.matcher(typed).matches()) {
            throw InvalidValue.onField("username", "directory.username-malformed");
        }
        Account account = new Account();
        account.id = Ids.next();
        account.username = typed;
        account.status = AccountStatus.INVITED;
        account.describe(description);
        return account;
    }

    /** Who the person is and what he may do. */
    record Description(
            @Nullable String name,
            @Nullable String policeNo,
            @Nullable String phone,
            Organisation unit,
            Set<Role> roles,
            @Nullable AuthorityRank rank) {}

    /** Repeats an invitation that Keycloak did not take. @throws Conflict {@code directory.username-taken} */
    void inviteAgain(Description description) {
        if (status != AccountStatus.INVITED) {
            throw Conflict.onField("username", "directory.username-taken", username);
        }
        describe(description);
    }

    private void describe(Description d) {
        if (!d.unit().active()) {
            throw RuleViolation.onField(
                    "orgCode", "directory.organisation-closed", d.unit().shortName());
        }
        if (d.roles().isEmpty()) {
            throw InvalidValue.onField("roles", "directory.roles-missing");
        }
        StaffRules.check(d.roles(), d.rank(), d.unit());
        name = nameOf(d.name());
        policeNo = matching(POLICE_NO, "policeNo", d.policeNo());
        phone = matching(PHONE, "phone", d.phone());
        orgCode = d.unit().code();
        unitPath = d.unit().path();
        roles.clear();
        roles.addAll(d.roles());
        rank = d.rank();
    }

    /** Keycloak has the user now. */
    void confirm(String idInKeycloak) {
        become(AccountStatus.ACTIVE);
        keycloakId = idInKeycloak;
    }

    /** @throws RuleViolation {@code directory.role-held-already} or what {@link StaffRules#check} throws */
    void give(Role role, @Nullable AuthorityRank newRank, Organisation unit) {
        if (roles.contains(role)) {
            throw Conflict.onField("roles", "directory.role-held-already", role.code());
        }
        Set<Role> wanted = EnumSet.of(role);
        wanted.addAll(roles);
        AuthorityRank wantedRank = role == Role.POLICE_APPROVER ? newRank : rank;
        StaffRules.check(wanted, wantedRank, unit);
        roles.add(role);
        rank = wantedRank;
    }

    /** @throws RuleViolation {@code directory.role-not-held} */
    void take(Role role) {
        if (!roles.remove(role)) {
            throw Conflict.onField("roles", "directory.role-not-held", role.code());
        }
        if (role == Role.POLICE_APPROVER) {
            rank = null;
        }
    }

    void changeRank(@Nullable AuthorityRank newRank, Organisation unit) {
        StaffRules.check(roles, newRank, unit);
        rank = newRank;
    }

    void lock() {
        become(AccountStatus.LOCKED);
    }

    void unlock() {
        if (status != AccountStatus.LOCKED) {
            throw IllegalMove.of("directory.account-move", status, AccountStatus.ACTIVE);
        }
        become(AccountStatus.ACTIVE);
    }

    private void become(AccountStatus next) {
        if (!status.canBecome(next)) {
            throw IllegalMove.of("directory.account-move", status, next);
        }
        status = next;
    }

    private static String nameOf(@Nullable String typed) {
        try {
            return PersonName.of(typed).value();
        } catch (InvalidValue e) {
            throw e.at("name");
        }
    }

    private static String matching(Pattern form, String field, @Nullable String typed) {
        String value = typed == null ? "" : typed.strip();
        if (!form.matcher(value).matches()) {
            throw InvalidValue.onField(field, "directory.contact-malformed");
        }
        return value;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    @Nullable
    String keycloakId() {
        return keycloakId;
    }

    String orgCode() {
        return orgCode;
    }

    AccountStatus status() {
        return status;
    }

    @Nullable
    AuthorityRank rank() {
        return rank;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** What Keycloak shall know. */
    PersonLogin login() {
        return new PersonLogin(username, keycloakId, name, status != AccountStatus.LOCKED, roles);
    }

    AccountRow toRow(String orgName) {
        return new AccountRow(id, username, name, orgCode, orgName, status.name(), AccountRow.codes(roles), rank);
    }

    AccountView toView(String orgName) {
        return new AccountView(
                id, username, name, policeNo, phone, orgCode, orgName, status.name(), AccountRow.codes(roles), rank);
    }
}
