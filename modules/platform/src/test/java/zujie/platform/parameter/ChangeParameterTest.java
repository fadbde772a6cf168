package zujie.platform.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.FakeEvent;
import zujie.platform.FakeInstance;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;

class ChangeParameterTest {

    private static final String KEY = "platform.escalate-count";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static PlatformUnit unit;

    private final Caller caller = new Caller();
    private Parameters parameters;
    private ChangeParameter change;
    private ListParameters list;

    @BeforeAll
    static void start() {
        unit = PlatformUnit.onFreshSchema();
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @BeforeEach
    void wire() {
        unit.behindItsBack("delete from platform_parameter");
        ParameterOverrides overrides = unit.bean(ParameterOverrides.class);
        overrides.database = unit.database();
        overrides.self = overrides;
        parameters = new Parameters();
        parameters.overrides = overrides;
        change = unit.bean(ChangeParameter.class);
        change.database = unit.database();
        change.parameters = parameters;
        change.clock = new HandClock("2026-11-22T01:00:00Z");
        change.caller = caller;
        change.changed = new FakeEvent<>(event -> unit.afterCommit(() -> overrides.forget(event)));
        change.forms = new FakeInstance<>((ParameterForm) (key, value) -> {
            if (KEY.equals(key) && "13".equals(value)) {
                throw InvalidValue.onField("value", "platform.parameter-value", "text");
            }
        });
        list = unit.bean(ListParameters.class);
        list.database = unit.database();
        list.parameters = parameters;
        list.clock = change.clock;
    }

    @Test
    void shouldChangeWhatIsToComeAndKeepWhatWas() throws Exception {
        assertThat(parameters.number(KEY, TODAY)).isEqualTo(3);
        change("5", TODAY.plusDays(1), null, "值班链加长");
        assertThat(parameters.number(KEY, TODAY)).isEqualTo(3);
        assertThat(parameters.number(KEY, TODAY.plusDays(1))).isEqualTo(5);
        change("4", TODAY.plusDays(10), TODAY.plusDays(12), "临时");
        assertThat(parameters.number(KEY, TODAY.plusDays(11))).isEqualTo(4);
        assertThat(parameters.number(KEY, TODAY.plusDays(13))).isEqualTo(5);
        assertThat(list.history(KEY)).extracting(ParameterHistoryRow::value).containsExactly("4", "5");
        assertThat(list.history(KEY)).extracting(ParameterHistoryRow::changedBy).containsOnly("admin");
        assertThat(list.handle(TODAY.plusDays(1)))
                .filteredOn(row -> row.key().equals(KEY))
                .singleElement()
                .satisfies(row -> assertThat(row.overridden()).isTrue());
        assertThat(list.handle(null)).noneMatch(ParameterRow::overridden);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "5, 2026-11-22, , 理由, validFrom",
        "5, 2026-11-01, , 理由, validFrom",
        "5, 2026-12-02, 2026-12-01, 理由, validTo",
        "five, 2026-12-01, , 理由, value",
        "13, 2026-12-01, , 理由, value", // what its module cannot read
        "-1, 2026-12-01, , 理由, value",
        "5, 2026-12-01, , ' ', reason"
    })
    void shouldRefuseWhatCannotHold(String value, LocalDate from, LocalDate to, String reason, String field) {
        assertThatThrownBy(() -> change(value, from, to, reason))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).contains(field));
        assertThat(unit.count("select count(*) from platform_parameter")).isZero();
    }

    @Test
    void shouldNotKnowWhatNobodyDefined() {
        assertThatThrownBy(() -> list.history("platform.no-such")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change.handle(
                        new ChangeParameter.Command("platform.no-such", "1", TODAY.plusDays(1), null, "x")))
                .isInstanceOf(NotFound.class);
    }

    private void change(String value, LocalDate from, LocalDate to, String reason) throws Exception {
        Actor admin = new Actor(
                UUID.randomUUID(), "admin", "管理员", "", "", OrgKind.POLICE, "/", Set.of(Role.SYSTEM_ADMIN), null);
        caller.runAs(admin, () -> change.handle(new ChangeParameter.Command(KEY, value, from, to, reason)));
    }
}
