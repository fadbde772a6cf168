package zujie.outreach.dissuasion.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.kernel.rule.InvalidValue;
import zujie.outreach.dissuasion.DissuasionWorld;
import zujie.outreach.dissuasion.person.WarnedPerson;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** To whom a warning goes, and which station would visit. */
class RoutingTest {

    private static final DissuasionWorld WORLD = new DissuasionWorld();

    @BeforeEach
    void forget() {
        WORLD.neighbours.forget();
    }

    private static WarningReceived sent(Actor by, @Nullable String unit, @Nullable String area) {
        WarningEntry any = WORLD.warning("UNIT", "高", WORLD.freshPhone());
        return WORLD.receive(
                by,
                new WarningEntry(
                        null,
                        any.warningNo(),
                        "高",
                        null,
                        new WarnedPerson.Entry(null, any.person().phone(), null, null, null),
                        null,
                        null,
                        null,
                        null,
                        unit,
                        area,
                        null,
                        null,
                        null));
    }

    private static @Nullable String stationOf(String unit) {
        return WORLD.task(sent(WORLD.desk, unit, null).dissuasionId()).place().stationName();
    }

    @Test
    void shouldFindTheUnit() {
        assertThat(sent(WORLD.bank, null, null).unitName()).isEqualTo("市反诈中心");
        assertThat(WORLD.neighbours.lastWork().role()).isEqualTo(Role.DESK_OFFICER);
        assertThat(sent(WORLD.bank, null, "350104").unitName()).isEqualTo("仓山分局");
    }

    /** A bank may name any police organ, but none of its own kind. */
    @Test
    void shouldSendABanksWarningToNobodyButThePolice() {
        assertThatThrownBy(() -> sent(WORLD.bank, "105100000017", null))
                .isInstanceOfSatisfying(InvalidValue.class, e -> {
                    assertThat(e.field()).contains("unitCode");
                    assertThat(e.code()).isEqualTo("outreach.unit-unknown");
                });
    }

    @Test
    void shouldChooseTheStationWhereThereIsButOne() {
        assertThat(stationOf("350111000000")).isEqualTo("鼓山派出所");
        assertThat(stationOf("350104000000"))
                .as("two: somebody has to say which")
                .isNull();
    }
}
