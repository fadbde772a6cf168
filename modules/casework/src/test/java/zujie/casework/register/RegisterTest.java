package zujie.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CANGSHAN;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;

/** SR-3: registers of key controlled persons and part-time information officers, with review dates. */
class RegisterTest {

    private static final Instant TODAY = Instant.parse("2026-11-30T03:00:00Z");
    private static final Actor STRANGER = new Actor(
            UUID.randomUUID(),
            "s",
            "民警",
            "350104000000",
            "仓山分局",
            OrgKind.POLICE,
            CANGSHAN,
            Set.of(Role.POLICE_OFFICER),
            null);

    private static Bench bench;
    private static int people;

    @BeforeAll
    static void start() {
        bench = new Bench(
                EnterPerson.class, ReviewPerson.class, RegisterQueries.class, RegisterBook.class, ReviewDue.class);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void clean() {
        bench.neighbours.now = TODAY;
        bench.neighbours.work.clear();
        bench.run(() -> {
            bench.database().createQuery("delete from RegisterStep s").executeUpdate();
            bench.database().createQuery("delete from RegisteredPerson p").executeUpdate();
        });
    }

    private static PersonFacts.Typed person(@Nullable String identity, @Nullable String phone, String ground) {
        return new PersonFacts.Typed("林某" + ++people % 10, identity, phone, ground, "鼓楼区", "前科");
    }

    private static UUID key(String identity) {
        return enter("KEY_PERSON", person(identity, null, "CONVICTED"));
    }

    private static UUID enter(String register, PersonFacts.Typed who) {
        return bench.as(OFFICER, () -> bench.get(EnterPerson.class).handle(new EnterPerson.Command(register, who)));
    }

    private static PersonDetail get(Actor by, UUID id) {
        return bench.as(by, () -> bench.get(RegisterQueries.class).get(id));
    }

    private static void keep(UUID id, @Nullable Integer seen, @Nullable String finding) {
        bench.as(OFFICER, () -> {
            bench.get(ReviewPerson.class).keep(new ReviewPerson.Command(id, seen, finding));
            return id;
        });
    }

    private static void remove(UUID id) {
        bench.as(OFFICER, () -> {
            bench.get(ReviewPerson.class).remove(new ReviewPerson.Command(id, null, "已迁出"));
            return id;
        });
    }

    private static @Nullable Instant timer(UUID id) {
        return bench.neighbours.timers.get(ReviewDue.KIND + " " + id);
    }

    @Test
    void sr3_shouldReviewEachRegisterAtItsOwnInterval() {
        UUID person = key("11010519491231002X");
        UUID officer = enter("INFORMATION_OFFICER", person(null, "13859000001", "COMMUNITY"));

        // Three months after 30 November there is no 30 February.
        assertThat(get(OFFICER, person).row().reviewOn()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(timer(person)).isEqualTo("2027-02-28T01:00:00Z");
        assertThat(get(OFFICER, officer).row().reviewOn()).isEqualTo(LocalDate.of(2027, 11, 30));
    }

    @Test
    void shouldMaskNameAndNumbersUntilAReasonIsGiven() {
        UUID id = enter("KEY_PERSON", person("11010519491231002X", "13859000001", "CARD_SELLER"));

        assertThat(get(OFFICER, id).row().identity()).isEqualTo("110105********002X");
        assertThat(get(OFFICER, id).row().phone()).isEqualTo("138****0001");
        assertThatThrownBy(() ->
                        bench.as(OFFICER, () -> bench.get(RegisterQueries.class).reveal(id, " ")))
                .isInstanceOf(InvalidValue.class);
        assertThat(bench.as(OFFICER, () -> bench.get(RegisterQueries.class).reveal(id, "走访"))
                        .of("identity"))
                .isEqualTo("11010519491231002X");
    }

    @Test
    void shouldRefuseWhatIsWrongOrMissingAndSayWhere() {
        assertThatThrownBy(() -> key("110105194912310021"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains("identity"));
        assertThatThrownBy(() -> enter("KEY_PERSON", person(null, null, "CONVICTED")))
                .hasMessageContaining("casework.text-missing");
        assertThatThrownBy(() -> enter("INFORMATION_OFFICER", person(null, null, "CAMPUS")))
                .hasMessageContaining("casework.text-missing");
        assertThatThrownBy(() -> enter("KEY_PERSON", person("11010519491231002X", null, "CAMPUS")))
                .hasMessageContaining("casework.choice-unknown");
    }

    @Test
    void shouldListNobodyTwiceInOneUnit() {
        UUID id = key("11010519491231002X");

        assertThatThrownBy(() -> key("11010519491231002X"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.registered-known");
        remove(id);
        assertThat(key("11010519491231002X")).isNotEqualTo(id);
    }

    @Test
    void shouldAskTheUnitOnTheDayAndMoveOnWhenReviewed() {
        UUID id = key("11010519491231002X");
        Instant day = timer(id);
        bench.neighbours.now = day;
        bench.run(() -> bench.get(ReviewDue.class).due(id.toString(), day));

        assertThat(bench.neighbours.work).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("casework.review-registered");
            assertThat(item.unitPath()).isEqualTo(OFFICER.unitPath());
            assertThat(item.dueAt()).isEqualTo(day.plusSeconds(7 * 86_400));
        });
        assertThat(get(OFFICER, id).row().late()).isTrue();

        keep(id, null, "仍在本地，未见异常");
        assertThat(bench.neighbours.work).isEmpty();
        assertThat(get(OFFICER, id).row().late()).isFalse();
        assertThat(get(OFFICER, id).row().reviewOn()).isEqualTo(LocalDate.of(2027, 5, 28));
        assertThat(get(OFFICER, id).steps()).extracting(PersonDetail.Step::what).containsExactly("ENTERED", "KEPT");
    }

    @Test
    void shouldLeaveInPeaceWhoWasTakenOut() {
        UUID id = key("11010519491231002X");
        Instant day = timer(id);
        remove(id);

        assertThat(timer(id)).isNull();
        bench.run(() -> bench.get(ReviewDue.class).due(id.toString(), day));
        assertThat(bench.neighbours.work).isEmpty();
        assertThatThrownBy(() -> keep(id, null, "再看")).hasMessageContaining("casework.registered-removed");
        assertThatThrownBy(() -> remove(id)).hasMessageContaining("casework.registered-removed");
        assertThatThrownBy(() -> correct(id, null)).hasMessageContaining("casework.registered-removed");
    }

    private static void correct(UUID id, @Nullable Integer seen) {
        bench.as(OFFICER, () -> {
            bench.get(EnterPerson.class)
                    .correct(new EnterPerson.Correction(
                            id, seen, person("11010519491231002X", "13859000002", "ABROAD"), "核实去向"));
            return id;
        });
    }

    @Test
    void shouldCorrectAndKeepTheHistory() {
        UUID id = key("11010519491231002X");
        correct(id, get(OFFICER, id).version());

        assertThat(get(OFFICER, id).row().ground()).isEqualTo("ABROAD");
        assertThat(get(OFFICER, id).steps())
                .extracting(PersonDetail.Step::words)
                .containsExactly("前科", "核实去向");
        assertThatThrownBy(() -> correct(id, 0))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("platform.changed-meanwhile");
    }

    @Test
    void shouldNotCorrectOneIntoAnotherWhoIsListed() {
        key("11010519491231002X");
        UUID other = key("440524188001010014");
        assertThatThrownBy(() -> correct(other, null))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("casework.registered-known");
    }

    @Test
    void shouldListThoseTakenOutApart() {
        UUID stays = key("11010519491231002X");
        UUID gone = key("440524188001010014");
        remove(gone);
        RegisterQueries queries = bench.get(RegisterQueries.class);
        assertThat(bench.as(OFFICER, () -> queries.list(null, false, null, null))
                        .rows())
                .extracting(PersonRow::id)
                .containsExactly(stays);
        assertThat(bench.as(OFFICER, () -> queries.list(null, true, null, null)).rows())
                .extracting(PersonRow::id)
                .containsExactly(gone);
    }

    @Test
    void shouldNotCorrectWithoutAReason() {
        UUID id = key("11010519491231002X");
        assertThatThrownBy(() -> bench.as(OFFICER, () -> {
                    bench.get(EnterPerson.class)
                            .correct(new EnterPerson.Correction(
                                    id, null, person("11010519491231002X", null, "ABROAD"), " "));
                    return id;
                }))
                .hasMessageContaining("casework.text-missing");
        assertThat(get(OFFICER, id).row().ground()).isEqualTo("CONVICTED");
    }

    @Test
    void shouldNotNeedAReviewWithoutAFinding() {
        UUID id = key("11010519491231002X");

        assertThatThrownBy(() -> keep(id, null, " ")).isInstanceOf(InvalidValue.class);
        assertThat(get(OFFICER, id).steps()).hasSize(1);
    }

    @Test
    void shouldHideTheRegistersOfOtherUnits() {
        UUID id = key("11010519491231002X");

        assertThatThrownBy(() -> get(STRANGER, id)).isInstanceOf(NotFound.class);
        assertThat(bench.as(STRANGER, () -> bench.get(RegisterQueries.class).list(null, false, null, null))
                        .rows())
                .isEmpty();
    }

    @Test
    void shouldPageByTheDayOfTheReview() {
        UUID first = key("11010519491231002X");
        bench.neighbours.now = TODAY.plusSeconds(86_400 * 40);
        UUID second = key("440524188001010014");

        var page = bench.as(OFFICER, () -> bench.get(RegisterQueries.class).list("KEY_PERSON", false, null, 1));
        assertThat(page.rows()).extracting(PersonRow::id).containsExactly(first);
        assertThat(bench.as(OFFICER, () -> bench.get(RegisterQueries.class).list("KEY_PERSON", false, page.next(), 1))
                        .rows())
                .extracting(PersonRow::id)
                .containsExactly(second);
        assertThatThrownBy(() ->
                        bench.as(OFFICER, () -> bench.get(RegisterQueries.class).list("X", false, null, 1)))
                .isInstanceOf(InvalidValue.class);
    }
}
