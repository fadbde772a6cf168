package zujie.outreach.dissuasion.relapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.DissuasionWorld;
import zujie.outreach.dissuasion.act.ConcludeDissuasion;
import zujie.outreach.dissuasion.act.RecordAttempt;
import zujie.outreach.dissuasion.act.StopTransfer;
import zujie.outreach.dissuasion.person.WarnedPerson;
import zujie.outreach.dissuasion.source.WarningEntry;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

class RelapseTest {

    private static final DissuasionWorld WORLD = new DissuasionWorld();
    private static final String IDENTITY = "440524188001010014";

    @BeforeEach
    void forget() {
        WORLD.neighbours.forget();
    }

    private static UUID dissuaded(String phone) {
        UUID id = WORLD.warned("中", phone);
        WORLD.run(WORLD.officer, () -> WORLD.get(RecordAttempt.class)
                .handle(new RecordAttempt.Command(id, "REACHED", "")));
        WORLD.run(WORLD.officer, () -> WORLD.get(ConcludeDissuasion.class)
                .handle(new ConcludeDissuasion.Command(id, "DISSUADED", "", null)));
        WORLD.pass(Duration.ofDays(2));
        return id;
    }

    private static void compare(UUID report) {
        WORLD.run(Actor.system("outreach.compare-with-report"), () -> WORLD.get(CompareWithReport.class)
                .compare(report));
    }

    private static List<RelapseRow> of(UUID task) {
        return WORLD.as(WORLD.approver, () -> WORLD.get(ReviewRelapse.class).of(task));
    }

    @Test
    void shouldNoteALaterReportOfADissuadedPerson() {
        // SR "Terms": 劝阻后仍被骗.
        String phone = WORLD.freshPhone();
        UUID task = dissuaded(phone);
        WORLD.neighbours.forget();
        UUID report = WORLD.neighbours.reported(WORLD.now(), phone, null);
        compare(report);
        compare(report);

        assertThat(of(task)).singleElement().satisfies(row -> {
            assertThat(row.afterContact()).isTrue();
            assertThat(row.sharedKey()).isEqualTo("PHONE");
            assertThat(row.cause()).isNull();
        });
        assertThat(WORLD.task(task).state()).isEqualTo(DissuasionState.DISSUADED);
        assertThat(WORLD.task(task).relapsedAt()).isEqualTo(WORLD.now());
        assertThat(WORLD.neighbours.opened).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("outreach.review-relapse");
            assertThat(item.role()).isEqualTo(Role.POLICE_APPROVER);
            assertThat(item.title()).doesNotContain(phone);
        });

        ReviewRelapse review = WORLD.get(ReviewRelapse.class);
        assertThatThrownBy(() -> WORLD.run(
                        WORLD.approver, () -> review.handle(new ReviewRelapse.Command(task, null, null, "x"))))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> WORLD.run(
                        WORLD.elsewhere, () -> review.handle(new ReviewRelapse.Command(task, null, "OTHER", "x"))))
                .isInstanceOf(NotFound.class);
        UUID relapse = of(task).get(0).id();
        WORLD.run(WORLD.approver, () -> review.handle(new ReviewRelapse.Command(task, relapse, "NO_FOLLOW_UP", "未回访")));
        assertThat(of(task).get(0).cause()).isEqualTo("NO_FOLLOW_UP");
        assertThat(WORLD.neighbours.closed).contains("outreach.review-relapse");
        assertThatThrownBy(() -> WORLD.run(
                        WORLD.approver, () -> review.handle(new ReviewRelapse.Command(task, relapse, "OTHER", "x"))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void shouldTellFailureBeforeContactFromFailureAfterIt() {
        String phone = WORLD.freshPhone();
        UUID task = WORLD.warned("高", phone);
        WORLD.pass(Duration.ofHours(1));
        compare(WORLD.neighbours.reported(WORLD.now(), phone, null));
        assertThat(of(task)).singleElement().matches(row -> !row.afterContact());
        assertThat(WORLD.task(task).state()).isEqualTo(DissuasionState.WAITING);
    }

    @Test
    void shouldNotCountATalkThatCameAfterTheReport() {
        String phone = WORLD.freshPhone();
        UUID task = WORLD.warned("高", phone);
        WORLD.pass(Duration.ofHours(1));
        UUID report = WORLD.neighbours.reported(WORLD.now(), phone, null);
        WORLD.pass(Duration.ofHours(1));
        WORLD.run(WORLD.officer, () -> WORLD.get(RecordAttempt.class)
                .handle(new RecordAttempt.Command(task, "REACHED", "")));

        compare(report);

        assertThat(of(task)).singleElement().matches(row -> !row.afterContact());
    }

    @Test
    void shouldMatchByIdentityAndAccount() {
        UUID task = WORLD.receive(WORLD.officer, WORLD.warning("UNIT", "R1", "中", WORLD.freshPhone(), IDENTITY, null))
                .dissuasionId();
        WORLD.pass(Duration.ofHours(1));
        compare(WORLD.neighbours.reported(WORLD.now(), WORLD.freshPhone(), IDENTITY, "6222020200012345670"));
        assertThat(of(task)).singleElement().matches(row -> row.sharedKey().equals("IDENTITY"));
    }

    @Test
    void shouldMatchByAccountAlone() {
        String account = "6217001820056705999";
        UUID task = WORLD.receive(WORLD.officer, withAccount(account)).dissuasionId();
        WORLD.pass(Duration.ofHours(1));
        compare(WORLD.neighbours.reported(WORLD.now(), WORLD.freshPhone(), null, account));
        assertThat(of(task)).singleElement().matches(row -> row.sharedKey().equals("ACCOUNT"));
    }

    private static WarningEntry withAccount(String account) {
        WarningEntry e = WORLD.warning("UNIT", "中", WORLD.freshPhone());
        return new WarningEntry(
                "UNIT",
                e.warningNo(),
                "中",
                "F08",
                new WarnedPerson.Entry("张三", e.person().phone(), null, account, null),
                null,
                null,
                null,
                null,
                "350104000000",
                null,
                null,
                null,
                null);
    }

    /** Two later reports are two reviews; the work is done with the last. */
    @Test
    void shouldWaitUntilEachLaterReportIsReviewed() {
        String phone = WORLD.freshPhone();
        UUID task = dissuaded(phone);
        WORLD.neighbours.forget();
        compare(WORLD.neighbours.reported(WORLD.now(), phone, null));
        assertThat(WORLD.neighbours.lastWork().dueAt()).isEqualTo(WORLD.now().plus(Duration.ofHours(72)));
        Instant first = WORLD.task(task).relapsedAt();
        WORLD.pass(Duration.ofDays(1));
        compare(WORLD.neighbours.reported(WORLD.now(), phone, null));
        assertThat(WORLD.task(task).relapsedAt()).isEqualTo(first);

        ReviewRelapse review = WORLD.get(ReviewRelapse.class);
        assertThatThrownBy(() -> WORLD.run(
                        WORLD.approver, () -> review.handle(new ReviewRelapse.Command(task, null, "OTHER", " "))))
                .hasMessageContaining("outreach.text-missing");
        WORLD.run(WORLD.approver, () -> review.handle(new ReviewRelapse.Command(task, null, "OTHER", "一")));
        assertThat(WORLD.neighbours.closed).doesNotContain("outreach.review-relapse");
        WORLD.run(WORLD.approver, () -> review.handle(new ReviewRelapse.Command(task, null, "OTHER", "二")));
        assertThat(WORLD.neighbours.closed).contains("outreach.review-relapse");
    }

    @Test
    void shouldLeaveOthersAndEarlierReportsAlone() {
        String phone = WORLD.freshPhone();
        UUID earlier = WORLD.neighbours.reported(WORLD.now().minusSeconds(60), phone, null);
        UUID task = WORLD.warned("高", phone);
        compare(earlier);
        compare(WORLD.neighbours.reported(WORLD.now(), WORLD.freshPhone(), null));
        assertThat(of(task)).isEmpty();
        // Longer ago than reports are compared with.
        WORLD.pass(Duration.ofDays(181));
        compare(WORLD.neighbours.reported(WORLD.now(), phone, null));
        assertThat(of(task)).isEmpty();
    }

    @Test
    void shouldNotTakeTheTasksOwnReportForAFailure() {
        UUID task = WORLD.warned("高", WORLD.freshPhone());
        WORLD.pass(Duration.ofMinutes(2));
        StopTransfer.Stopping stopping = WORLD.as(WORLD.officer, () -> WORLD.get(StopTransfer.class)
                .handle(new StopTransfer.Command(
                        task, null, null, null, null, null, "6222020200012345670", null, null, null, null, null)));
        compare(stopping.reportId());
        assertThat(of(task)).isEmpty();
    }
}
