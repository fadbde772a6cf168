package zujie.directory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.directory.CountedEvents;
import zujie.directory.DirectoryDatabase;
import zujie.directory.FixedCaller;
import zujie.directory.FixedClock;
import zujie.directory.ScriptedLogins;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.keycloak.KeycloakUnavailable;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.ClockHands;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.Outbox;
import zujie.platform.paging.Slice;

class AccountFlowTest {

    private static final String COUNTY = "350104000000";
    private static final String PATH = "/350000000000/350104000000/";
    private static final Map<String, Organisation> UNITS = Map.of(
            COUNTY,
            new Organisation(COUNTY, "仓山分局", "仓山", OrgKind.POLICE, "COUNTY", null, PATH, true),
            "350105000000",
            new Organisation("350105000000", "马尾分局", "马尾", OrgKind.POLICE, "COUNTY", null, "/350105000000/", false));

    private static DirectoryDatabase directory;

    private final ScriptedLogins logins = new ScriptedLogins();
    private final CountedEvents events = new CountedEvents();
    private final List<String> published = new ArrayList<>();
    private Caller caller = FixedCaller.administrator(FixedCaller.SECADMIN, "secadmin", Role.SECURITY_ADMIN);
    private boolean demonstration;

    @BeforeAll
    static void start() {
        directory = new DirectoryDatabase();
        directory.run(d -> d.createNativeQuery("insert into directory_organisation values ('" + COUNTY
                        + "', 0, '仓山分局', '仓山', 'POLICE', 'COUNTY', null, '" + PATH + "', true)")
                .executeUpdate());
    }

    @AfterAll
    static void stop() {
        directory.close();
    }

    @BeforeEach
    void onlyAdministrators() {
        directory.run(d -> {
            d.createNativeQuery("delete from directory_account_role where role not in"
                            + " ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')")
                    .executeUpdate();
            d.createNativeQuery("delete from directory_account where org_code = '" + COUNTY + "'")
                    .executeUpdate();
        });
    }

    private final class Units implements Organisations {
        @Override
        public Organisation require(String code) {
            return find(code).orElseThrow(() -> NotFound.of("directory.organisation-not-found", code));
        }

        @Override
        public Optional<Organisation> find(String code) {
            return Optional.ofNullable(UNITS.get(code));
        }

        @Override
        public List<Organisation> active(OrgKind kind) {
            return List.of();
        }

        @Override
        public List<Organisation> headOffices(OrgKind kind) {
            return List.of();
        }
    }

    private Accounts accounts(EntityManager database) {
        Accounts accounts = new Accounts();
        accounts.database = database;
        accounts.caller = caller;
        accounts.clock = new FixedClock("2026-11-01T01:00:00Z");
        accounts.changed = events;
        accounts.outbox = new Outbox() {
            @Override
            public void publish(String topic, Object key, Object payload) {
                published.add(topic + " " + key);
            }
        };
        return accounts;
    }

    /** As in the server: each step in a transaction of its own, the calls to Keycloak between them. */
    private Onboarding onboarding() {
        Onboarding onboarding = new Onboarding();
        onboarding.logins = logins;
        onboarding.invite = new InviteUser() {
            @Override
            public Invitation handle(Command command) {
                return with(database -> {
                    InviteUser invite = new InviteUser();
                    invite.accounts = accounts(database);
                    invite.organisations = new Units();
                    invite.demo = new ClockHands() {
                        @Override
                        public boolean isDemo() {
                            return demonstration;
                        }
                    };
                    return invite.handle(command);
                });
            }
        };
        onboarding.confirm = new ConfirmAccount() {
            @Override
            public void handle(UUID id, String keycloakId) {
                with(database -> {
                    ConfirmAccount confirm = new ConfirmAccount();
                    confirm.accounts = accounts(database);
                    confirm.handle(id, keycloakId);
                    return id;
                });
            }
        };
        onboarding.reset = new ResetPassword() {
            @Override
            public Target handle(UUID id, @Nullable String reason) {
                return with(database -> {
                    ResetPassword reset = new ResetPassword();
                    reset.accounts = accounts(database);
                    return reset.handle(id, reason);
                });
            }

            @Override
            public void done(UUID id, @Nullable String reason) {
                with(database -> {
                    ResetPassword reset = new ResetPassword();
                    reset.accounts = accounts(database);
                    reset.done(id, reason);
                    return id;
                });
            }
        };
        return onboarding;
    }

    private static <T> T with(Function<EntityManager, T> work) {
        return directory.inTransaction(work);
    }

    private void change(java.util.function.Consumer<ChangeRoles> work) {
        with(database -> {
            ChangeRoles roles = new ChangeRoles();
            roles.accounts = accounts(database);
            roles.organisations = new Units();
            work.accept(roles);
            return "";
        });
    }

    private void lock(UUID id, String reason) {
        with(database -> {
            LockAccount lock = new LockAccount();
            lock.accounts = accounts(database);
            lock.handle(id, reason);
            return "";
        });
    }

    private void unlock(UUID id, String reason) {
        with(database -> {
            UnlockAccount unlock = new UnlockAccount();
            unlock.accounts = accounts(database);
            unlock.handle(id, reason);
            return "";
        });
    }

    private <T> T query(Function<AccountQueries, T> work) {
        return with(database -> {
            AccountQueries queries = new AccountQueries();
            queries.database = database;
            queries.organisations = new Units();
            queries.accounts = accounts(database);
            return work.apply(queries);
        });
    }

    private AccountView view(UUID id) {
        return query(q -> q.get(id));
    }

    private List<AccountHistoryRow> history(UUID id) {
        return query(q -> q.history(id));
    }

    private static InviteUser.Command invitation(String username, String... roles) {
        return new InviteUser.Command(username, "张𠮷", "010203", "0591-110", COUNTY, List.of(roles), null, null);
    }

    private UUID active(String username, String... roles) {
        return onboarding().invite(invitation(username, roles)).id();
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.code())
                .isEqualTo(code));
    }

    @Test
    void shouldInviteAndTellTheOneTimePasswordOnce() {
        Onboarding.Invited made = onboarding().invite(invitation("zhang.san", "desk-officer", "police-officer"));
        AccountView view = view(made.id());
        assertThat(view.status()).isEqualTo("ACTIVE");
        assertThat(view.name()).isEqualTo("张𠮷");
        assertThat(view.roles()).containsExactly("desk-officer", "police-officer");
        assertThat(logins.passwords.get("zhang.san").temporary()).isTrue();
        assertThat(made.temporaryPassword())
                .isEqualTo(logins.passwords.get("zhang.san").value())
                .hasSizeGreaterThanOrEqualTo(12)
                .matches(".*[a-z].*")
                .matches(".*[A-Z].*")
                .matches(".*[0-9].*")
                .matches(".*[^A-Za-z0-9].*");
        assertThat(logins.people.get("zhang.san").roles())
                .containsExactlyInAnyOrder(Role.DESK_OFFICER, Role.POLICE_OFFICER);
        assertThat(history(made.id())).extracting(AccountHistoryRow::what).containsExactly("CONFIRMED", "INVITED");
    }

    @Test
    void shouldLeaveNothingUsableWhenKeycloakFailsAndTakeARepeat() {
        logins.down = true;
        assertThatThrownBy(() -> onboarding().invite(invitation("li.si", "desk-officer")))
                .isInstanceOf(KeycloakUnavailable.class);
        Slice<AccountRow> pending =
                query(q -> q.list(new AccountQueries.Filter(null, null, "INVITED", null), null, 20));
        assertThat(pending.rows()).extracting(AccountRow::username).containsExactly("li.si");
        UUID id = pending.rows().get(0).id();
        refused("directory.account-not-confirmed", () -> onboarding().resetPassword(id, "忘记"));
        refused("directory.account-move", () -> lock(id, "离职"));
        refused("directory.account-move", () -> unlock(id, "复职"));

        logins.down = false;
        Onboarding.Invited again = onboarding().invite(invitation("li.si", "police-officer"));
        assertThat(again.id()).isEqualTo(id);
        assertThat(view(id).roles()).containsExactly("police-officer");
        assertThat(view(id).status()).isEqualTo("ACTIVE");
        refused("directory.username-taken", () -> onboarding().invite(invitation("li.si", "desk-officer")));
    }

    @Test
    void shouldTakeAChosenPasswordOnlyInADemonstration() {
        InviteUser.Command chosen = new InviteUser.Command(
                "wang.wu", "王五", null, null, COUNTY, List.of("desk-officer"), null, "Zujie-Demo-1");
        refused("directory.password-not-chosen", () -> onboarding().invite(chosen));
        assertThat(query(q -> q.list(new AccountQueries.Filter(COUNTY, null, null, null), null, 20))
                        .rows())
                .isEmpty();
        demonstration = true;
        assertThat(onboarding().invite(chosen).temporaryPassword()).isNull();
        assertThat(logins.passwords.get("wang.wu").temporary()).isFalse();
        assertThat(chosen.toString()).doesNotContain("Demo");
    }

    @Test
    void shouldRefuseWhatIsNoInvitation() {
        for (String username :
                List.of("", "ab", "Zhang", "service-account-bank", "张三", "1abc", "a b c", "x".repeat(41))) {
            refused("directory.username-malformed", () -> active(username, "desk-officer"));
        }
        refused("directory.roles-missing", () -> active("ok.user"));
        refused("directory.role-unknown", () -> active("ok.user", "chief"));
        refused("directory.role-elsewhere", () -> active("ok.user", "bank-operator"));
        refused("directory.roles-combined", () -> active("ok.user", "auditor", "desk-officer"));
        refused("directory.rank-missing", () -> active("ok.user", "police-approver"));
        refused("directory.organisation-closed", () -> onboarding()
                .invite(new InviteUser.Command(
                        "ok.user", "某", null, null, "350105000000", List.of("desk-officer"), null, null)));
        refused("directory.contact-malformed", () -> onboarding()
                .invite(new InviteUser.Command(
                        "ok.user", "某", "<b>", null, COUNTY, List.of("desk-officer"), null, null)));
        refused("kernel.person-name-empty", () -> onboarding()
                .invite(new InviteUser.Command(
                        "ok.user", " ", null, null, COUNTY, List.of("desk-officer"), null, null)));
        refused("directory.organisation-missing", () -> onboarding()
                .invite(new InviteUser.Command("ok.user", "某", null, null, " ", List.of("desk-officer"), null, null)));
        assertThat(logins.people).isEmpty();
    }

    @Test
    void shouldGiveAndTakeRolesAndTellKeycloak() throws Exception {
        UUID id = active("zhao.liu", "police-officer");
        refused("directory.rank-missing", () -> change(r -> r.give(id, "police-approver", null, "任命")));
        change(r -> r.give(id, "police-approver", AuthorityRank.COUNTY, "任命"));
        refused("directory.role-held-already", () -> change(r -> r.give(id, "police-officer", null, "任命")));
        refused("directory.roles-combined", () -> change(r -> r.give(id, "auditor", null, "任命")));
        refused("directory.reason-missing", () -> change(r -> r.take(id, "police-officer", "  ")));
        refused("directory.rank-above-unit", () -> change(r -> r.rank(id, AuthorityRank.CITY, "晋升")));
        change(r -> r.rank(id, AuthorityRank.STATION, "调整"));
        assertThat(view(id).rank()).isEqualTo(AuthorityRank.STATION);
        change(r -> r.take(id, "police-approver", "免职"));
        refused("directory.role-not-held", () -> change(r -> r.take(id, "police-approver", "免职")));
        assertThat(view(id).rank()).isNull();
        assertThat(published).hasSize(2).allMatch(p -> p.equals("directory.account-changed.v1 " + id));
        assertThat(history(id))
                .extracting(AccountHistoryRow::what)
                .containsExactly("ROLE_TAKEN", "RANK_CHANGED", "ROLE_GIVEN", "CONFIRMED", "INVITED");

        keycloakFollows(id);
        assertThat(logins.people.get("zhao.liu").roles()).containsExactly(Role.POLICE_OFFICER);
    }

    @Test
    void shouldLockAndUnlockWithReason() throws Exception {
        UUID id = active("sun.qi", "desk-officer");
        refused("directory.reason-missing", () -> lock(id, ""));
        lock(id, "离岗");
        refused("directory.account-move", () -> lock(id, "离岗"));
        keycloakFollows(id);
        assertThat(logins.people.get("sun.qi").enabled()).isFalse();
        unlock(id, "返岗");
        keycloakFollows(id);
        assertThat(logins.people.get("sun.qi").enabled()).isTrue();
        assertThat(history(id).get(1).reason()).isEqualTo("离岗");
    }

    @Test
    void shouldResetPasswordOrKeepTheOldOne() {
        UUID id = active("zhou.ba", "desk-officer");
        String first = logins.passwords.get("zhou.ba").value();
        logins.down = true;
        assertThatThrownBy(() -> onboarding().resetPassword(id, "遗忘")).isInstanceOf(KeycloakUnavailable.class);
        assertThat(logins.passwords.get("zhou.ba").value()).isEqualTo(first);
        assertThat(history(id)).extracting(AccountHistoryRow::what).doesNotContain("PASSWORD_RESET");
        logins.down = false;
        String second = onboarding().resetPassword(id, "遗忘");
        assertThat(logins.passwords.get("zhou.ba").value()).isEqualTo(second).isNotEqualTo(first);
    }

    /** R9.3: nobody changes his own rights. */
    @Test
    void shouldLetNobodyChangeHisOwnAccount() {
        UUID me = FixedCaller.SECADMIN;
        refused("directory.own-account", () -> change(r -> r.give(me, "security-admin", null, "自己")));
        refused("directory.own-account", () -> change(r -> r.take(me, "security-admin", "自己")));
        refused("directory.own-account", () -> change(r -> r.rank(me, AuthorityRank.PROVINCE, "自己")));
        refused("directory.own-account", () -> lock(me, "自己"));
        refused("directory.own-account", () -> unlock(me, "自己"));
        refused("directory.own-account", () -> onboarding().resetPassword(me, "自己"));
        refused("directory.account-not-found", () -> lock(UUID.randomUUID(), "无"));
    }

    @Test
    void shouldPageAndFilterAccounts() {
        for (String name : List.of("aaa", "bbb", "ccc", "ddd_x", "ddd")) {
            active(name, name.equals("bbb") ? "police-officer" : "desk-officer");
        }
        AccountQueries.Filter county = new AccountQueries.Filter(COUNTY, null, null, null);
        Slice<AccountRow> first = query(q -> q.list(county, null, 2));
        Slice<AccountRow> second = query(q -> q.list(county, first.next(), 2));
        Slice<AccountRow> third = query(q -> q.list(county, second.next(), 2));
        assertThat(first.rows()).extracting(AccountRow::username).containsExactly("aaa", "bbb");
        assertThat(second.rows()).extracting(AccountRow::username).containsExactly("ccc", "ddd");
        assertThat(third.rows()).extracting(AccountRow::username).containsExactly("ddd_x");
        assertThat(third.next()).isNull();
        assertThat(first.rows().get(0).orgName()).isEqualTo("仓山");
        assertThat(found(new AccountQueries.Filter(COUNTY, "police-officer", "active", null)))
                .containsExactly("bbb");
        assertThat(found(new AccountQueries.Filter(null, null, null, "ddd_"))).containsExactly("ddd_x");
        assertThat(found(new AccountQueries.Filter(null, null, null, "张"))).hasSize(5);
        assertThat(found(new AccountQueries.Filter(null, "auditor", null, null)))
                .containsExactly("auditor");
        refused("directory.status-unknown", () -> found(new AccountQueries.Filter(null, null, "GONE", null)));
        refused("directory.role-unknown", () -> found(new AccountQueries.Filter(null, "chief", null, null)));
    }

    private List<String> found(AccountQueries.Filter filter) {
        return query(q -> q.list(filter, null, 20)).rows().stream()
                .map(AccountRow::username)
                .toList();
    }

    private void keycloakFollows(UUID id) throws Exception {
        try (EntityManager database = directory.open()) {
            KeycloakFollowsAccount follows = new KeycloakFollowsAccount();
            follows.database = database;
            follows.logins = logins;
            follows.handle(new Message(
                    UUID.randomUUID(),
                    KeycloakFollowsAccount.TOPIC,
                    id.toString(),
                    "{\"accountId\":\"" + id + "\"}",
                    java.time.Instant.EPOCH));
        }
    }

    @Test
    void shouldAllowOnlyTheseMoves() {
        Set<String> legal = Set.of("INVITED ACTIVE", "ACTIVE LOCKED", "LOCKED ACTIVE");
        for (AccountStatus from : AccountStatus.values()) {
            for (AccountStatus to : AccountStatus.values()) {
                assertThat(from.canBecome(to)).as(from + " → " + to).isEqualTo(legal.contains(from + " " + to));
            }
        }
    }
}
