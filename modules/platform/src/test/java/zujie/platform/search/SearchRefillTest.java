package zujie.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zujie.kernel.org.OrgKind;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.search.refill.FindableRecords;
import zujie.platform.search.refill.Refills;
import zujie.platform.search.refill.SearchRefill;

/** ADR 20: whatever becomes of the index and of its table, both are made anew out of the records. */
class SearchRefillTest {

    private static final String UNIT = "/350000000000/350100000000/";

    @TempDir
    Path folder;

    private final PlatformUnit unit = PlatformUnit.onFreshSchema();
    private final Records records = new Records();
    private final SearchRefill refill = Refills.of(unit, records);
    private final SearchTable table = unit.bean(SearchTable.class);
    private final SearchEntries entries = unit.bean(SearchEntries.class);
    private final RebuildSearch rebuild = new RebuildSearch();
    private SearchIndex index = new SearchIndex();

    /** Records of a module, with their names. */
    private final class Records implements FindableRecords {
        private final TreeMap<UUID, String> names = new TreeMap<>();

        @Override
        public List<String> types() {
            return List.of("report", "suspect");
        }

        @Override
        public @Nullable UUID refill(String type, @Nullable UUID after, int most) {
            if ("suspect".equals(type)) {
                return null;
            }
            List<UUID> ids = (after == null ? names : names.tailMap(after, false))
                    .keySet().stream().limit(most).toList();
            ids.forEach(this::put);
            return ids.isEmpty() ? null : ids.get(ids.size() - 1);
        }

        void put(UUID id) {
            entries.put(new Findable(id, "report", UNIT, "J", "", "/", names.get(id), Instant.EPOCH));
        }
    }

    @BeforeEach
    void start() {
        table.database = unit.database();
        entries.database = unit.database();
        rebuild.table = table;
        rebuild.refill = refill;
        open();
        for (int i = 0; i < 450; i++) {
            UUID id = new UUID(0, i + 1);
            records.names.put(id, i == 449 ? "欧阳修远" : "张伟" + i);
            unit.txRun(() -> records.put(id));
        }
        index.turn();
    }

    @AfterEach
    void stop() {
        index.close();
        unit.close();
    }

    private void open() {
        index = new SearchIndex();
        index.table = table;
        index.dataFolder = folder.toString();
        index.url = "none";
        index.open();
    }

    private long found(String q) throws Exception {
        List<UUID> ids = index.find(Grams.ofQuery(q), null, UNIT, 1000);
        return unit.tx(() -> table.seen(ids, List.of("report", "suspect"), UNIT))
                .size();
    }

    private void rebuild() {
        unit.txRun(rebuild::handle);
        while (refill.run()) {
            index.turn();
        }
        index.turn();
    }

    @Test
    void shouldFindAllAgainWhenTheTableIsEmpty() throws Exception {
        assertThat(found("张伟")).isEqualTo(449);
        unit.behindItsBack("delete from platform_search_entry");
        assertThat(found("欧阳修远")).isZero();

        rebuild();
        assertThat(found("张伟")).isEqualTo(449);
        assertThat(found("欧阳修远")).isEqualTo(1);
    }

    @Test
    void shouldSetRightWhatStandsWronglyInTheTable() throws Exception {
        unit.behindItsBack("update platform_search_entry set words = '错乱', unit_path = '/x/'");
        unit.behindItsBack("insert into platform_search_entry select uuid(), 'report', '" + UNIT
                + "', '', '', '', '无主记录', at, false, changed_at from platform_search_entry limit 3");
        unit.behindItsBack("insert into platform_search_entry select uuid(), 'nothing', '" + UNIT
                + "', '', '', '', '无主记录', at, false, changed_at from platform_search_entry limit 2");
        unit.behindItsBack("update platform_search_generation set generation = generation + 1");
        index.turn();
        assertThat(found("张伟")).isZero();
        assertThat(found("无主记录")).isEqualTo(3);

        rebuild();
        assertThat(found("张伟")).isEqualTo(449);
        assertThat(found("无主记录")).isZero();
        assertThat(found("错乱")).isZero();
        assertThat(unit.count("select count(*) from platform_search_entry where not gone"))
                .isEqualTo(450);
    }

    @Test
    void shouldFindAllAgainWhenTheIndexIsCorrupt() throws Exception {
        index.close();
        try (var files = Files.list(folder.resolve("search"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "corrupt");
            }
        }
        unit.behindItsBack("delete from platform_search_entry where id > '00000000-0000-0000-0000-000000000064'");
        open();
        index.turn();
        rebuild();
        assertThat(found("张伟")).isEqualTo(449);
    }

    @Test
    void shouldGoOnWhereItWasCutOff() throws Exception {
        unit.behindItsBack("delete from platform_search_entry");
        unit.txRun(rebuild::handle);
        refill.run();
        assertThat(unit.count("select count(*) from platform_search_entry")).isEqualTo(200);
        while (refill.run()) {
            // Another instance, perhaps.
        }
        index.turn();
        assertThat(found("张伟")).isEqualTo(449);
        assertThat(refill.run()).isFalse();
    }

    /** Registers of persons are kept by those who investigate: the desk finds suspects, and nobody who stands in a register. */
    @Test
    void shouldShowRegisteredPersonsToInvestigatorsOnly() throws Exception {
        unit.txRun(() -> {
            entries.put(new Findable(new UUID(9, 1), "person", UNIT, "赖*", "重点管控人员", "/", "赖某强", Instant.EPOCH));
            entries.put(new Findable(new UUID(9, 2), "suspect", UNIT, "赖*", "", "/", "赖某强", Instant.EPOCH));
        });
        index.turn();
        assertThat(types(Role.POLICE_OFFICER, null)).containsExactlyInAnyOrder("person", "suspect");
        assertThat(types(Role.POLICE_APPROVER, "person")).containsExactly("person");
        assertThat(types(Role.DESK_OFFICER, null)).containsExactly("suspect");
        assertThat(types(Role.DESK_OFFICER, "person")).isEmpty();
    }

    private List<String> types(Role role, @Nullable String only) throws Exception {
        Search search = new Search();
        search.index = index;
        search.table = table;
        search.caller = new Caller();
        Actor actor =
                new Actor(UUID.randomUUID(), "p", "民警", "350100000000", "市局", OrgKind.POLICE, UNIT, Set.of(role), null);
        return search.caller.runAs(actor, () -> unit.tx(() -> search.handle("赖某强", only))).rows().stream()
                .map(SearchHit::type)
                .toList();
    }
}
