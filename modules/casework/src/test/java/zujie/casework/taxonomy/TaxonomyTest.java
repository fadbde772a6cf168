package zujie.casework.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.DESK;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.Bench;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.text.Texts;

class TaxonomyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-06");
    private static final LocalDate NEXT_YEAR = LocalDate.parse("2027-01-01");

    private static final Bench BENCH = new Bench(StoredFraudTypes.class, ChangeTaxonomy.class);

    @AfterAll
    static void stop() {
        BENCH.close();
    }

    @BeforeEach
    void forget() throws SQLException {
        BENCH.neighbours.now = Instant.parse("2026-11-06T03:00:00Z");
        try (var c = BENCH.connection();
                var s = c.createStatement()) {
            s.execute("delete from casework_fraud_type where code like '%.%' or valid_from > '2020-01-01'");
            s.execute("update casework_fraud_type set valid_to = null");
        }
    }

    private static String add(String parent, String name, LocalDate from) {
        return BENCH.as(DESK, () -> BENCH.get(ChangeTaxonomy.class)
                .handle(new ChangeTaxonomy.Subtype(parent, name, from, "市局通知")));
    }

    private static void rename(String code, String name, LocalDate from) {
        BENCH.as(DESK, () -> {
            BENCH.get(ChangeTaxonomy.class).rename(code, name, from, "公安部 2025 年分类");
            return code;
        });
    }

    private static void end(String code, LocalDate last) {
        BENCH.as(DESK, () -> {
            BENCH.get(ChangeTaxonomy.class).end(code, last, "并入其他类型");
            return code;
        });
    }

    private static String name(String code, LocalDate on) {
        return BENCH.in(() -> BENCH.get(StoredFraudTypes.class).name(code, on));
    }

    private static List<String> inForce(LocalDate on) {
        return BENCH.in(() -> BENCH.get(StoredFraudTypes.class).inForce(on));
    }

    @Test
    void shouldShipTheNationalTenOfR7_1() {
        assertThat(inForce(TODAY))
                .containsExactly("F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F99");
    }

    @Test
    void shouldNumberLocalSubtypesBelowTheirType() {
        assertThat(add("F08", "冒充社保局", TODAY)).isEqualTo("F08.01");
        assertThat(add("F08", "冒充疾控中心", NEXT_YEAR)).isEqualTo("F08.02");
        assertThat(inForce(TODAY)).contains("F08.01").doesNotContain("F08.02");
        assertThat(inForce(NEXT_YEAR)).contains("F08.02");
    }

    /** Old reports keep the name that was valid at their time. */
    @Test
    void shouldKeepTheOldNameForOldReports() {
        rename("F05", "虚假贷款、征信", NEXT_YEAR);
        assertThat(name("F05", TODAY)).isEqualTo("虚假贷款");
        assertThat(name("F05", NEXT_YEAR.minusDays(1))).isEqualTo("虚假贷款");
        assertThat(name("F05", NEXT_YEAR)).isEqualTo("虚假贷款、征信");
        end("F06", NEXT_YEAR.minusDays(1));
        assertThat(inForce(NEXT_YEAR)).doesNotContain("F06");
        assertThat(name("F06", NEXT_YEAR)).as("still called something").isEqualTo("虚假征信");
        assertThat(BENCH.as(DESK, () -> BENCH.get(ChangeTaxonomy.class).all()).stream()
                        .filter(row -> row.code().equals("F05"))
                        .map(FraudTypeRow::state))
                .containsExactly("IN_FORCE", "TO_COME");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "past,2026-11-05,casework.type-past",
        "taken,2026-11-06,casework.type-name-taken",
        "below,2026-11-06,casework.type-parent",
        "ended,2027-06-01,casework.type-not-in-force"
    })
    void shouldRefuseSubtypesThatCannotBe(String which, LocalDate from, String code) {
        String sub = add("F08", "冒充社保局", TODAY);
        end("F06", NEXT_YEAR);
        assertThatThrownBy(() -> {
                    switch (which) {
                        case "taken" -> add("F01", "冒充社保局", from);
                        case "below" -> add(sub, "再下一级", from);
                        case "ended" -> add("F06", "新的", from);
                        default -> add("F01", "新的", from);
                    }
                })
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void shouldLeaveThePastAndWhatIsNeededAlone() {
        add("F08", "冒充社保局", TODAY);
        assertRefused("casework.type-has-subtypes", () -> end("F08", TODAY));
        assertRefused("casework.type-other-stays", () -> end("F99", TODAY));
        assertRefused("casework.type-past", () -> rename("F05", "新名", TODAY.minusDays(1)));
        assertRefused("casework.type-not-found", () -> rename("F77", "新名", TODAY));
        rename("F05", "新名", NEXT_YEAR);
        assertRefused("casework.type-from", () -> rename("F05", "又一个", TODAY));
        assertThatThrownBy(() -> end("F77", TODAY)).isInstanceOf(NotFound.class);
    }

    /** A new name of a subtype takes no number, and a name is free again once its type has ended. */
    @Test
    void shouldNumberOnAndGiveNamesFreeAfterTheirEnd() {
        add("F08", "冒充社保局", TODAY);
        rename("F08.01", "冒充医保局", NEXT_YEAR);
        assertThat(add("F08", "冒充疾控中心", TODAY)).isEqualTo("F08.02");
        end("F08.02", NEXT_YEAR.minusDays(1));
        assertThat(add("F01", "冒充疾控中心", NEXT_YEAR)).isEqualTo("F01.01");
    }

    @Test
    void shouldHoldOnItsLastDay() {
        String sub = add("F08", "冒充社保局", TODAY);
        end(sub, NEXT_YEAR);
        assertThat(inForce(NEXT_YEAR)).contains(sub);
        assertThat(inForce(NEXT_YEAR.plusDays(1))).doesNotContain(sub);
    }

    @Test
    void shouldRenameOnlyAheadAndOnlyOnce() {
        String sub = add("F08", "冒充社保局", NEXT_YEAR);
        assertRefused("casework.type-from", () -> rename(sub, "冒充医保局", NEXT_YEAR));
        end("F06", NEXT_YEAR);
        assertRefused("casework.type-from", () -> rename("F06", "征信", NEXT_YEAR.minusDays(9)));
    }

    @Test
    void shouldSayWhoDecidedAndWhy() {
        ChangeTaxonomy change = BENCH.get(ChangeTaxonomy.class);
        assertRefused(
                "casework.text-missing",
                () -> BENCH.as(DESK, () -> change.handle(new ChangeTaxonomy.Subtype("F08", "冒充社保局", TODAY, " "))));
        assertRefused(
                "casework.text-missing",
                () -> BENCH.as(DESK, () -> {
                    change.end("F06", TODAY, " ");
                    return TODAY;
                }));
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    /** A translation belongs to the name that was translated: a renamed type is called by its new name everywhere. */
    @Test
    void shouldShowTheNewNameInEveryLanguage() {
        String key = "casework.fraud-type.F05";
        Texts.ask("casework.fraud-type.", code -> fresh().at(code.substring("casework.fraud-type.".length())));
        try {
            String english = Texts.get(Locale.ENGLISH, key);
            assertThat(english).matches("[ -~]+");
            rename("F05", "虚假信贷服务", TODAY);
            assertThat(Texts.get(Texts.CHINESE, key)).isEqualTo("虚假信贷服务");
            assertThat(Texts.get(Locale.ENGLISH, key)).isEqualTo("虚假信贷服务");
            assertThat(Texts.get(Locale.ENGLISH, "casework.fraud-type.F01")).matches("[ -~]+");
        } finally {
            Texts.ask("casework.fraud-type.", code -> null);
        }
    }

    /** What is shipped is translated: name by name the table says what the bundle says. */
    @Test
    void shouldCallTypesInTheTableAsTheBundlesDo() {
        BENCH.as(DESK, () -> BENCH.get(StoredFraudTypes.class).names(TODAY))
                .forEach((code, name) -> assertThat(Texts.get(Texts.CHINESE, "casework.fraud-type." + code))
                        .as(code)
                        .isEqualTo(name));
    }

    private interface Naming {
        String at(String code);
    }

    private static Naming fresh() {
        return code -> BENCH.as(DESK, () -> BENCH.get(StoredFraudTypes.class).name(code, TODAY));
    }
}
