package zujie.directory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import zujie.directory.api.Organisation;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;

class StaffRulesTest {

    static Organisation unit(OrgKind kind, String level) {
        return new Organisation("350104000000", "某单位", "某", kind, level, null, "/350104000000/", true);
    }

    private static final Organisation OPERATIONS = unit(OrgKind.POLICE, "OPERATIONS");

    private static void refused(String code, Set<Role> roles, AuthorityRank rank, Organisation unit) {
        assertThatThrownBy(() -> StaffRules.check(roles, rank, unit))
                .isInstanceOfSatisfying(
                        RuleViolation.class, v -> assertThat(v.code()).isEqualTo(code));
    }

    static Stream<Arguments> pairsWithAnAdministrator() {
        Set<Role> administrators = EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);
        return administrators.stream().flatMap(a -> Arrays.stream(Role.values())
                .filter(Role::forPeople)
                .filter(b -> b != a)
                .map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest(name = "R9.3 {0} + {1}")
    @MethodSource("pairsWithAnAdministrator")
    void shouldRefuseEveryPairWithAnAdministrator(Role administrator, Role other) {
        AuthorityRank rank = other == Role.POLICE_APPROVER ? AuthorityRank.STATION : null;
        refused("directory.roles-combined", EnumSet.of(administrator, other), rank, OPERATIONS);
        refused("directory.roles-combined", EnumSet.of(administrator, other), rank, unit(OrgKind.POLICE, "COUNTY"));
    }

    @ParameterizedTest(name = "R9.3 {0}")
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void shouldKeepAdministratorsInTheirOwnUnit(Role administrator) {
        assertThatCode(() -> StaffRules.check(EnumSet.of(administrator), null, OPERATIONS))
                .doesNotThrowAnyException();
        refused("directory.role-elsewhere", EnumSet.of(administrator), null, unit(OrgKind.POLICE, "PROVINCE"));
        refused("directory.role-elsewhere", EnumSet.of(administrator), null, unit(OrgKind.BANK, "HEAD"));
    }

    @ParameterizedTest(name = "R9.3 {0}")
    @EnumSource(
            value = Role.class,
            names = {"DESK_OFFICER", "POLICE_OFFICER", "LEGAL_REVIEWER", "OUTREACH_WORKER"})
    void shouldKeepBusinessRolesOutOfTheAdministratorsUnit(Role role) {
        refused("directory.role-elsewhere", EnumSet.of(role), null, OPERATIONS);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "DESK_OFFICER, POLICE",
        "POLICE_OFFICER, POLICE",
        "LEGAL_REVIEWER, POLICE",
        "OUTREACH_WORKER, POLICE",
        "BANK_OPERATOR, BANK",
        "BANK_CHECKER, BANK",
        "TELECOM_OPERATOR, CARRIER",
        "REGULATOR, REGULATOR",
        "MARKET_OFFICER, REGULATOR",
        "TAX_OFFICER, REGULATOR"
    })
    void shouldFitARoleToItsKindOfOrganisationOnly(Role role, OrgKind home) {
        for (OrgKind kind : OrgKind.values()) {
            Organisation unit = unit(kind, kind == OrgKind.POLICE || kind == OrgKind.REGULATOR ? "CITY" : "HEAD");
            if (kind == home) {
                assertThatCode(() -> StaffRules.check(EnumSet.of(role), null, unit))
                        .doesNotThrowAnyException();
            } else {
                refused("directory.role-elsewhere", EnumSet.of(role), null, unit);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BANK_GATEWAY", "TELECOM_GATEWAY", "SYSTEM", "PUBLIC"})
    void shouldGiveNoPersonARoleOfProgramsOrTheSystem(Role role) {
        refused("directory.role-not-for-people", EnumSet.of(role), null, unit(OrgKind.BANK, "HEAD"));
    }

    @ParameterizedTest(name = "R1.15 {0} in {1}: {2}")
    @CsvSource({
        "STATION, STATION, true",
        "COUNTY, STATION, false",
        "CITY, STATION, false",
        "PROVINCE, STATION, false",
        "STATION, COUNTY, true",
        "COUNTY, COUNTY, true",
        "CITY, COUNTY, false",
        "PROVINCE, COUNTY, false",
        "COUNTY, CITY, true",
        "CITY, CITY, true",
        "PROVINCE, CITY, false",
        "STATION, PROVINCE, true",
        "PROVINCE, PROVINCE, true"
    })
    void shouldNotRankAnApproverAboveHisUnit(AuthorityRank rank, String level, boolean allowed) {
        Organisation unit = unit(OrgKind.POLICE, level);
        if (allowed) {
            assertThatCode(() -> StaffRules.check(EnumSet.of(Role.POLICE_APPROVER), rank, unit))
                    .doesNotThrowAnyException();
        } else {
            refused("directory.rank-above-unit", EnumSet.of(Role.POLICE_APPROVER), rank, unit);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK_OFFICER", "POLICE_OFFICER"})
    void shouldRankApproversAndOnlyThem(Role other) {
        Organisation county = unit(OrgKind.POLICE, "COUNTY");
        refused("directory.rank-missing", EnumSet.of(Role.POLICE_APPROVER, other), null, county);
        refused("directory.rank-without-approver", EnumSet.of(other), AuthorityRank.STATION, county);
    }
}
