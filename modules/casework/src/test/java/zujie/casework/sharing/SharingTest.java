package zujie.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.api.Cases;
import zujie.casework.api.Reports;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.report.ReportDesk;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** One case opened to another unit (architecture rule 4): seen while it lasts, worked on if so shared, never owned. */
class SharingTest {

    private static final String CANGSHAN = "350104000000";
    private static final Instant NOW = Instant.parse("2026-11-06T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 6);

    private static Bench bench;
    private static CaseDesk desk;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench("sharing.ShareCase", "sharing.ShareQueries", "sharing.Shares");
        desk = new CaseDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void today() {
        bench.neighbours.now = NOW;
    }

    private static UUID share(Actor by, UUID file, String org, String mode, LocalDate until) {
        return bench.as(by, () -> bench.get(ShareCase.class)
                        .handle(new ShareCase.Command(file, org, mode, until, "跨区协作")))
                .id();
    }

    private static void run(Actor by, Runnable work) {
        bench.as(by, () -> {
            work.run();
            return by;
        });
    }

    private static void assertHidden(Actor from, UUID file) {
        assertThatThrownBy(() -> run(from, () -> bench.get(CasesInHand.class).seen(file)))
                .isInstanceOf(NotFound.class);
        assertThat(desk.listed(from)).doesNotContain(file);
    }

    @Test
    void shouldShowASharedCaseWithItsReportsAndNothingElse() {
        UUID report = new ReportDesk(bench).report(100);
        UUID file = desk.of(report);
        UUID other = desk.opened();
        assertHidden(ELSEWHERE, file);
        assertThat(ReportDesk.sees(bench, ELSEWHERE, report)).isFalse();

        share(OFFICER, file, CANGSHAN, "READ", TODAY);

        run(ELSEWHERE, () -> bench.get(CasesInHand.class).seen(file));
        assertThat(desk.listed(ELSEWHERE)).contains(file).doesNotContain(other);
        assertThat(ReportDesk.sees(bench, ELSEWHERE, report)).isTrue();
        assertThat(ReportDesk.lists(bench, ELSEWHERE, file)).containsExactly(report);
        assertHidden(ELSEWHERE, other);
    }

    /** What other modules are told: which cases to show for reading, and that none of them is the unit's own. */
    @Test
    void shouldTellOtherModulesWhatIsSharedAndThatItIsNotOwned() {
        UUID file = desk.opened();
        UUID hidden = desk.opened();
        UUID share = share(OFFICER, file, CANGSHAN, "WORK", TODAY);
        assertThat(bench.as(ELSEWHERE, () -> bench.get(Cases.class).shared()))
                .contains(file)
                .doesNotContain(hidden);
        assertThat(bench.as(ELSEWHERE, () -> bench.get(Cases.class).isOwn(file)))
                .isFalse();
        assertThat(bench.as(OFFICER, () -> bench.get(Cases.class).isOwn(file))).isTrue();
        assertThat(bench.as(OFFICER, () -> bench.get(Cases.class).shared())).doesNotContain(file);
        run(OFFICER, () -> bench.get(ShareCase.class).revoke(share, "协作结束"));
        assertThat(bench.as(ELSEWHERE, () -> bench.get(Cases.class).shared())).doesNotContain(file);
    }

    @Test
    void shouldLetAReaderReadOnly() {
        UUID report = new ReportDesk(bench).report(100);
        UUID file = desk.of(report);
        share(OFFICER, file, CANGSHAN, "READ", TODAY);

        assertThatThrownBy(
                        () -> run(ELSEWHERE, () -> bench.get(CasesInHand.class).worked(file)))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("casework.case-read-only");
        assertThat(bench.as(ELSEWHERE, () -> bench.get(CasesInHand.class).mayWork(file)))
                .isFalse();
        assertNothingOwned(file, report);
    }

    @Test
    void shouldLetAHelperWorkAndStillOwnNothing() {
        UUID report = new ReportDesk(bench).report(100);
        UUID file = desk.of(report);
        share(OFFICER, file, CANGSHAN, "WORK", TODAY);

        run(ELSEWHERE, () -> bench.get(CasesInHand.class).worked(file));
        assertThat(bench.as(ELSEWHERE, () -> bench.get(CasesInHand.class).mayWork(file)))
                .isTrue();
        assertNothingOwned(file, report);
    }

    /** Orders, filing and closing ask the front doors, which know no shares. */
    private static void assertNothingOwned(UUID file, UUID report) {
        assertThatThrownBy(() -> run(ELSEWHERE, () -> bench.get(Cases.class).require(file)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(ELSEWHERE, () -> bench.get(Reports.class).require(report)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.solve(ELSEWHERE, file)).isInstanceOf(NotFound.class);
        assertThat(bench.as(ELSEWHERE, () -> bench.get(CasesInHand.class).isOwn(file)))
                .isFalse();
        assertThatThrownBy(() -> share(ELSEWHERE, file, "350100000000", "READ", TODAY))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void shouldEndWithItsLastDay() {
        UUID file = desk.opened();
        share(OFFICER, file, CANGSHAN, "WORK", TODAY);

        bench.neighbours.now = Instant.parse("2026-11-06T15:59:59Z");
        run(ELSEWHERE, () -> bench.get(CasesInHand.class).seen(file));
        bench.neighbours.now = Instant.parse("2026-11-06T16:00:00Z");
        assertHidden(ELSEWHERE, file);
    }

    @Test
    void shouldEndWhenRevokedWithAReason() {
        UUID file = desk.opened();
        UUID share = share(OFFICER, file, CANGSHAN, "READ", TODAY.plusDays(30));

        assertThatThrownBy(() -> revoke(OFFICER, share, " ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> revoke(ELSEWHERE, share, "不要")).isInstanceOf(NotFound.class);
        assertThat(revoke(OFFICER, share, "协作结束").live()).isFalse();
        assertHidden(ELSEWHERE, file);
        assertThatThrownBy(() -> revoke(OFFICER, share, "协作结束"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.share-ended");
        share(OFFICER, file, CANGSHAN, "WORK", TODAY);
    }

    private static ShareRow revoke(Actor by, UUID share, String why) {
        return bench.as(by, () -> bench.get(ShareCase.class).revoke(share, why));
    }

    @Test
    void shouldBeSharedByItsOwnOrganisationOnly() {
        UUID file = desk.opened();
        Actor city = new Actor(
                UUID.nameUUIDFromBytes(new byte[] {9}),
                "cityofficer",
                "民警",
                "350100000000",
                "福州市反诈中心",
                OFFICER.orgKind(),
                CITY,
                Set.of(Role.POLICE_OFFICER),
                null);

        assertThatThrownBy(() -> share(city, file, CANGSHAN, "READ", TODAY))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("casework.share-not-own");
        assertThatThrownBy(() -> share(ELSEWHERE, file, CANGSHAN, "READ", TODAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldRefuseTheWrongUnitDayAndTwice() {
        UUID file = desk.opened();

        assertThatThrownBy(() -> share(OFFICER, file, "102100099996", "READ", TODAY))
                .hasMessageContaining("casework.share-unit");
        assertThatThrownBy(() -> share(OFFICER, file, "none", "READ", TODAY))
                .hasMessageContaining("casework.share-unit");
        assertThatThrownBy(() -> share(OFFICER, file, "350100000000", "READ", TODAY))
                .hasMessageContaining("casework.share-needless");
        assertThatThrownBy(() -> share(OFFICER, file, CANGSHAN, "READ", TODAY.minusDays(1)))
                .hasMessageContaining("casework.share-day");
        assertThatThrownBy(() -> share(OFFICER, file, CANGSHAN, "READ", TODAY.plusDays(366)))
                .hasMessageContaining("casework.share-day");
        assertThatThrownBy(() -> share(OFFICER, file, CANGSHAN, "OWN", TODAY))
                .hasMessageContaining("casework.choice-unknown");
        share(OFFICER, file, CANGSHAN, "READ", TODAY);
        assertThatThrownBy(() -> share(OFFICER, file, CANGSHAN, "WORK", TODAY))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.share-known");
        bench.neighbours.now = NOW.plus(Duration.ofDays(1));
        share(OFFICER, file, CANGSHAN, "WORK", TODAY.plusDays(1));
        assertThat(bench.as(OFFICER, () -> bench.get(ShareQueries.class).of(file)))
                .extracting(ShareRow::live)
                .containsExactly(true, false);
    }
}
