package zujie.outreach.dissuasion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.DissuasionWorld;
import zujie.outreach.dissuasion.act.StopTransfer;
import zujie.outreach.dissuasion.person.WarnedPerson;
import zujie.outreach.dissuasion.source.WarningEntry;

/** R7.5 已转账→止付: what the report is made of that a live transfer turns into. */
class StopTransferTest {

    private static final DissuasionWorld WORLD = new DissuasionWorld();

    @BeforeEach
    void forget() {
        WORLD.neighbours.forget();
    }

    private static StopTransfer.Stopping stop(
            UUID id, @Nullable UUID report, @Nullable String name, @Nullable String payee) {
        StopTransfer.Command sent = new StopTransfer.Command(
                id, report, name, null, null, null, payee, null, 100L, WORLD.now(), null, null);
        return WORLD.as(WORLD.officer, () -> WORLD.get(StopTransfer.class).handle(sent));
    }

    private static UUID nameless(@Nullable String account) {
        WarningEntry known = WORLD.warning("UNIT", "高", WORLD.freshPhone());
        return WORLD.receive(
                        WORLD.officer,
                        new WarningEntry(
                                "UNIT",
                                known.warningNo(),
                                "高",
                                "F08",
                                new WarnedPerson.Entry(null, known.person().phone(), null, account, null),
                                null,
                                null,
                                null,
                                null,
                                "350104000000",
                                null,
                                null,
                                null,
                                null))
                .dissuasionId();
    }

    @Test
    void shouldAskForTheNameThatNoSourceKnew() {
        UUID id = nameless(null);
        assertThatThrownBy(() -> stop(id, null, " ", "6222020200012345670"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("victimName"));
        assertThat(WORLD.neighbours.reports).isEmpty();
        stop(id, null, "赵六", "6222020200012345670");
        assertThat(WORLD.neighbours.reports.get(0).victimName()).isEqualTo("赵六");
    }

    @Test
    void shouldTakeThePersonsOwnAccountForThePayers() {
        UUID id = nameless("6222021100001111222");
        stop(id, null, "赵六", "6222020200012345670");
        assertThat(WORLD.neighbours.reports.get(0).transfers())
                .singleElement()
                .satisfies(t -> assertThat(t.payerAccount()).isEqualTo("6222021100001111222"));
    }

    @Test
    void shouldTellAFaultOfTheTransferAtTheInputOfItsForm() {
        UUID id = nameless(null);
        WORLD.neighbours.refuse = InvalidValue.onField("transfers[0].payeeAccount", "kernel.account-malformed");
        try {
            assertThatThrownBy(() -> stop(id, null, "赵六", "12"))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.field()).contains("payeeAccount"));
        } finally {
            WORLD.neighbours.refuse = null;
        }
        assertThat(WORLD.task(id).state()).isEqualTo(DissuasionState.WAITING);
    }

    @Test
    void shouldUseAReportThatExistsButNoneThatIsHidden() {
        UUID id = nameless(null);
        assertThatThrownBy(() -> stop(id, UUID.randomUUID(), null, null)).isInstanceOf(NotFound.class);
        UUID report = WORLD.neighbours.reported(WORLD.now(), WORLD.freshPhone(), null, "6222020200012345670");
        StopTransfer.Stopping stopping = stop(id, report, null, null);
        assertThat(stopping.reportId()).isEqualTo(report);
        assertThat(stopping.accountKnown()).isTrue();
        assertThat(WORLD.neighbours.reports).as("no second one is taken").isEmpty();
        assertThat(WORLD.task(id).state()).isEqualTo(DissuasionState.TRANSFERRED);
    }
}
