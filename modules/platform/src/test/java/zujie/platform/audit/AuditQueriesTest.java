package zujie.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Actor;
import zujie.platform.paging.Slice;

class AuditQueriesTest {

    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    private static PlatformUnit unit;

    private AuditTrail trail;
    private AuditQueries queries;

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
        unit.behindItsBack("truncate platform_audit");
        trail = unit.bean(AuditTrail.class);
        trail.database = unit.database();
        trail.clock = new HandClock("2026-11-22T01:02:03Z");
        queries = unit.bean(AuditQueries.class);
        queries.database = unit.database();
    }

    @Test
    void shouldPageFromTheNewestToTheOldestWithoutGaps() {
        for (int i = 0; i < 45; i++) {
            write("a", "x.Act" + i, "s" + i, null, "");
        }
        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            Slice<AuditRow> slice = queries.search(ALL, cursor, 20);
            slice.rows().forEach(row -> seen.add(row.id()));
            cursor = slice.next();
        } while (cursor != null);
        assertThat(seen)
                .hasSize(45)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldFilterByEachPart() {
        write("wang", "funds.OrderStopPayment", "s1", "A35010020261100001", "");
        write("li", "funds.StopPaymentQueries.list", "s2", null, "");
        write("li", "casework.OpenCase", "c1", "A35010020261100001", "");
        assertThat(found(new AuditFilter("li", null, null, null, null, null))).hasSize(2);
        assertThat(found(new AuditFilter(" wang ", "", null, null, null, null))).hasSize(1);
        assertThat(found(new AuditFilter(null, "funds.", null, null, null, null)))
                .hasSize(2);
        assertThat(found(new AuditFilter(null, "funds_", null, null, null, null)))
                .isEmpty();
        assertThat(found(new AuditFilter(null, "%", null, null, null, null))).isEmpty();
        assertThat(found(new AuditFilter(null, null, "A35010020261100001", null, null, null)))
                .hasSize(2);
        assertThat(found(new AuditFilter(null, null, "s2", null, null, null))).hasSize(1);
        assertThat(found(new AuditFilter(null, null, null, Outcome.REFUSED, null, null)))
                .isEmpty();
        Instant now = Instant.now();
        assertThat(found(new AuditFilter(null, null, null, null, now.minusSeconds(60), now.plusSeconds(60))))
                .hasSize(3);
        assertThat(found(new AuditFilter(null, null, null, null, now.plusSeconds(60), null)))
                .isEmpty();
        assertThat(found(new AuditFilter(null, null, null, null, null, now.minus(Duration.ofHours(1)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "电话 13900001234 核实, 电话 139****1234 核实",
        "身份证11010519491231002X, 身份证110****002X",
        "卡号：6222021234567890123。, 卡号：622****0123。",
        "案件 A3501002026110000123456, 案件 A3501002026110000123456",
        "编号 0190f3a0-0000-7000-8000-000000000000, 编号 0190f3a0-0000-7000-8000-000000000000",
        "金额 110000, 金额 110000"
    })
    void shouldMaskNumbersInWhatPeopleWrote(String written, String shown) {
        write("a", "x.Act", "s", null, written);
        assertThat(queries.search(ALL, null, null).rows().get(0).reason()).isEqualTo(shown);
    }

    private List<AuditRow> found(AuditFilter filter) {
        return queries.search(filter, null, 50).rows();
    }

    private void write(String actor, String action, String subject, String caseNo, String reason) {
        AuditNotes.open();
        try {
            AuditNotes.subject("thing", subject);
            AuditNotes.reason(reason);
            if (caseNo != null) {
                AuditNotes.caseNo(caseNo);
            }
            Actor system = Actor.system("x");
            Actor by = new Actor(null, actor, actor, "", "", null, "/", system.roles(), null);
            unit.txRun(() -> trail.recordSuccess(by, action));
        } finally {
            AuditNotes.close();
        }
    }
}
