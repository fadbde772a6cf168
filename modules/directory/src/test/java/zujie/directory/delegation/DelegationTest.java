package zujie.directory.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.directory.api.Person;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

class DelegationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID ME = UUID.randomUUID();
    private static final Actor CHIEF = new Actor(
            ME,
            "chief",
            "局长",
            "350104000000",
            "仓山分局",
            OrgKind.POLICE,
            "/35/3501/350104/",
            EnumSet.of(Role.POLICE_APPROVER),
            AuthorityRank.COUNTY);

    private static Person approver(UUID id, String path, Role... roles) {
        return new Person(id, "other", "副局长", "", "", "x", "某", path, Set.of(roles), AuthorityRank.STATION);
    }

    private static Person deputy() {
        return approver(UUID.randomUUID(), "/35/3501/350104/", Role.POLICE_APPROVER);
    }

    private static Delegation handOver(Person to, AuthorityRank own, String first, String last, String reason) {
        return Delegation.handOver(
                CHIEF, own, to, new Delegation.Days(LocalDate.parse(first), LocalDate.parse(last)), reason, TODAY, NOW);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.code())
                .isEqualTo(code));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-11-22, COMING",
        "2026-11-23, IN_FORCE",
        "2026-11-24, IN_FORCE",
        "2026-11-25, IN_FORCE",
        "2026-11-26, OVER"
    })
    void shouldCountFirstAndLastDay(LocalDate on, String state) {
        assertThat(handOver(deputy(), AuthorityRank.COUNTY, "2026-11-23", "2026-11-25", "休假")
                        .state(on))
                .isEqualTo(state);
    }

    @Test
    void shouldHandOverTheOwnRank() {
        DelegationRow row = handOver(deputy(), AuthorityRank.COUNTY, "2026-11-22", "2026-11-22", " 休假 ")
                .toRow("局长", "副局长", TODAY);
        assertThat(row.rank()).isEqualTo(AuthorityRank.COUNTY);
        assertThat(row.reason()).isEqualTo("休假");
        assertThat(row.state()).isEqualTo("IN_FORCE");
    }

    @Test
    void shouldRefuseDaysThatCannotBe() {
        refused(
                "directory.delegation-reversed",
                () -> handOver(deputy(), AuthorityRank.COUNTY, "2026-11-25", "2026-11-24", "休假"));
        refused(
                "directory.delegation-past",
                () -> handOver(deputy(), AuthorityRank.COUNTY, "2026-11-21", "2026-11-24", "休假"));
    }

    @Test
    void shouldNeedARankOfOnesOwn() {
        refused("directory.delegation-without-rank", () -> handOver(deputy(), null, "2026-11-22", "2026-11-24", "休假"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/35/3501/350104/", "/35/3501/", "/35/"})
    void shouldHandOverToTheSameUnitOrAbove(String path) {
        Person to = approver(UUID.randomUUID(), path, Role.POLICE_APPROVER);
        assertThat(handOver(to, AuthorityRank.COUNTY, "2026-11-22", "2026-11-24", "休假")
                        .toAccount())
                .isEqualTo(to.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/35/3501/350104/35010401/", "/35/3501/350105/", "/36/", "/35/3501/35010/"})
    void shouldNotHandOverBelowOrBeside(String path) {
        refused(
                "directory.delegation-not-above",
                () -> handOver(
                        approver(UUID.randomUUID(), path, Role.POLICE_APPROVER),
                        AuthorityRank.COUNTY,
                        "2026-11-22",
                        "2026-11-24",
                        "休假"));
    }

    @Test
    void shouldHandOverToApproversOnlyAndNotToOneself() {
        refused(
                "directory.delegation-not-above",
                () -> handOver(
                        approver(UUID.randomUUID(), "/35/3501/350104/", Role.POLICE_OFFICER),
                        AuthorityRank.COUNTY,
                        "2026-11-22",
                        "2026-11-24",
                        "休假"));
        refused(
                "directory.delegation-to-oneself",
                () -> handOver(
                        approver(ME, "/35/3501/350104/", Role.POLICE_APPROVER),
                        AuthorityRank.COUNTY,
                        "2026-11-22",
                        "2026-11-24",
                        "休假"));
    }

    @Test
    void shouldNeedAReason() {
        refused(
                "directory.reason-missing",
                () -> handOver(deputy(), AuthorityRank.COUNTY, "2026-11-22", "2026-11-24", "  "));
        refused(
                "directory.reason-too-long",
                () -> handOver(deputy(), AuthorityRank.COUNTY, "2026-11-22", "2026-11-24", "长".repeat(501)));
    }

    @Test
    void shouldBeRevokedOnceAndBeforeItsEnd() {
        Delegation delegation = handOver(deputy(), AuthorityRank.COUNTY, "2026-11-22", "2026-11-24", "休假");
        refused("directory.reason-missing", () -> delegation.revoke(CHIEF, "", TODAY, NOW));
        refused("directory.delegation-over", () -> delegation.revoke(CHIEF, "返岗", TODAY.plusDays(3), NOW));
        delegation.revoke(CHIEF, "返岗", TODAY, NOW);
        assertThat(delegation.state(TODAY)).isEqualTo("REVOKED");
        refused("directory.delegation-revoked", () -> delegation.revoke(CHIEF, "返岗", TODAY, NOW));
    }
}
