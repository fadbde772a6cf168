package zujie.directory.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.directory.DirectoryDatabase;
import zujie.directory.FixedClock;
import zujie.directory.api.DirectoryChanged;
import zujie.directory.api.Person;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

class KnownActorsTest {

    private static final String COUNTY = "/350000000000/350100000000/350104000000/";
    private static final UUID CHIEF = UUID.fromString("019aa9a0-0000-7000-8000-0000000000c1");
    private static final UUID DEPUTY = UUID.fromString("019aa9a0-0000-7000-8000-0000000000c2");
    private static final UUID OFFICER = UUID.fromString("019aa9a0-0000-7000-8000-0000000000c3");

    private static DirectoryDatabase directory;

    private final FixedClock clock = new FixedClock("2026-11-22T01:00:00Z");

    @BeforeAll
    static void start() {
        directory = new DirectoryDatabase();
    }

    @AfterAll
    static void stop() {
        directory.close();
    }

    @BeforeEach
    void fill() {
        sql("delete from directory_delegation");
        sql("delete from directory_service_account");
        sql(
                "delete from directory_account_role where account_id in (select id from directory_account where org_code <> '000000000000')");
        sql("delete from directory_account where org_code <> '000000000000'");
        sql("delete from directory_organisation where code <> '000000000000'");
        sql(
                "insert into directory_organisation values ('350104000000', 0, '福州市公安局仓山分局', '仓山分局', 'POLICE', 'COUNTY', null, '"
                        + COUNTY + "', true), ('ICBC', 0, '工商银行', '工行', 'BANK', 'HEAD', null, '/ICBC/', true)");
        account(CHIEF, "chief", "ACTIVE", "COUNTY", "POLICE_APPROVER");
        account(DEPUTY, "deputy", "ACTIVE", "STATION", "POLICE_APPROVER");
        account(OFFICER, "officer", "ACTIVE", null, "POLICE_OFFICER");
        sql(
                "insert into directory_service_account (id, version, client_id, org_code, role, status, created_at, created_by)"
                        + " values (uuid(), 0, 'bank-icbc', 'ICBC', 'BANK_GATEWAY', 'ACTIVE', now(6), 'x')");
    }

    private static void sql(String statement) {
        directory.run(d -> d.createNativeQuery(statement).executeUpdate());
    }

    private static void account(UUID id, String username, String status, String rank, String role) {
        sql("insert into directory_account values ('" + id + "', 0, '" + username + "', null, '" + username
                + "', '', '', '350104000000', '" + COUNTY + "', '" + status + "', "
                + (rank == null ? "null" : "'" + rank + "'") + ")");
        sql("insert into directory_account_role values ('" + id + "', '" + role + "')");
    }

    private void delegate(String rank, String first, String last) {
        sql("insert into directory_delegation (id, version, from_account, to_account, authority_rank, first_day,"
                + " last_day, reason, created_at) values (uuid(), 0, '" + CHIEF + "', '" + DEPUTY + "', '" + rank
                + "', '" + first + "', '" + last + "', '休假', now(6))");
    }

    private <T> T with(Function<ActorRows, T> work) {
        try (EntityManager database = directory.open()) {
            ActorRows rows = new ActorRows();
            rows.database = database;
            rows.clock = clock;
            return work.apply(rows);
        }
    }

    private Optional<Actor> person(String username) {
        return with(r -> r.person(username));
    }

    private Optional<Actor> program(String clientId) {
        return with(r -> r.program(clientId));
    }

    private AuthorityRank rankOfDeputy() {
        return person("deputy").orElseThrow().rank();
    }

    @Test
    void shouldKnowAPersonInOneQuery() {
        Actor chief = person("chief").orElseThrow();
        assertThat(chief.requireId()).isEqualTo(CHIEF);
        assertThat(chief.orgName()).isEqualTo("福州市公安局仓山分局");
        assertThat(chief.unitPath()).isEqualTo(COUNTY);
        assertThat(chief.roles()).containsExactly(Role.POLICE_APPROVER);
        assertThat(chief.rank()).isEqualTo(AuthorityRank.COUNTY);
        assertThat(person("officer").orElseThrow().rank()).isNull();
        assertThat(person("nobody")).isEmpty();
        assertThat(person("Chief")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INVITED", "LOCKED"})
    void shouldNotKnowAnAccountThatIsNotInUse(String status) {
        sql("update directory_account set status = '" + status + "' where username = 'officer'");
        assertThat(person("officer")).isEmpty();
    }

    @Test
    void shouldNotKnowAnybodyOfAClosedOrganisation() {
        sql("update directory_organisation set active = false where code in ('350104000000', 'ICBC')");
        assertThat(person("officer")).isEmpty();
        assertThat(program("bank-icbc")).isEmpty();
    }

    @Test
    void shouldKnowAProgramByItsClient() {
        Actor program = program("bank-icbc").orElseThrow();
        assertThat(program.username()).isEqualTo("service-account-bank-icbc");
        assertThat(program.unitPath()).isEqualTo("/ICBC/");
        assertThat(program.roles()).containsExactly(Role.BANK_GATEWAY);
        sql("update directory_service_account set status = 'STOPPED'");
        assertThat(program("bank-icbc")).isEmpty();
    }

    /** R9.3: the three administrators are there from the start and see no business unit. */
    @ParameterizedTest
    @CsvSource({"sysadmin, SYSTEM_ADMIN", "secadmin, SECURITY_ADMIN", "auditor, AUDITOR"})
    void shouldKnowTheThreeAdministrators(String username, Role role) {
        Actor administrator = person(username).orElseThrow();
        assertThat(administrator.roles()).containsExactly(role);
        assertThat(administrator.covers(COUNTY)).isFalse();
    }

    @ParameterizedTest(name = "{0} in China's time zone: {1}")
    @CsvSource({
        "2026-11-22T15:59:59Z, STATION",
        "2026-11-22T16:00:00Z, COUNTY",
        "2026-11-25T15:59:59Z, COUNTY",
        "2026-11-25T16:00:00Z, STATION"
    })
    void shouldRaiseTheRankOnTheDaysOfADelegation(String instant, AuthorityRank rank) {
        delegate("COUNTY", "2026-11-23", "2026-11-25");
        clock.moveTo(instant);
        assertThat(rankOfDeputy()).isEqualTo(rank);
    }

    @Test
    void shouldEndADelegationWithWhatItRestsOn() {
        delegate("COUNTY", "2026-11-22", "2026-11-22");
        assertThat(rankOfDeputy()).isEqualTo(AuthorityRank.COUNTY);
        sql("update directory_delegation set revoked_at = now(6)");
        assertThat(rankOfDeputy()).isEqualTo(AuthorityRank.STATION);
        sql("update directory_delegation set revoked_at = null");
        sql("update directory_account set status = 'LOCKED' where username = 'chief'");
        assertThat(rankOfDeputy()).isEqualTo(AuthorityRank.STATION);
        sql("update directory_account set status = 'ACTIVE', authority_rank = null where username = 'chief'");
        assertThat(rankOfDeputy()).isEqualTo(AuthorityRank.STATION);
    }

    @Test
    void shouldNeverDelegateMoreThanTheGiverHasOrLessThanTheTakerHas() {
        delegate("PROVINCE", "2026-11-22", "2026-11-22");
        assertThat(rankOfDeputy()).isEqualTo(AuthorityRank.COUNTY);
        sql("update directory_account set authority_rank = 'CITY' where username = 'deputy'");
        assertThat(rankOfDeputy()).isEqualTo(AuthorityRank.CITY);
    }

    @Test
    void shouldFindPeopleByRoleAndUnit() {
        try (EntityManager database = directory.open()) {
            PeopleInDirectory people = new PeopleInDirectory();
            people.rows = new ActorRows();
            people.rows.database = database;
            people.rows.clock = clock;
            assertThat(people.holding(Role.POLICE_APPROVER, "/350000000000/"))
                    .extracting(Person::username)
                    .containsExactly("chief", "deputy");
            assertThat(people.holding(Role.POLICE_APPROVER, "/36/")).isEmpty();
            assertThat(people.holding(Role.POLICE_APPROVER, "")).isEmpty();
            assertThat(people.inUnit(COUNTY)).hasSize(3);
            assertThat(people.inUnit("/350000000000/")).isEmpty();
            assertThat(people.inUnit(COUNTY, Role.POLICE_OFFICER, Role.DESK_OFFICER))
                    .extracting(Person::orgName)
                    .containsExactly("仓山分局");
            sql("update directory_account set status = 'LOCKED' where username = 'officer'");
            assertThat(people.inUnit(COUNTY)).hasSize(2);
            assertThat(people.require(OFFICER).username()).isEqualTo("officer");
            assertThatThrownBy(() -> people.require(UUID.randomUUID())).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void shouldReadAgainWhatHasChanged() {
        int[] reads = {0};
        KnownActors known = new KnownActors();
        known.rows = new ActorRows() {
            @Override
            Optional<Actor> person(String username) {
                reads[0]++;
                return Optional.empty();
            }
        };
        known.find("a");
        known.find("a");
        assertThat(reads[0]).isEqualTo(1);
        known.forget(new DirectoryChanged());
        known.find("a");
        assertThat(reads[0]).isEqualTo(2);
    }

    @Test
    void shouldKeepWhatItReadForSeconds() {
        long[] nanos = {0};
        Kept<String, String> kept = new Kept<>(() -> nanos[0]);
        kept.put("a", "read", kept.changes());
        nanos[0] = Kept.TIME.toNanos() - 1;
        assertThat(kept.get("a")).isEqualTo("read");
        nanos[0]++;
        assertThat(kept.get("a")).isNull();
    }

    @Test
    void shouldNotKeepWhatWasReadBeforeAChange() {
        Kept<String, String> kept = new Kept<>();
        int before = kept.changes();
        kept.forget();
        kept.put("a", "read", before);
        assertThat(kept.get("a")).isNull();
    }

    @Test
    void shouldReadOnlyThePeopleThatItDoesNotKnow() {
        try (EntityManager database = directory.open()) {
            List<Collection<UUID>> asked = new ArrayList<>();
            PeopleInDirectory people = new PeopleInDirectory();
            people.rows = new ActorRows() {
                @Override
                List<Person> active(Collection<UUID> ids) {
                    asked.add(List.copyOf(ids));
                    return super.active(ids);
                }
            };
            people.rows.database = database;
            people.rows.clock = clock;
            UUID nobody = new UUID(0, 1);
            assertThat(people.active(List.of())).isEmpty();
            assertThat(people.active(List.of(CHIEF, nobody)))
                    .extracting(Person::id)
                    .containsExactly(CHIEF);
            assertThat(people.active(List.of(CHIEF, OFFICER, nobody)))
                    .extracting(Person::id)
                    .containsExactlyInAnyOrder(CHIEF, OFFICER);
            assertThat(people.active(List.of(CHIEF, OFFICER))).hasSize(2);
            assertThat(asked).containsExactly(List.of(CHIEF, nobody), List.of(OFFICER, nobody));

            sql("update directory_account set status = 'LOCKED' where username = 'officer'");
            people.forget(new DirectoryChanged());
            assertThat(people.active(List.of(CHIEF, OFFICER)))
                    .extracting(Person::id)
                    .containsExactly(CHIEF);
        }
    }
}
