package zujie.insight.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.cards.api.CarrierFigures;
import zujie.cards.api.NumberLine;
import zujie.cards.api.NumberSelection;
import zujie.casework.api.ContactMeans;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.api.BankFigures;
import zujie.funds.api.StopFigures;
import zujie.funds.api.StopLine;
import zujie.funds.api.StopSelection;
import zujie.insight.Neighbours;
import zujie.insight.oversight.OversightLists.Asked;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

class OversightTest {

    private static final String CITY = "/350000000000/350100000000/";
    private static final String MONTH = "2026-10-31T16:00:00Z 2026-11-30T16:00:00Z ";
    private static final BankFigures CMBC = new BankFigures("305100000013", "民生银行", 9, 2, 7, 700, 500);
    private static final CarrierFigures CMCC = new CarrierFigures("CMCC", "中国移动", 5, 1, 4);
    private static final Asked EVERYTHING = new Asked(null, null, null, null);

    private final Map<String, String> parameters = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Caller caller = new Caller();
    private final OversightFigures figures = new OversightFigures();
    private final OversightLists lists = new OversightLists();

    @BeforeEach
    void wire() {
        // 23:30 on 31 October in UTC is 1 November in China.
        BusinessClock clock = () -> Instant.parse("2026-10-31T23:30:00Z");
        for (Mandate.Field field : Mandate.Field.values()) {
            parameters.put(field.parameter(), "-");
        }
        Mandates mandates = new Mandates();
        mandates.clock = clock;
        mandates.organisations = new Directory();
        mandates.parameters = new Parameters() {
            @Override
            public String text(String key, LocalDate on) {
                return on.equals(LocalDate.of(2026, 11, 1)) ? parameters.get(key) : "-";
            }
        };
        figures.mandates = mandates;
        figures.clock = clock;
        figures.caller = caller;
        figures.reports = new ReceivedReports();
        figures.stops = new Stops();
        figures.numbers = new Numbers();
        figures.bulletins = (from, to, unit) -> {
            asked.add(from + " " + to + " " + unit);
            return 2;
        };
        lists.mandates = mandates;
        lists.clock = clock;
        lists.caller = caller;
        lists.stops = figures.stops;
        lists.numbers = figures.numbers;
    }

    @Test
    void shouldShowTheMonthOfTheMandatesAreaAndTheBanksToWhoOverseesBanks() throws Exception {
        parameters.put("insight.oversight-banks", "NFRA=350000000000  PBC=350100000000");

        OversightView view = as("PBC", () -> figures.handle(null));

        assertThat(view.month()).isEqualTo("2026-11");
        assertThat(view.field()).isEqualTo("BANKS");
        assertThat(view.area()).isEqualTo("市反诈中心");
        assertThat(view.stopsOrdered()).isEqualTo(9);
        assertThat(view.accountBalanceFen()).isEqualTo(128_640_000);
        assertThat(view.disputedFen()).isEqualTo(5_000_000);
        assertThat(view.banks()).containsExactly(CMBC);
        assertThat(view.carriers()).isEmpty();
        assertThat(view.late()).isEqualTo(2);
        assertThat(asked).hasSize(5).containsOnly(MONTH + CITY);
    }

    @Test
    void shouldOpenTheListsOfTheOwnFieldOnly() throws Exception {
        parameters.put("insight.oversight-banks", "PBC=350100000000");
        parameters.put("insight.oversight-carriers", "MIIT=350000000000");
        parameters.put("insight.oversight-totals", "STA=350000000000");

        as("PBC", () -> lists.stops(new Asked("2026-11", "LATE", "305100000013", null)));
        as("MIIT", () -> lists.numbers(EVERYTHING));
        assertThat(asked)
                .containsExactly("LATE " + MONTH + CITY + " 305100000013", "ISSUED " + MONTH + "/350000000000/ null");
        assertThat(as("MIIT", () -> figures.handle(null)).carriers()).containsExactly(CMCC);
        OversightView totals = as("STA", () -> figures.handle(null));
        assertThat(totals.banks()).isEmpty();
        assertThat(totals.carriers()).isEmpty();

        asked.clear();
        refuses("PBC", () -> lists.numbers(EVERYTHING), "insight.not-in-mandate");
        refuses("MIIT", () -> lists.stops(EVERYTHING), "insight.not-in-mandate");
        refuses("STA", () -> lists.stops(EVERYTHING), "insight.not-in-mandate");
        refuses("STA", () -> lists.numbers(EVERYTHING), "insight.not-in-mandate");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "NFRA=350000000000",
                "PBC35=350000000000",
                "XPBC=350000000000",
                "PBC",
                "PBC=",
                "PBC=/",
                "PBC=%",
                "PBC=*",
                "PBC=999999999999",
                "PBC=CMCC",
                "pbc=350000000000"
            })
    void shouldShowNothingToWhomNobodyGaveAMandate(String value) {
        parameters.put("insight.oversight-banks", value);
        refuses("PBC", () -> figures.handle(null), "insight.no-mandate");
        refuses("PBC", () -> lists.stops(EVERYTHING), "insight.no-mandate");
        assertThat(asked).isEmpty();
    }

    @Test
    void shouldGiveNoMandateToABankOfTheSameCode() {
        parameters.put("insight.oversight-banks", "PBC=350000000000");
        assertThat(figures.mandates.find(actor("PBC", OrgKind.BANK))).isEmpty();
        assertThat(figures.mandates.find(Actor.anonymous())).isEmpty();
        assertThat(figures.mandates.find(actor("PBC", OrgKind.REGULATOR))).isPresent();
    }

    @Test
    void shouldNameNobodyAsShipped() {
        Parameters shipped = Parameters.shippedOnly();
        for (Mandate.Field field : Mandate.Field.values()) {
            assertThat(shipped.text(field.parameter(), LocalDate.of(2026, 11, 22)))
                    .isEqualTo("-");
        }
    }

    @Test
    void shouldRefuseAListThatDoesNotExist() {
        parameters.put("insight.oversight-banks", "PBC=350100000000");
        assertThatThrownBy(() -> as("PBC", () -> lists.stops(new Asked(null, "' or 1=1 --", null, null))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("insight.which-unknown");
    }

    private void refuses(String code, Callable<?> work, String rule) {
        assertThatThrownBy(() -> as(code, work)).isInstanceOf(Denied.class).hasMessageContaining(rule);
    }

    private <T> T as(String code, Callable<T> work) throws Exception {
        return caller.runAs(actor(code, OrgKind.REGULATOR), work);
    }

    private static Actor actor(String code, OrgKind kind) {
        return new Actor(new UUID(1, 1), "r1", "高原", code, code, kind, "/" + code + "/", Set.of(Role.REGULATOR), null);
    }

    private final class ReceivedReports implements Reports {
        @Override
        public List<ContactMeans> contacts(UUID id) {
            return List.of();
        }

        @Override
        public ReportView require(UUID id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long receivedBetween(Instant from, Instant to, String unitPath) {
            asked.add(from + " " + to + " " + unitPath);
            return 37;
        }
    }

    private final class Stops extends Neighbours.Stops {
        @Override
        public StopFigures figures(Instant from, Instant to, String unitPath) {
            asked.add(from + " " + to + " " + unitPath);
            return new StopFigures(9, 7, 128_640_000, 5_000_000);
        }

        @Override
        public List<BankFigures> byBank(Instant from, Instant to, String unitPath) {
            asked.add(from + " " + to + " " + unitPath);
            return List.of(CMBC);
        }

        @Override
        public List<StopLine> lines(StopSelection s, @Nullable String cursor) {
            asked.add(s.which() + " " + s.from() + " " + s.to() + " " + s.unitPath() + " " + s.bankCode());
            return List.of();
        }
    }

    private final class Numbers extends Neighbours.Numbers {
        @Override
        public long executedBetween(Instant from, Instant to, String unitPath) {
            asked.add(from + " " + to + " " + unitPath);
            return 4;
        }

        @Override
        public List<CarrierFigures> byCarrier(Instant from, Instant to, String unitPath) {
            asked.add(from + " " + to + " " + unitPath);
            return List.of(CMCC);
        }

        @Override
        public List<NumberLine> lines(NumberSelection s, @Nullable String cursor) {
            asked.add(s.which() + " " + s.from() + " " + s.to() + " " + s.unitPath() + " " + s.carrierCode());
            return List.of();
        }
    }

    private static final class Directory implements Organisations {
        @Override
        public Organisation require(String code) {
            return find(code).orElseThrow();
        }

        @Override
        public Optional<Organisation> find(String code) {
            return switch (code) {
                case "350000000000" ->
                    Optional.of(new Organisation(
                            code, "省反诈中心", "省反诈中心", OrgKind.POLICE, "PROVINCE", null, "/350000000000/", true));
                case "350100000000" ->
                    Optional.of(new Organisation(
                            code, "市反诈中心", "市反诈中心", OrgKind.POLICE, "CITY", "350000000000", CITY, true));
                case "CMCC" ->
                    Optional.of(new Organisation(code, "中国移动", "中国移动", OrgKind.CARRIER, "HEAD", null, "/CMCC/", true));
                default -> Optional.empty();
            };
        }

        @Override
        public List<Organisation> active(OrgKind kind) {
            return List.of();
        }

        @Override
        public List<Organisation> headOffices(OrgKind kind) {
            return List.of();
        }
    }
}
