package zujie.outreach.dissuasion.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionState;
import zujie.outreach.dissuasion.DissuasionWorld;
import zujie.outreach.dissuasion.WarningLevel;
import zujie.outreach.dissuasion.act.ConcludeDissuasion;
import zujie.outreach.dissuasion.act.RecordAttempt;
import zujie.outreach.dissuasion.person.PersonKey;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

class WarningIntakeTest {

    private static final DissuasionWorld WORLD = new DissuasionWorld();

    @BeforeEach
    void forget() {
        WORLD.neighbours.forget();
    }

    @ParameterizedTest(name = "R7.4 {0} {1} is {2}: call {3}, visit {4}, sms {5} minutes")
    @CsvSource({
        "PROVINCE, 特高危, HIGH, 3, 30, ",
        "PROVINCE, 高, HIGH, 5, 60, ",
        "CITY, 中, MEDIUM, 30, , ",
        "CITY, 低, LOW, , , 120",
        "MINISTRY, 红, HIGH, 5, 60, ",
        "12381, 高, MEDIUM, 30, , "
    })
    void shouldRunTheClocksOfTheSourcesLevel(
            String source, String level, WarningLevel grade, Integer call, Integer visit, Integer sms) {
        Instant now = WORLD.now();
        UUID id = WORLD.receive(WORLD.officer, WORLD.warning(source, level, WORLD.freshPhone()))
                .dissuasionId();
        Dissuasion task = WORLD.task(id);
        assertThat(task.clock().level()).isEqualTo(grade);
        assertThat(task.clock().levelName()).isEqualTo(level);
        assertThat(task.clock().callDueAt()).isEqualTo(call == null ? null : now.plus(Duration.ofMinutes(call)));
        assertThat(task.clock().visitDueAt()).isEqualTo(visit == null ? null : now.plus(Duration.ofMinutes(visit)));
        assertThat(task.clock().smsDueAt()).isEqualTo(sms == null ? null : now.plus(Duration.ofMinutes(sms)));
        assertThat(task.clock().dueAt()).isEqualTo(now.plus(Duration.ofMinutes(call == null ? sms : call)));
        assertThat(WORLD.neighbours.lastWork().kind())
                .isEqualTo(call == null ? "outreach.send-warning" : "outreach.call-person");
        assertThat(WORLD.neighbours.lastWork().dueAt()).isEqualTo(task.clock().dueAt());
        // The district has no desk: its officers call.
        assertThat(WORLD.neighbours.lastWork().role()).isEqualTo(Role.POLICE_OFFICER);
    }

    @Test
    void shouldJoinSourcesThatWarnOfOnePerson() {
        String phone = WORLD.freshPhone();
        WarningReceived first = WORLD.receive(WORLD.bank, WORLD.warning("BANK", "中", phone));
        Instant callDue = WORLD.task(first.dissuasionId()).clock().callDueAt();
        WORLD.pass(Duration.ofMinutes(10));
        WORLD.neighbours.forget();

        WarningReceived again = WORLD.receive(WORLD.desk, WORLD.warning("MINISTRY", "红", "+86 " + phone));

        assertThat(again.outcome()).isEqualTo("JOINED");
        assertThat(again.dissuasionId()).isEqualTo(first.dissuasionId());
        Dissuasion task = WORLD.task(first.dissuasionId());
        assertThat(task.clock().level()).isEqualTo(WarningLevel.HIGH);
        assertThat(task.clock().levelName()).isEqualTo("红");
        assertThat(task.clock().callDueAt())
                .isEqualTo(WORLD.now().plus(Duration.ofMinutes(5)))
                .isBefore(callDue);
        assertThat(WORLD.neighbours.lastWork().dueAt()).isEqualTo(task.clock().dueAt());
        assertThat(WORLD.as(WORLD.desk, () -> WORLD.get(WarningBook.class).rows(task.id())))
                .extracting(WarningRow::source)
                .containsExactly("BANK", "MINISTRY");
    }

    @Test
    void shouldNeverMakeAClockLater() {
        // R7.4: a duller warning, and a sharp one that comes after the time was nearly over.
        String phone = WORLD.freshPhone();
        UUID id = WORLD.warned("高", phone);
        Instant due = WORLD.task(id).clock().dueAt();
        WORLD.pass(Duration.ofMinutes(4));
        WORLD.neighbours.forget();
        WORLD.receive(WORLD.bank, WORLD.warning("BANK", "低", phone));
        WORLD.receive(WORLD.desk, WORLD.warning("CITY", "高", phone));
        assertThat(WORLD.task(id).clock().dueAt()).isEqualTo(due);
        assertThat(WORLD.task(id).clock().level()).isEqualTo(WarningLevel.HIGH);
        assertThat(WORLD.neighbours.opened).isEmpty();
    }

    @Test
    void shouldKnowAPersonByIdentityToo() {
        String identity = "11010519491231002X";
        WarningReceived first =
                WORLD.receive(WORLD.officer, WORLD.warning("UNIT", "I1", "高", WORLD.freshPhone(), identity, null));
        WarningReceived second = WORLD.receive(
                WORLD.bank, WORLD.warning("BANK", "I2", "高", WORLD.freshPhone(), "１１０１０５１９４９１２３１００２x", null));
        assertThat(second.dissuasionId()).isEqualTo(first.dissuasionId());
    }

    @Test
    void shouldMakeOneTaskOfTwoSourcesAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            String phone = WORLD.freshPhone();
            ExecutorService both = Executors.newFixedThreadPool(2);
            CountDownLatch start = new CountDownLatch(1);
            WarningEntry a = WORLD.warning("BANK", "高", phone);
            WarningEntry b = WORLD.warning("CITY", "中", phone);
            Callable<WarningReceived> one = () -> {
                start.await();
                return WORLD.receive(WORLD.bank, a);
            };
            Callable<WarningReceived> two = () -> {
                start.await();
                return WORLD.receive(WORLD.desk, b);
            };
            List<Future<WarningReceived>> both2 = List.of(both.submit(one), both.submit(two));
            start.countDown();
            assertThat(both2.get(0).get().dissuasionId())
                    .isEqualTo(both2.get(1).get().dissuasionId());
            both.shutdown();
        }
    }

    @Test
    void shouldTakeTwoListsOfTheSamePeopleInOppositeOrder() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<WarningEntry> there = new ArrayList<>();
            List<WarningEntry> back = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String phone = WORLD.freshPhone();
                there.add(WORLD.warning("BANK", "高", phone));
                back.add(0, WORLD.warning("CITY", "中", phone));
            }
            ExecutorService both = Executors.newFixedThreadPool(2);
            CountDownLatch start = new CountDownLatch(1);
            ReceiveWarning receive = WORLD.get(ReceiveWarning.class);
            Future<ReceiveWarning.Batch> one = both.submit(() -> {
                start.await();
                return WORLD.as(WORLD.bank, () -> receive.batch(there));
            });
            Future<ReceiveWarning.Batch> two = both.submit(() -> {
                start.await();
                return WORLD.as(WORLD.desk, () -> receive.batch(back));
            });
            start.countDown();
            assertThat(one.get().taken() + two.get().taken()).isEqualTo(12);
            assertThat(one.get().joined() + two.get().joined()).isEqualTo(12);
            both.shutdown();
        }
    }

    @Test
    void shouldTakeTheSameWarningOnce() {
        WarningEntry entry = WORLD.warning("BANK", "高", WORLD.freshPhone());
        WarningReceived first = WORLD.receive(WORLD.bank, entry);
        assertThat(WORLD.receive(WORLD.bank, entry))
                .extracting(WarningReceived::outcome, WarningReceived::id)
                .containsExactly("KNOWN", first.id());
        WarningEntry other = WORLD.warning("BANK", entry.warningNo(), "低", WORLD.freshPhone(), null, 1L);
        assertThatThrownBy(() -> WORLD.receive(WORLD.bank, other))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("outreach.warning-no-taken");
        // Another bank has numbers of its own.
        assertThat(WORLD.receive(WORLD.otherBank, other).outcome()).isEqualTo("NEW");
    }

    @Test
    void shouldOpenAnewAfterAResult() {
        String phone = WORLD.freshPhone();
        UUID first = WORLD.warned("高", phone);
        Instant before = WORLD.now();
        WORLD.pass(Duration.ofMinutes(3));
        WORLD.run(WORLD.officer, () -> WORLD.get(RecordAttempt.class)
                .handle(new RecordAttempt.Command(first, "REACHED", null)));
        WORLD.run(WORLD.officer, () -> WORLD.get(ConcludeDissuasion.class)
                .handle(new ConcludeDissuasion.Command(first, "DISSUADED", null, null)));
        WORLD.pass(Duration.ofHours(1));
        // A source that reports late what we have talked about already does not send anybody again.
        WarningEntry late = at(WORLD.warning("CITY", "高", phone), before);
        assertThat(WORLD.receive(WORLD.desk, late).dissuasionId()).isEqualTo(first);
        assertThat(WORLD.task(first).state()).isEqualTo(DissuasionState.DISSUADED);
        // New contact after our talk is a new task.
        assertThat(WORLD.receive(WORLD.desk, WORLD.warning("CITY", "高", phone)).outcome())
                .isEqualTo("NEW");
    }

    private static WarningEntry at(WarningEntry e, Instant observed) {
        return new WarningEntry(
                e.source(),
                e.warningNo(),
                e.level(),
                e.fraudType(),
                e.person(),
                e.shownNumber(),
                e.payeeAccount(),
                e.atRiskFen(),
                observed,
                e.unitCode(),
                e.areaCode(),
                e.brief(),
                null,
                null);
    }

    @Test
    void shouldLetBanksSpeakForThemselvesOnly() {
        assertThatThrownBy(() -> WORLD.receive(WORLD.bank, WORLD.warning("MINISTRY", "高", WORLD.freshPhone())))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("outreach.source-not-yours");
        WarningReceived own = WORLD.receive(WORLD.bank, WORLD.warning("BANK", "高", WORLD.freshPhone()));
        WarningQueries queries = WORLD.get(WarningQueries.class);
        assertThat(WORLD.as(WORLD.bank, () -> queries.sent(null, null)).rows())
                .extracting(WarningRow::id)
                .contains(own.id());
        assertThat(WORLD.as(WORLD.otherBank, () -> queries.sent(null, 200)).rows())
                .extracting(WarningRow::id)
                .doesNotContain(own.id());
    }

    @Test
    void shouldNameTheBadInputAndTakeTheRest() {
        ReceiveWarning.Batch batch = WORLD.as(WORLD.desk, () -> WORLD.get(ReceiveWarning.class)
                .batch(List.of(
                        WORLD.warning("CITY", "高", WORLD.freshPhone()),
                        WORLD.warning("CITY", "紫", WORLD.freshPhone()),
                        WORLD.warning("CITY", "高", "12"),
                        WORLD.warning("CITY", null, "高", WORLD.freshPhone(), null, null),
                        WORLD.warning("CITY", "B9", "高", WORLD.freshPhone(), "110105194912310021", null))));
        assertThat(batch.taken()).isEqualTo(1);
        assertThat(batch.refused())
                .extracting(ReceiveWarning.Refused::line, ReceiveWarning.Refused::field, ReceiveWarning.Refused::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "level", "outreach.level-unknown"),
                        org.assertj.core.groups.Tuple.tuple(3, "person.phone", "kernel.phone-number-malformed"),
                        org.assertj.core.groups.Tuple.tuple(4, "warningNo", "outreach.text-missing"),
                        org.assertj.core.groups.Tuple.tuple(
                                5, "person.identityNumber", "kernel.identity-number-check-digit"));
        assertThatThrownBy(() -> WORLD.receive(
                        WORLD.officer,
                        at(
                                WORLD.warning("UNIT", "高", WORLD.freshPhone()),
                                WORLD.now().plusSeconds(1))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("outreach.time-in-future");
    }

    private static WarningEntry other(
            String type, String payee, Long atRisk, String unit, String area, String brief, UUID report) {
        WarningEntry e = WORLD.warning("UNIT", "高", WORLD.freshPhone());
        return new WarningEntry(
                "UNIT",
                e.warningNo(),
                "高",
                type,
                e.person(),
                null,
                payee,
                atRisk,
                null,
                unit,
                area,
                brief,
                report,
                null);
    }

    private static void assertRefused(String field, String code, Actor by, WarningEntry entry) {
        assertThatThrownBy(() -> WORLD.receive(by, entry)).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.field()).contains(field);
            assertThat(e.code()).isEqualTo(code);
        });
    }

    @Test
    void shouldRefuseWhatCannotBe() {
        Actor by = WORLD.officer;
        assertRefused("atRiskFen", "kernel.money-negative", by, other("F08", null, -1L, null, null, null, null));
        assertRefused("fraudType", "outreach.value-unknown", by, other("F77", null, 1L, null, null, null, null));
        assertRefused(
                "brief", "outreach.text-too-long", by, other("F08", null, 1L, null, null, "长".repeat(2_001), null));
        assertThatThrownBy(() -> WORLD.receive(by, other("F08", "1?2", 1L, null, null, null, null)))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("payeeAccount"));
        assertThatThrownBy(() -> WORLD.receive(by, other("F08", null, 1L, null, null, null, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void shouldSendAWarningOnlyToAPoliceOrganInReach() {
        assertRefused(
                "unitCode",
                "outreach.unit-unknown",
                WORLD.officer,
                other("F08", null, 1L, "350200000000", null, null, null));
        assertRefused(
                "unitCode",
                "outreach.unit-unknown",
                WORLD.desk,
                other("F08", null, 1L, "105100000017", null, null, null));
        // A station visits for itself.
        WarningReceived own = WORLD.receive(WORLD.officer, other("F08", null, 1L, "350104010000", null, null, null));
        assertThat(WORLD.task(own.dissuasionId()).place().stationName()).isEqualTo("仓前派出所");
    }

    @Test
    void shouldKeepTheLargestSumAtRisk() {
        String phone = WORLD.freshPhone();
        UUID id = WORLD.warned("高", phone);
        WORLD.receive(WORLD.bank, WORLD.warning("BANK", "S" + phone, "高", phone, null, 300L));
        assertThat(WORLD.task(id).saving().atRiskFen()).isEqualTo(5_000_000L);
    }

    @Test
    void shouldTakeNoMoreThanFiveThousandAtOnce() {
        WarningEntry one = WORLD.warning("CITY", "高", WORLD.freshPhone());
        assertThatThrownBy(() -> WORLD.as(WORLD.desk, () -> WORLD.get(ReceiveWarning.class)
                        .batch(Collections.nCopies(ReceiveWarning.MOST + 1, one))))
                .hasMessageContaining("outreach.too-many");
    }

    @Test
    void shouldNotJoinAWarningAfterTheTimeOfJoining() {
        String phone = WORLD.freshPhone();
        UUID first = WORLD.warned("中", phone);
        Instant before = WORLD.now();
        WORLD.run(WORLD.officer, () -> WORLD.get(RecordAttempt.class)
                .handle(new RecordAttempt.Command(first, "REACHED", null)));
        WORLD.run(WORLD.officer, () -> WORLD.get(ConcludeDissuasion.class)
                .handle(new ConcludeDissuasion.Command(first, "DISSUADED", null, null)));
        WORLD.pass(Duration.ofHours(25));
        WarningEntry late = at(WORLD.warning("CITY", "高", phone), before);
        assertThat(WORLD.receive(WORLD.desk, late).outcome()).isEqualTo("NEW");
    }

    @Test
    void shouldNotTellNumbersByTheKey() {
        String phone = WORLD.freshPhone();
        PersonKey key = PersonKey.phone(phone);
        assertThat(key.toString()).doesNotContain(phone.substring(5));
        assertThat(key.hash()).hasSize(64).doesNotContain(phone);
        assertThat(key.hash()).isNotEqualTo(PersonKey.account(phone).hash());
    }
}
