package zujie.casework.suspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.GULOU;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import zujie.casework.casefile.CaseInHand;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;

/** 到案、强制措施、处理结果 of one person (domain rules §10), the identity number (§8) and its mask (R9.7). */
class SuspectTest {

    private static final Instant NOW = Instant.parse("2026-11-06T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 6);

    private static Suspect suspect() {
        CaseInHand file = new CaseInHand(
                UUID.randomUUID(),
                "A35010200000020261100001",
                "案",
                "350102000000",
                "鼓楼分局",
                GULOU,
                OFFICER.requireId(),
                "民警",
                true,
                false);
        return Suspect.add(file, facts("李某", "11010519491231002X"), OFFICER, NOW);
    }

    private static SuspectFacts facts(String name, String identity) {
        return SuspectFacts.of(new SuspectFacts.Typed(name, null, null, identity, "WATER_ROOM", null), TODAY);
    }

    private static Suspect arrived() {
        Suspect s = suspect();
        s.arrive(Suspect.Arrival.CAUGHT, at(0), "福州市", OFFICER, NOW);
        return s;
    }

    /** So many hours after the arrival. */
    private static Instant at(int hours) {
        return Instant.parse("2026-10-01T00:00:00Z").plus(Duration.ofHours(hours));
    }

    private static void take(Suspect s, CoerciveMeasure kind, int hours) {
        s.begin(kind, at(hours).plus(Duration.ofDays(37)), new SuspectMove.Note(at(hours), "拘字1号", ""), OFFICER, NOW);
    }

    private static void conclude(Suspect s, SuspectOutcome kind, int hours) {
        s.conclude(kind, new SuspectMove.Note(at(hours), "诉字1号", ""), OFFICER, NOW);
    }

    static Stream<Arguments> measures() {
        Map<CoerciveMeasure, Set<CoerciveMeasure>> legal = Map.of(
                CoerciveMeasure.DETENTION,
                        Set.of(CoerciveMeasure.BAIL, CoerciveMeasure.SURVEILLANCE, CoerciveMeasure.ARREST),
                CoerciveMeasure.BAIL,
                        Set.of(CoerciveMeasure.DETENTION, CoerciveMeasure.SURVEILLANCE, CoerciveMeasure.ARREST),
                CoerciveMeasure.SURVEILLANCE,
                        Set.of(CoerciveMeasure.DETENTION, CoerciveMeasure.BAIL, CoerciveMeasure.ARREST),
                CoerciveMeasure.ARREST, Set.of(CoerciveMeasure.BAIL, CoerciveMeasure.SURVEILLANCE));
        return Stream.of(CoerciveMeasure.values()).flatMap(from -> Stream.of(CoerciveMeasure.values())
                .map(to -> Arguments.of(from, to, legal.get(from).contains(to))));
    }

    @ParameterizedTest(name = "§10 强制措施 {0} → {1}: {2}")
    @MethodSource("measures")
    void shouldFollowTheLegalOrderOfMeasures(CoerciveMeasure from, CoerciveMeasure to, boolean legal) {
        Suspect s = arrived();
        take(s, from, 1);

        if (legal) {
            take(s, to, 2);
            assertThat(s.measures()).extracting(SuspectMeasure::kind).containsExactly(from, to);
            assertThat(s.measures().get(0).endedAt()).isEqualTo(at(2));
            assertThat(s.measure()).isSameAs(s.measures().get(1));
        } else {
            assertThatThrownBy(() -> take(s, to, 2)).isInstanceOf(IllegalMove.class);
            assertThat(s.measures()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "§10 any measure may be the first: {0}")
    @CsvSource({"DETENTION", "BAIL", "SURVEILLANCE", "ARREST"})
    void shouldTakeAnyMeasureFirstButOnlyOnceArrived(CoerciveMeasure kind) {
        assertThatThrownBy(() -> take(suspect(), kind, 1)).hasMessageContaining("casework.suspect-not-arrived");
        assertThatCode(() -> take(arrived(), kind, 1)).doesNotThrowAnyException();
    }

    static Stream<Arguments> outcomes() {
        Map<SuspectOutcome, Set<SuspectOutcome>> legal = Map.of(
                SuspectOutcome.NONE, Set.of(SuspectOutcome.PROSECUTED, SuspectOutcome.PENALISED),
                SuspectOutcome.PROSECUTED, Set.of(SuspectOutcome.JUDGED, SuspectOutcome.NOT_PROSECUTED),
                SuspectOutcome.NOT_PROSECUTED, Set.of(SuspectOutcome.PENALISED),
                SuspectOutcome.PENALISED, Set.of(),
                SuspectOutcome.JUDGED, Set.of());
        return Stream.of(SuspectOutcome.values()).flatMap(from -> Stream.of(SuspectOutcome.values())
                .map(to -> Arguments.of(from, to, legal.get(from).contains(to))));
    }

    @ParameterizedTest(name = "§10 处理结果 {0} → {1}: {2}")
    @MethodSource("outcomes")
    void shouldFollowTheOrderOfOutcomes(SuspectOutcome from, SuspectOutcome to, boolean legal) {
        Suspect s = arrived();
        List<SuspectOutcome> way =
                switch (from) {
                    case NONE -> List.of();
                    case PROSECUTED, PENALISED -> List.of(from);
                    case NOT_PROSECUTED, JUDGED -> List.of(SuspectOutcome.PROSECUTED, from);
                };
        way.forEach(step -> conclude(s, step, 1 + way.indexOf(step)));

        if (legal) {
            conclude(s, to, 9);
            assertThat(s.outcome()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> conclude(s, to, 9)).isInstanceOf(IllegalMove.class);
            assertThat(s.outcome()).isEqualTo(from);
        }
    }

    @Test
    void shouldKeepArrivalMeasureAndOutcomeApart() {
        Suspect s = arrived();
        take(s, CoerciveMeasure.BAIL, 1);
        conclude(s, SuspectOutcome.PROSECUTED, 2);

        assertThat(s.arrival()).isEqualTo(Suspect.Arrival.CAUGHT);
        assertThat(s.measure().kind()).isEqualTo(CoerciveMeasure.BAIL);
        assertThat(s.outcome()).isEqualTo(SuspectOutcome.PROSECUTED);
    }

    @Test
    void shouldEndTheMeasureWithAFinalOutcome() {
        Suspect s = arrived();
        take(s, CoerciveMeasure.ARREST, 1);
        conclude(s, SuspectOutcome.PROSECUTED, 2);
        conclude(s, SuspectOutcome.JUDGED, 3);

        assertThat(s.measure()).isNull();
        assertThat(s.measures().get(0).endedAt()).isEqualTo(at(3));
        assertThatThrownBy(() -> take(s, CoerciveMeasure.BAIL, 4))
                .hasMessageContaining("casework.suspect-outcome-final");
    }

    @Test
    void shouldRefuseTimesOutOfOrder() {
        Suspect s = arrived();
        assertThatThrownBy(() -> take(s, CoerciveMeasure.DETENTION, -1))
                .hasMessageContaining("casework.measure-too-early");
        take(s, CoerciveMeasure.DETENTION, 5);
        assertThatThrownBy(() -> take(s, CoerciveMeasure.ARREST, 4)).hasMessageContaining("casework.measure-too-early");
        assertThatThrownBy(() -> s.release(new SuspectMove.Note(at(4), "1", ""), OFFICER, NOW))
                .hasMessageContaining("casework.measure-end-before-begin");
        s.release(new SuspectMove.Note(at(6), "1", ""), OFFICER, NOW);
        assertThatThrownBy(() -> take(s, CoerciveMeasure.DETENTION, 5))
                .hasMessageContaining("casework.measure-too-early");
        take(s, CoerciveMeasure.DETENTION, 7);
        assertThatThrownBy(() -> conclude(s, SuspectOutcome.PROSECUTED, -1))
                .hasMessageContaining("casework.outcome-too-early");
    }

    @Test
    void shouldExtendForwardOnly() {
        Suspect s = arrived();
        assertThatThrownBy(() -> s.extend(at(1), new SuspectMove.Note(at(1), "1", ""), OFFICER, NOW))
                .hasMessageContaining("casework.measure-none");
        take(s, CoerciveMeasure.ARREST, 1);
        Instant due = s.measure().dueAt();
        assertThatThrownBy(() -> s.extend(due, new SuspectMove.Note(at(1), "1", ""), OFFICER, NOW))
                .hasMessageContaining("casework.measure-not-longer");
        s.extend(due.plusSeconds(1), new SuspectMove.Note(at(1), "1", ""), OFFICER, NOW);
        assertThat(s.measure().dueAt()).isEqualTo(due.plusSeconds(1));
    }

    @Test
    void shouldArriveOnce() {
        assertThatThrownBy(() -> arrived().arrive(Suspect.Arrival.SURRENDERED, at(1), "", OFFICER, NOW))
                .hasMessageContaining("casework.suspect-arrived-already");
    }

    @Test
    void shouldClearOnlyWhoStandsUnderNothing() {
        Suspect s = arrived();
        take(s, CoerciveMeasure.DETENTION, 1);
        assertThatThrownBy(() -> s.exclude("抓错", OFFICER, NOW)).hasMessageContaining("casework.suspect-not-excludable");
        s.release(new SuspectMove.Note(at(2), "1", ""), OFFICER, NOW);
        s.exclude("抓错", OFFICER, NOW);

        assertThat(s.isExcluded()).isTrue();
        assertThatThrownBy(() -> take(s, CoerciveMeasure.DETENTION, 3))
                .hasMessageContaining("casework.suspect-excluded");
        assertThatThrownBy(() -> conclude(s, SuspectOutcome.PENALISED, 3))
                .hasMessageContaining("casework.suspect-excluded");
        assertThat(SuspectQueries.counts(List.of(s))).isEqualTo(new SuspectDetail.CaseCounts(0, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest(name = "§8 {0} is refused: {1}")
    @CsvSource({
        "110105194912310021, kernel.identity-number-check-digit",
        "11010519491231002, kernel.identity-number-malformed",
        "000105194912310024, kernel.identity-number-division"
    })
    void shouldRefuseAWrongIdentityNumberWithTheReason(String typed, String why) {
        assertThatThrownBy(() -> facts("李某", typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(why)
                .extracting(e -> ((InvalidValue) e).field().orElse(""))
                .isEqualTo("identity");
    }

    @Test
    void r9_7_shouldNormaliseAndMaskTheNumber() {
        SuspectFacts facts = facts(" 李 某 ", "１１０１０５ 19491231 002x");

        assertThat(facts.identity()).isEqualTo("11010519491231002X");
        assertThat(facts.typed()).isEqualTo("１１０１０５ 19491231 002x");
        assertThat(SuspectFacts.mask(facts.paper(), facts.identity())).isEqualTo("110105********002X");
        assertThat(SuspectFacts.mask(SuspectFacts.Paper.PASSPORT, "E12345678")).isEqualTo("E****78");
        assertThat(SuspectFacts.mask(SuspectFacts.Paper.ID_CARD, "")).isEmpty();
    }
}
