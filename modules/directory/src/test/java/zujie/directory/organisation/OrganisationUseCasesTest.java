package zujie.directory.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.directory.CountedEvents;
import zujie.directory.DirectoryDatabase;
import zujie.directory.FixedCaller;
import zujie.directory.FixedClock;
import zujie.directory.api.Organisation;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;

class OrganisationUseCasesTest {

    private static DirectoryDatabase directory;

    private final CountedEvents events = new CountedEvents();

    @BeforeAll
    static void start() {
        directory = new DirectoryDatabase();
    }

    @AfterAll
    static void stop() {
        directory.close();
    }

    private static OrganisationTree tree(EntityManager database) {
        OrganisationTree tree = new OrganisationTree();
        tree.database = database;
        return tree;
    }

    private Organisation register(String code, String kind, String level, String parent) {
        return directory.inTransaction(database -> {
            RegisterOrganisation register = new RegisterOrganisation();
            register.database = database;
            register.tree = tree(database);
            register.caller = FixedCaller.administrator(FixedCaller.SECADMIN, "sysadmin", Role.SYSTEM_ADMIN);
            register.clock = new FixedClock("2026-11-01T00:00:00Z");
            register.changed = events;
            return register.handle(new RegisterOrganisation.Command(code, "名称" + code, "简称", kind, level, parent));
        });
    }

    private Organisation change(ChangeOrganisation.Command command) {
        return directory.inTransaction(database -> {
            ChangeOrganisation change = new ChangeOrganisation();
            change.database = database;
            change.tree = tree(database);
            change.caller = FixedCaller.administrator(FixedCaller.SECADMIN, "sysadmin", Role.SYSTEM_ADMIN);
            change.clock = new FixedClock("2026-11-02T00:00:00Z");
            change.changed = events;
            return change.handle(command);
        });
    }

    private static ChangeOrganisation.Command move(String code, String parent) {
        return new ChangeOrganisation.Command(code, null, null, parent, null, null);
    }

    private static ChangeOrganisation.Command open(String code, boolean active, String reason) {
        return new ChangeOrganisation.Command(code, null, null, null, active, reason);
    }

    private static <T> T query(Function<OrganisationTree, T> work) {
        return directory.inTransaction(database -> work.apply(tree(database)));
    }

    private static Organisation require(String code) {
        return query(t -> t.require(code));
    }

    private static Optional<Organisation> find(String code) {
        return query(t -> t.find(code));
    }

    private static List<Organisation> active(OrgKind kind) {
        return query(t -> t.active(kind));
    }

    private static List<Organisation> headOffices(OrgKind kind) {
        return query(t -> t.headOffices(kind));
    }

    private static List<OrganisationHistoryRow> history(String code) {
        return directory.inTransaction(database -> {
            OrganisationQueries queries = new OrganisationQueries();
            queries.database = database;
            queries.tree = tree(database);
            return queries.history(code);
        });
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.code())
                .isEqualTo(code));
    }

    @Test
    void shouldRegisterATreeAndFindIt() {
        register("110000000000", "POLICE", "PROVINCE", null);
        Organisation city = register("110100000000", "police", "CITY", "110000000000");
        assertThat(city.path()).isEqualTo("/110000000000/110100000000/");
        assertThat(require("110100000000")).isEqualTo(city);
        assertThat(events.fired).isEqualTo(2);
        refused("directory.organisation-exists", () -> register("110100000000", "POLICE", "CITY", "110000000000"));
        refused("directory.organisation-not-found", () -> register("110200000000", "POLICE", "CITY", "119999999999"));
        refused("directory.organisation-not-found", () -> require("119999999999"));
        refused("directory.kind-unknown", () -> register("110200000000", "SCHOOL", "CITY", null));
        refused("kernel.org-code-malformed", () -> register("../x", "POLICE", "CITY", null));
        assertThat(history("110100000000"))
                .extracting(OrganisationHistoryRow::what)
                .containsExactly("REGISTERED");
    }

    @Test
    void shouldListOpenOrganisationsAndHeadOffices() {
        register("BANK1", "BANK", "HEAD", null);
        register("BANK101", "BANK", "BRANCH", "BANK1");
        register("BANK2", "BANK", "HEAD", null);
        change(open("BANK2", false, "停业"));
        assertThat(active(OrgKind.BANK)).extracting(Organisation::code).containsExactly("BANK1", "BANK101");
        assertThat(headOffices(OrgKind.BANK)).extracting(Organisation::code).containsExactly("BANK1");
        assertThat(find("BANK2")).hasValueSatisfying(o -> assertThat(o.active()).isFalse());
    }

    /** R9.3: it is no business unit. */
    @Test
    void shouldNotOfferTheAdministratorsUnit() {
        assertThat(active(OrgKind.POLICE)).extracting(Organisation::code).doesNotContain("000000000000");
        assertThat(require("000000000000").path()).isEqualTo("/000000000000/");
        refused("directory.operations-unit-fixed", () -> change(open("000000000000", false, "试")));
        refused("directory.superior-not-above", () -> register("120000000000", "POLICE", "PROVINCE", "000000000000"));
    }

    @Test
    void shouldCloseOnlyWithReasonAndWithoutOpenUnitsBelow() {
        register("130000000000", "POLICE", "PROVINCE", null);
        register("130100000000", "POLICE", "CITY", "130000000000");
        refused("directory.reason-missing", () -> change(open("130100000000", false, " ")));
        refused("directory.organisation-has-units", () -> change(open("130000000000", false, "撤销")));
        change(open("130100000000", false, "撤销"));
        change(open("130000000000", false, "撤销"));
        refused("directory.superior-closed", () -> change(open("130100000000", true, "恢复")));
        change(open("130000000000", true, "恢复"));
        assertThat(change(open("130100000000", true, "恢复")).active()).isTrue();
        assertThat(history("130100000000"))
                .extracting(OrganisationHistoryRow::what)
                .containsExactly("REOPENED", "CLOSED", "REGISTERED");
    }

    @Test
    void shouldRenameAndKeepWhatItWas() {
        register("CARR", "CARRIER", "HEAD", null);
        Organisation renamed = change(new ChangeOrganisation.Command("CARR", "新名称", null, null, null, null));
        assertThat(renamed.name()).isEqualTo("新名称");
        assertThat(renamed.shortName()).isEqualTo("简称");
        assertThat(history("CARR").get(0).detail()).isEqualTo("名称CARR / 简称 → 新名称 / 简称");
    }

    @Test
    void shouldMoveOnlyWhatNobodyUses() {
        register("140000000000", "POLICE", "PROVINCE", null);
        register("150000000000", "POLICE", "PROVINCE", null);
        register("140100000000", "POLICE", "CITY", "140000000000");
        register("140200000000", "POLICE", "CITY", "140000000000");
        register("140104000000", "POLICE", "COUNTY", "140100000000");
        refused("directory.organisation-below-itself", () -> change(move("140100000000", "140104000000")));
        refused("directory.organisation-has-units", () -> change(move("140100000000", "150000000000")));
        assertThat(change(move("140104000000", "140200000000")).path())
                .isEqualTo("/140000000000/140200000000/140104000000/");
        directory.run(database -> database.createNativeQuery(
                        "insert into directory_account values (uuid(), 0, 'someone', null, '某人', '', '',"
                                + " '140104000000', '/140000000000/140200000000/140104000000/', 'LOCKED', null)")
                .executeUpdate());
        refused("directory.organisation-in-use", () -> change(move("140104000000", "140100000000")));
    }
}
