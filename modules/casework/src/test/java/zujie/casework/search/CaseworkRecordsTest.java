package zujie.casework.search;

import static org.assertj.core.api.Assertions.assertThat;
import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.GULOU;
import static zujie.casework.Neighbours.OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import zujie.casework.Bench;
import zujie.casework.StoredEntries;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.lead.LeadBeans;
import zujie.casework.lead.LeadEntry;
import zujie.casework.register.RegisterDesk;
import zujie.casework.report.ReportDesk;
import zujie.casework.suspect.SuspectDesk;
import zujie.platform.search.Findable;

/** The search is filled out of the records themselves: what stood in its table plays no part. */
class CaseworkRecordsTest {

    private static Bench bench;
    private static StoredEntries entries;

    @BeforeAll
    static void start() {
        bench = LeadBeans.with(CaseDesk.bench(SuspectDesk.BEANS))
                .with(RegisterDesk.BEANS)
                .with("search.Findables", "search.CaseworkRecords", "search.ChangeFeed");
        bench.neighbours.now = Instant.parse("2026-11-06T03:00:00Z");
        entries = bench.neighbours.entries;
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    private static void refill(int piece) {
        CaseworkRecords records = bench.get(CaseworkRecords.class);
        for (String type : records.types()) {
            UUID last = null;
            do {
                @Nullable UUID after = last;
                last = bench.in(() -> records.refill(type, after, piece));
            } while (last != null);
        }
    }

    private static List<String> found(String word) {
        return entries.stored.values().stream()
                .filter(e -> e.words().contains(word))
                .map(Findable::type)
                .sorted()
                .toList();
    }

    @Test
    void shouldFindPersonsSuspectsReportsCasesAndLeadsAgain() {
        UUID file = new CaseDesk(bench).filed();
        UUID suspect = SuspectDesk.detained(bench, file, Instant.parse("2026-11-05T02:00:00Z"));
        UUID key = RegisterDesk.keyPerson(bench, "赖某强", "11010519491231002X", "13905917001");
        RegisterDesk.informationOfficer(bench, "杜某勤", "13905917002");
        UUID removed = RegisterDesk.keyPerson(bench, "移出者", "440524188001010014", "13905917003");
        RegisterDesk.remove(bench, removed);
        for (int i = 0; i < 7; i++) {
            new ReportDesk(bench).report(100 + i);
        }
        LeadBeans.take(bench, DESK, new LeadEntry("DESK", "收购电话卡线索", "小区门口", null, List.of()));

        // While it is done each change is taken in at once.
        assertThat(found("赖某强")).containsExactly("person");
        assertThat(found("项某")).containsExactly("suspect");
        assertThat(found("移出者")).isEmpty();

        entries.stored.clear();
        entries.stored.put(suspect, new Findable(suspect, "report", "/x/", "错", "错", "/", "错乱", Instant.EPOCH));
        refill(3);

        assertThat(found("错乱")).isEmpty();
        assertThat(found("赖某强")).containsExactly("person");
        assertThat(found("13905917001")).containsExactly("person");
        assertThat(found("11010519491231002X")).containsExactly("person");
        assertThat(found("杜某勤")).containsExactly("person");
        assertThat(found("移出者")).isEmpty();
        assertThat(found("项某")).containsExactly("suspect");
        assertThat(found("收购电话卡线索")).containsExactly("lead");
        assertThat(entries.stored.values()).extracting(Findable::type).contains("case");
        assertThat(entries.stored.values().stream().filter(e -> "report".equals(e.type())))
                .hasSize(8);
        Findable person = entries.stored.get(key);
        assertThat(person.title()).isEqualTo("赖*");
        assertThat(person.sub()).startsWith("重点管控人员").doesNotContain("赖某强");
        assertThat(person.unitPath()).isEqualTo(GULOU);
        assertThat(person.link()).endsWith("registered-person.xhtml?id=" + key);
        assertThat(OFFICER.unitPath()).isEqualTo(GULOU);
    }
}
