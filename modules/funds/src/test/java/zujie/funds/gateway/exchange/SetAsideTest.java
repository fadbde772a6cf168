package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.funds.freeze.FreezeWorld;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Part;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;

/** §6: an order that cannot be written keeps a bank from no other order, and its unit is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SetAsideTest {

    private final GatewayWorld gateway = new GatewayWorld();
    private final FreezeWorld world = gateway.world;
    private final UUID file = world.filed();
    private int accounts;

    @BeforeEach
    void clear() {
        world.sqlUpdate("delete from funds_gateway_message");
        gateway.unwritable.clear();
        gateway.strange.clear();
    }

    private String account() {
        return "62220202001" + (10_000_000 + accounts++);
    }

    private UUID stop() {
        return world.stop(world.report(account(), file));
    }

    private UUID freeze() {
        return world.issue(world.request(file, account()).id()).id();
    }

    private List<String> polled() {
        return gateway.poll(gateway.program).stream().map(Envelope::code).toList();
    }

    private UUID message(UUID subject) {
        return UUID.fromString(
                world.sql("select cast(id as char) from funds_gateway_message where subject_id = '" + subject + "'")
                        .toString());
    }

    private String column(UUID message, String name) {
        return String.valueOf(world.sql("select " + name + " from funds_gateway_message where id = '" + message + "'"));
    }

    @Test
    void shouldDeliverTheOthersInOrderWhenARuleForbidsOne_0600() {
        UUID first = stop();
        UUID bad = freeze();
        UUID last = stop();
        gateway.unwritable.put("100201", RuleViolation.of("funds.freeze-name-missing"));
        assertThat(polled()).as("what stands before the bad one").containsExactly("100101");
        assertThat(polled()).as("and what stands behind it").containsExactly("100101");
        assertThat(world.stopView(first).stop().readAt()).isNotNull();
        assertThat(world.stopView(last).stop().readAt()).isNotNull();
        assertThat(world.sql("select read_at from funds_freeze_order where id = '" + bad + "'"))
                .as("the bank has not seen it")
                .isNull();
        UUID message = message(bad);
        assertThat(column(message, "state")).isEqualTo("SET_ASIDE");
        assertThat(column(message, "flag")).isEqualTo("UNWRITABLE");
        assertThat(column(message, "words")).isNotBlank().doesNotContain("funds.");
        assertThat(world.open(SetAside.WORK, message)).singleElement().satisfies(item -> {
            assertThat(item.unitPath()).isEqualTo(FreezeWorld.DISTRICT);
            assertThat(item.role()).isEqualTo(zujie.platform.access.Role.POLICE_OFFICER);
            assertThat(item.link()).endsWith(message.toString());
            assertThat(item.dueAt()).isAfter(world.now());
        });
    }

    /** What a bank would send back with 0600 does not even go out; its unit is told what is missing. */
    @ParameterizedTest
    @CsvSource({
        "update funds_freeze_order set lead_police_no = '' where id = '%s', 警官证编号",
        "update funds_freeze_order set second_police_no = '' where id = '%s', 警官证编号",
        "update funds_freeze_paper set seal = null where freeze_id = '%s', 电子印章",
        "delete from funds_freeze_paper where freeze_id = '%s', 法律文书"
    })
    void shouldSendNoFreezeWithoutPapersAndPoliceNumbers_0600(String statement, String missing) {
        UUID bad = freeze();
        stop();
        world.sqlUpdate(statement.formatted(bad));
        assertThat(polled()).containsExactly("100101");
        assertThat(column(message(bad), "state")).isEqualTo("SET_ASIDE");
        assertThat(column(message(bad), "words")).contains(missing);
        assertThat(world.open(SetAside.WORK, message(bad))).hasSize(1);
    }

    @Test
    void shouldSetAsideWhatTheSchemaRefuses() {
        UUID bad = stop();
        freeze();
        gateway.strange.put("100101", Part.text("inventedField", "x"));
        assertThat(polled()).containsExactly("100201");
        assertThat(column(message(bad), "words")).contains("不符合报文格式");
        assertThat(world.open(SetAside.WORK, message(bad))).hasSize(1);
    }

    @Test
    void shouldSetAsideWhatAFaultOfOursKeepsFromBeingWritten() {
        UUID bad = stop();
        freeze();
        gateway.unwritable.put("100101", new NullPointerException());
        assertThat(polled()).containsExactly("100201");
        assertThat(column(message(bad), "words")).contains("NullPointerException");
    }

    @Test
    void shouldNotSetAsideWhenTheDatabaseIsGone() {
        UUID stop = stop();
        gateway.unwritable.put("100101", new jakarta.persistence.PersistenceException("gone"));
        assertThatThrownBy(this::polled).isInstanceOf(jakarta.persistence.PersistenceException.class);
        assertThat(column(message(stop), "state")).isEqualTo("WAITING");
    }

    @Test
    void shouldHandOutManyBadOnesAroundOneGood() {
        stop();
        stop();
        freeze();
        stop();
        gateway.unwritable.put("100101", RuleViolation.of("funds.freeze-name-missing"));
        assertThat(polled()).containsExactly("100201");
        assertThat(polled()).isEmpty();
        assertThat(world.sql("select count(*) from funds_gateway_message where state = 'SET_ASIDE'")
                        .toString())
                .isEqualTo("3");
    }

    @Test
    void shouldSendAgainOnceItIsCorrected() {
        UUID bad = stop();
        gateway.unwritable.put("100101", RuleViolation.of("funds.freeze-name-missing"));
        assertThat(polled()).isEmpty();
        UUID message = message(bad);
        gateway.unwritable.clear();
        assertThat(polled()).as("not by itself").isEmpty();
        gateway.again(message);
        assertThat(world.open(SetAside.WORK, message)).isEmpty();
        assertThat(polled()).containsExactly("100101");
        assertThat(column(message, "flag")).isEqualTo("null");
        assertThatThrownBy(() -> gateway.again(message)).isInstanceOf(Conflict.class);
    }

    @Test
    void shouldNotSendAgainForOtherUnits() {
        UUID bad = stop();
        gateway.unwritable.put("100101", RuleViolation.of("funds.freeze-name-missing"));
        polled();
        UUID message = message(bad);
        world.sqlUpdate("update funds_gateway_message set unit_path = '/350000000000/350200000000/'");
        assertThatThrownBy(() -> gateway.again(message)).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldForgetItWhenTheBankWasToldByAnotherWay() {
        UUID bad = stop();
        gateway.unwritable.put("100101", RuleViolation.of("funds.freeze-name-missing"));
        polled();
        UUID message = message(bad);
        world.stopped(bad, 100);
        assertThat(column(message, "state")).isEqualTo("CLOSED");
        assertThat(world.open(SetAside.WORK, message)).isEmpty();
    }
}
