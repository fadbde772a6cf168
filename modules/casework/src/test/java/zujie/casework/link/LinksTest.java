package zujie.casework.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.CITY;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.casework.Bench;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.identifier.CaseIdentifiers;
import zujie.casework.identifier.Identifier;
import zujie.casework.identifier.IdentifierKind;
import zujie.casework.report.ReportDesk;
import zujie.casework.sharing.ShareDesk;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Role;
import zujie.web.record.RecordRef;
import zujie.web.record.RelatedRecord;

class LinksTest {

    private static final Instant NOW = Instant.parse("2026-11-06T03:00:00Z");
    private static final Actor CITY_OFFICER = new Actor(
            UUID.randomUUID(),
            "cityo",
            "市局民警",
            "350100000000",
            "福州市反诈中心",
            OrgKind.POLICE,
            CITY,
            Set.of(Role.POLICE_OFFICER),
            null);

    private static Bench bench;
    private static ReportDesk desk;
    private static int next = 100_000;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench(
                        "link.FindLinks",
                        "link.DecideLink",
                        "link.LinkFinder",
                        "link.LinkRegister",
                        "link.LinksDue",
                        "link.ProposeLinks",
                        "identifier.CaseIdentifiers",
                        "link.LinksOfCase")
                .with(ShareDesk.BEANS);
        desk = new ReportDesk(bench);
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @BeforeEach
    void now() {
        bench.neighbours.now = NOW;
        bench.neighbours.work.clear();
        bench.neighbours.published.clear();
    }

    private static String account() {
        return "6222020200" + (12_345_000 + next++);
    }

    private static String number() {
        return "139" + (10_000_000 + next++);
    }

    /** A case of one report with that account and that number. */
    private static UUID aCase(Actor by, String account, String number) {
        UUID report = desk.report(by, "张三", "138" + (10_000_000 + next++), null, account, number);
        return new CaseDesk(bench).of(report, by);
    }

    private static LinkView links(Actor by, UUID caseId) {
        return bench.as(by, () -> bench.get(FindLinks.class).handle(caseId));
    }

    private static void decide(UUID one, UUID other, boolean accepted) {
        bench.as(OFFICER, () -> {
            bench.get(DecideLink.class).handle(new DecideLink.Command(one, other, accepted, "核查后决定"));
            return one;
        });
    }

    @Test
    void shouldProposeWhatSharesAnAccountSR3() {
        String account = account();
        UUID one = aCase(OFFICER, account, number());
        UUID other = aCase(OFFICER, account.substring(0, 6) + " " + account.substring(6), number());

        assertThat(links(OFFICER, one).proposals()).singleElement().satisfies(p -> {
            assertThat(p.caseId()).isEqualTo(other);
            assertThat(p.strength()).isEqualTo(80);
            assertThat(p.reasons()).singleElement().satisfies(r -> {
                assertThat(r.kind()).isEqualTo("ACCOUNT");
                assertThat(r.value()).as("masked").startsWith("6222 ****").doesNotContain(account.substring(4, 12));
                assertThat(r.records()).isEqualTo(2);
            });
        });
    }

    @Test
    void shouldAddUpWhatIsSharedAndPutTheStrongestFirst() {
        String account = account();
        String number = number();
        UUID one = aCase(OFFICER, account, number);
        UUID both = aCase(OFFICER, account, "+86 " + number);
        UUID numberOnly = aCase(OFFICER, account(), number);

        List<LinkView.Proposal> proposals = links(OFFICER, one).proposals();
        assertThat(proposals).extracting(LinkView.Proposal::caseId).containsExactly(both, numberOnly);
        assertThat(proposals).extracting(LinkView.Proposal::strength).containsExactly(92, 60);
    }

    @Test
    void shouldCutOffWhatIsTooCommonAndListIt() {
        String hotline = number();
        UUID one = aCase(OFFICER, account(), hotline);
        aCase(OFFICER, account(), hotline);
        name(hotline, 199);
        assertThat(links(OFFICER, one).proposals())
                .as("201 is one too many, 200 not")
                .isEmpty();
        assertThat(links(OFFICER, one).common())
                .extracting(LinkView.Reason::value)
                .containsExactly(hotline);

        String rarer = number();
        UUID two = aCase(OFFICER, account(), rarer);
        aCase(OFFICER, account(), rarer);
        name(rarer, 198);
        assertThat(links(OFFICER, two).common()).isEmpty();
        assertThat(links(OFFICER, two).proposals())
                .singleElement()
                .satisfies(p -> assertThat(p.strength()).as("a quarter of 60").isEqualTo(15));
        assertThat(links(OFFICER, two).looseRecords()).isEqualTo(198);
    }

    /** Reports without a case that name a number. */
    private static void name(String number, int reports) {
        bench.run(() -> bench.database()
                .createNativeQuery("insert into casework_identifier (owner_id, kind, value, owner_type, entered_at)"
                        + " select uuid(), 'PHONE', '" + number + "', 'REPORT', now() from seq_1_to_" + reports)
                .executeUpdate());
    }

    @Test
    void shouldProposeWithinTheCallersScopeOnly() {
        String account = account();
        UUID own = aCase(OFFICER, account, number());
        Actor cangshan = new Actor(
                ELSEWHERE.id(),
                "cangshan",
                "仓山民警",
                ELSEWHERE.orgCode(),
                ELSEWHERE.orgName(),
                OrgKind.POLICE,
                ELSEWHERE.unitPath(),
                Set.of(Role.POLICE_OFFICER),
                null);
        UUID foreign = aCase(cangshan, account, number());

        assertThat(links(OFFICER, own).proposals()).isEmpty();
        assertThat(links(CITY_OFFICER, own).proposals())
                .extracting(LinkView.Proposal::caseId)
                .containsExactly(foreign);
        assertThatThrownBy(() -> links(OFFICER, foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decide(own, foreign, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldRememberARefusalUntilMoreIsShared() {
        String account = account();
        UUID one = aCase(OFFICER, account, number());
        UUID other = aCase(OFFICER, account, number());
        decide(other, one, false);
        assertThat(links(OFFICER, one).proposals()).isEmpty();
        assertThat(links(OFFICER, one).decided())
                .extracting(LinkView.Proposal::decision)
                .containsExactly("REFUSED");
        assertThatThrownBy(() -> decide(one, other, false)).isInstanceOf(IllegalMove.class);

        Identifier device = Identifier.of(IdentifierKind.DEVICE, "862914056783211");
        for (UUID each : List.of(one, other)) {
            bench.run(
                    () -> bench.get(CaseIdentifiers.class).add("CALLS", UUID.randomUUID(), each, List.of(device), NOW));
        }
        assertThat(links(OFFICER, one).proposals()).singleElement().satisfies(p -> {
            assertThat(p.anew()).isTrue();
            assertThat(p.strength()).isEqualTo(98);
        });
        decide(one, other, true);
        assertThat(links(OFFICER, other).decided())
                .extracting(LinkView.Proposal::decision)
                .containsExactly("ACCEPTED");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({"ACCEPTED,ACCEPTED,false", "ACCEPTED,REFUSED,true", "REFUSED,ACCEPTED,true", "REFUSED,REFUSED,false"})
    void shouldLetADecisionBeTakenBackOnly(LinkState from, LinkState to, boolean legal) {
        assertThat(from.canBecome(to)).isEqualTo(legal);
        String account = account();
        UUID one = aCase(OFFICER, account, number());
        UUID other = aCase(OFFICER, account, number());
        decide(one, other, from == LinkState.ACCEPTED);
        if (legal) {
            decide(one, other, to == LinkState.ACCEPTED);
            assertThat(links(OFFICER, one).decided().get(0).decision()).isEqualTo(to.name());
        } else {
            assertThatThrownBy(() -> decide(one, other, to == LinkState.ACCEPTED))
                    .isInstanceOf(IllegalMove.class);
        }
    }

    @Test
    void shouldRefuseADecisionWithoutGround() {
        UUID one = aCase(OFFICER, account(), number());
        UUID other = aCase(OFFICER, account(), number());
        assertThatThrownBy(() -> decide(one, one, true)).hasMessageContaining("casework.link-same-case");
        assertThatThrownBy(() -> decide(one, other, false)).hasMessageContaining("casework.link-nothing-shared");
        assertThatThrownBy(() -> bench.as(OFFICER, () -> {
                    bench.get(DecideLink.class).handle(new DecideLink.Command(one, other, true, " "));
                    return one;
                }))
                .isInstanceOf(InvalidValue.class);
        decide(one, other, true);
    }

    @Test
    void shouldTellTheUnitOfAStrongProposal() {
        String account = account();
        UUID one = aCase(OFFICER, account, number());
        assertThat(bench.neighbours.published)
                .extracting(java.util.Map.Entry::getKey)
                .contains(CaseIdentifiers.LINKS_DUE);
        bench.run(() -> bench.get(ProposeLinks.class).propose(one));
        assertThat(bench.neighbours.work).noneMatch(w -> w.kind().equals("casework.decide-link"));
        aCase(OFFICER, account, number());
        bench.run(() -> bench.get(ProposeLinks.class).propose(one));
        assertThat(bench.neighbours.work)
                .anyMatch(w ->
                        w.kind().equals("casework.decide-link") && w.unitPath().equals(DESK.unitPath()));
    }

    /** Whom a case is shared with sees what it has in common with his own cases, and none of the cases of others. */
    @Test
    void shouldShowProposalsOfASharedCaseWithOnesOwn() {
        String account = account();
        UUID shared = aCase(OFFICER, account, number());
        UUID neighbour = aCase(OFFICER, account, number());
        UUID own = aCase(ELSEWHERE, account, number());
        assertThat(related(ELSEWHERE, shared)).isEmpty();

        ShareDesk.toRead(bench, shared, "350104000000", LocalDate.of(2026, 11, 6));
        assertThat(related(ELSEWHERE, shared)).singleElement().satisfies(r -> {
            assertThat(r.link()).endsWith(own.toString());
            assertThat(r.state()).startsWith("强度");
        });
        assertThat(related(ELSEWHERE, shared)).noneMatch(r -> r.link().contains(neighbour.toString()));
        // His own cases have a page for that.
        assertThat(related(OFFICER, shared)).isEmpty();
    }

    private static List<RelatedRecord> related(Actor by, UUID caseId) {
        return bench.as(by, () -> bench.get(LinksOfCase.class)
                .related(new RecordRef("case", caseId.toString()), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void shouldReadTheCoveringIndexOnly() throws Exception {
        UUID one = aCase(OFFICER, account(), number());
        bench.statistics().clear();
        links(OFFICER, one);
        assertThat(bench.statistics().getPrepareStatementCount()).isLessThanOrEqualTo(5);

        try (Connection connection = bench.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "explain select case_id from casework_identifier where value = '1' and kind = 'PHONE' limit 201")) {
            List<String> plan = new ArrayList<>();
            while (rows.next()) {
                plan.add(rows.getString("key") + " " + rows.getString("Extra"));
            }
            assertThat(plan)
                    .singleElement()
                    .asString()
                    .contains("casework_identifier_value")
                    .contains("Using index");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SITE,https://WWW.Abc123.top:8080/app?id=1,abc123.top",
        "SITE,abc123.top,abc123.top",
        "PHONE,+86 139-1234-5678,13912345678",
        "MESSENGER,ＷＸ_Abc 1,wx_abc1",
        "DEVICE,862914056783211,86291405678321",
        "DEVICE,86291405678321,86291405678321",
        "ACCOUNT,6222 0202,62220202"
    })
    void shouldBringIdentifiersIntoOneForm(IdentifierKind kind, String typed, String value) {
        assertThat(Identifier.of(kind, typed).value()).isEqualTo(value);
        assertThat(Identifier.of(kind, typed.toUpperCase(Locale.ROOT)).value()).isEqualTo(value);
    }
}
