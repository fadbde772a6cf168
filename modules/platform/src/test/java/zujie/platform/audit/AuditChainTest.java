package zujie.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zujie.platform.HandClock;
import zujie.platform.PlatformUnit;
import zujie.platform.access.Actor;

class AuditChainTest {

    @TempDir
    Path folder;

    private static PlatformUnit unit;
    private AuditTrail trail;
    private AuditSealer sealer;
    private AuditChain chain;

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
        for (String table : List.of("platform_audit", "platform_audit_seal", "platform_audit_sealed")) {
            unit.behindItsBack("truncate " + table);
        }
        trail = unit.bean(AuditTrail.class);
        trail.database = unit.database();
        trail.clock = new HandClock("2026-11-22T01:02:03.456789Z");
        sealer = sealer();
        chain = unit.bean(AuditChain.class);
        chain.database = unit.database();
        chain.key = sealer.key;
        chain.head = sealer.head;
    }

    private AuditSealer sealer() {
        AuditSealer made = unit.bean(AuditSealer.class);
        made.database = unit.database();
        made.key = new SealKey();
        made.key.file = folder.resolve("seal.key").toString();
        made.head = new SealHead();
        made.head.key = made.key;
        return made;
    }

    @Test
    void shouldFindAnUntouchedChainIntact() {
        write(5);
        seal();
        write(3);
        seal();
        write(1);
        ChainVerdict verdict = chain.verify();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.seals()).isEqualTo(2);
        assertThat(verdict.sealedRows()).isEqualTo(8);
        assertThat(verdict.unsealedRows()).isEqualTo(1);
        assertThat(verdict.lastSealAt()).isNotNull();
    }

    @Test
    void shouldFindAnEmptyChainIntact() {
        seal();
        assertThat(chain.verify().intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at_system = at_system + interval 1 microsecond",
                "at_business = at_business - interval 1 day",
                "actor = 'somebody'",
                "actor_id = '0190f3a0-0000-7000-8000-000000000000'",
                "org_code = '1'",
                "unit_path = '/1/'",
                "action = 'x.Y'",
                "outcome = 'FAILED'",
                "subject_type = null",
                "subject_id = 'other'",
                "case_no = 'A1'",
                "reason = concat(reason, ' ')",
                "detail = null"
            })
    void shouldFindAChangedRow(String change) {
        write(6);
        seal();
        long id = unit.count("select min(id) + 3 from platform_audit");
        assertThat(unit.behindItsBack("update platform_audit set " + change + " where id = " + id))
                .isOne();
        ChainVerdict verdict = chain.verify();
        assertThat(verdict.intact()).isFalse();
        assertThat(verdict.brokenSeal()).isEqualTo(1);
        assertThat(verdict.brokenRow()).isEqualTo(id);
    }

    @Test
    void shouldFindADeletedRow() {
        write(6);
        seal();
        write(2);
        seal();
        long id = unit.count("select max(id) from platform_audit");
        unit.behindItsBack("delete from platform_audit where id = " + id);
        assertThat(chain.verify().brokenRow()).isEqualTo(id);
        unit.behindItsBack("delete from platform_audit_sealed where audit_id = " + id);
        assertThat(chain.verify().brokenSeal()).isEqualTo(2);
    }

    @Test
    void shouldFindASealTakenOutOfTheMiddle() {
        threeSeals();
        unit.behindItsBack("delete from platform_audit_seal where seal_no = 2");
        assertThat(chain.verify().brokenSeal()).isEqualTo(2);
    }

    @Test
    void shouldFindAMiddleTakenOutAndRenumbered() {
        threeSeals();
        unit.behindItsBack("delete from platform_audit where id in"
                + " (select audit_id from platform_audit_sealed where seal_no = 2)");
        unit.behindItsBack("delete from platform_audit_sealed where seal_no = 2");
        unit.behindItsBack("update platform_audit_sealed set seal_no = 2 where seal_no = 3");
        unit.behindItsBack("delete from platform_audit_seal where seal_no = 2");
        unit.behindItsBack("update platform_audit_seal set seal_no = 2 where seal_no = 3");
        assertThat(chain.verify().intact()).isFalse();
    }

    @Test
    void shouldFindTheEndCutOff() {
        threeSeals();
        unit.behindItsBack("delete from platform_audit_seal where seal_no = 3");
        assertThat(chain.verify().brokenSeal()).isEqualTo(3);
    }

    @Test
    void shouldFindTheEndCutOffAndSealedAnew() {
        threeSeals();
        seal();
        unit.behindItsBack("delete from platform_audit_seal where seal_no >= 2");
        unit.behindItsBack("delete from platform_audit_sealed where seal_no >= 2");
        unit.behindItsBack("update platform_audit set actor = 'innocent' where id > 2");
        seal();
        write(3);
        seal();
        seal();
        assertThat(chain.verify().brokenSeal()).isEqualTo(3);
    }

    @Test
    void shouldFindAForgedSignature() {
        threeSeals();
        String other = (String) unit.one("select signature from platform_audit_seal where seal_no = 1");
        unit.behindItsBack("update platform_audit_seal set signature = '" + other + "' where seal_no = 3");
        assertThat(chain.verify().brokenSeal()).isEqualTo(3);
        unit.behindItsBack("update platform_audit_seal set signature = 'not base64!' where seal_no = 3");
        assertThat(chain.verify().brokenSeal()).isEqualTo(3);
    }

    @Test
    void shouldFindARowRewrittenWithAllHashesRecomputed() {
        write(2);
        seal();
        unit.behindItsBack("update platform_audit set actor = 'innocent' where actor = 'system:guilty'");
        AuditSealer forger = sealer();
        forger.key.file = folder.resolve("other.key").toString();
        unit.behindItsBack("delete from platform_audit_seal");
        unit.behindItsBack("delete from platform_audit_sealed");
        forger.run();
        assertThat(chain.verify().brokenSeal()).isEqualTo(1);
    }

    @Test
    void shouldFindASealThatWasDatedBack() {
        threeSeals();
        unit.behindItsBack("update platform_audit_seal set sealed_at = sealed_at - interval 1 day where seal_no = 2");
        assertThat(chain.verify().brokenSeal()).isEqualTo(2);
    }

    /** The columns of a seal that the walk could do without, since it computes them anew. */
    @ParameterizedTest
    @ValueSource(
            strings = {"prev_hash = reverse(prev_hash)", "row_count = row_count + 1", "seal_hash = reverse(seal_hash)"})
    void shouldFindAChangedSeal(String change) {
        threeSeals();
        unit.behindItsBack("update platform_audit_seal set " + change + " where seal_no = 2");
        assertThat(chain.verify().brokenSeal()).isEqualTo(2);
    }

    /** Without the head, as on another machine, only the rows tell that a seal was there. */
    @Test
    void shouldFindTheEndCutOffWithoutItsHead() {
        threeSeals();
        unit.behindItsBack("delete from platform_audit_seal where seal_no = 3");
        chain.head = new SealHead();
        chain.head.key = new SealKey();
        chain.head.key.file = folder.resolve("elsewhere.key").toString();
        assertThat(chain.head.read()).isNull();
        assertThat(chain.verify().brokenSeal()).isEqualTo(3);
    }

    @Test
    void shouldSealARowThatCommitsAfterItsNeighbours() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch sealed = new CountDownLatch(1);
        var pool = Executors.newSingleThreadExecutor();
        try {
            Future<?> late = pool.submit(() -> unit.txRun(() -> {
                trail.recordSuccess(Actor.system("late"), "test.Late");
                unit.database().flush();
                written.countDown();
                await(sealed);
            }));
            written.await();
            write(3);
            seal();
            sealed.countDown();
            late.get();
        } finally {
            pool.shutdown();
        }
        assertThat(chain.verify().unsealedRows()).isEqualTo(1);
        seal();
        ChainVerdict verdict = chain.verify();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.unsealedRows()).isZero();
        assertThat(verdict.sealedRows()).isEqualTo(4);
    }

    /** A transaction that stayed open while thousands of others were sealed. */
    @Test
    void shouldSealARowThatCommitsLongAfterItsNeighbours() {
        write(1);
        unit.behindItsBack("update platform_audit set id = 50000");
        seal();
        write(1);
        unit.behindItsBack("update platform_audit set id = 5 where id > 50000");
        seal();
        assertThat(chain.verify().unsealedRows()).as("not looked at each time").isEqualTo(1);
        sealer.farNext = Instant.MIN;
        seal();
        assertThat(chain.verify().unsealedRows()).isZero();
        assertThat(chain.verify().intact()).isTrue();
    }

    @Test
    void shouldKeepOneChainWithTwoSealersAtOnce() throws Exception {
        AuditSealer second = sealer();
        seal();
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 15; round++) {
                write(4);
                List<Future<?>> both = List.of(pool.submit(() -> quietly(sealer)), pool.submit(() -> quietly(second)));
                for (Future<?> one : both) {
                    one.get();
                }
            }
        } finally {
            pool.shutdown();
        }
        while (chain.verify().unsealedRows() > 0) {
            seal();
        }
        ChainVerdict verdict = chain.verify();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.sealedRows()).isEqualTo(60);
    }

    @Test
    void shouldStandRandomTamperingOnce() {
        Random random = new Random(20261122);
        for (int i = 0; i < 10; i++) {
            write(1 + random.nextInt(5));
            seal();
        }
        assertThat(chain.verify().intact()).isTrue();
        for (int i = 0; i < 25; i++) {
            long id = 1 + random.nextInt((int) unit.count("select max(id) from platform_audit"));
            String was = (String) unit.one("select reason from platform_audit where id = " + id);
            unit.behindItsBack("update platform_audit set reason = 'x' where id = " + id);
            assertThat(chain.verify().brokenRow()).isEqualTo(id);
            unit.behindItsBack("update platform_audit set reason = '" + was + "' where id = " + id);
            assertThat(chain.verify().intact()).isTrue();
        }
    }

    @Test
    void shouldTellTheCommandLine() {
        Map<String, String> env = new HashMap<>(unit.schema().environment());
        assertThat(verifyWith(env)).isEqualTo(2);
        env.put("ZUJIE_SEAL_KEY_FILE", folder.resolve("none").toString());
        assertThat(verifyWith(env)).isEqualTo(2);
        threeSeals();
        env.put("ZUJIE_SEAL_KEY_FILE", folder.resolve("seal.key").toString());
        assertThat(verifyWith(env)).isZero();
        unit.behindItsBack("update platform_audit set actor = 'innocent' limit 1");
        assertThat(verifyWith(env)).isEqualTo(1);
        env.put("DB_PASSWORD", "wrong");
        assertThat(verifyWith(env)).isEqualTo(3);
    }

    @Test
    void shouldTellANullFromTheWordAndOneColumnFromTwo() {
        assertThat(AuditEntry.canonical("a", null)).isNotEqualTo(AuditEntry.canonical("a", "null"));
        assertThat(AuditEntry.canonical("ab", "c")).isNotEqualTo(AuditEntry.canonical("a", "bc"));
        assertThat(AuditEntry.canonical("a;1:b")).isNotEqualTo(AuditEntry.canonical("a", "b"));
    }

    @Test
    void shouldKnowTheTestVectorOfTheStandard() {
        assertThat(Sm3.hex("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void shouldRefuseToWriteASuccessOutsideItsTransaction() {
        assertThatThrownBy(() -> trail.recordSuccess(Actor.system("x"), "x.Y"))
                .isInstanceOf(IllegalStateException.class);
    }

    private int verifyWith(Map<String, String> env) {
        return VerifyAudit.run(env, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private void threeSeals() {
        for (int i = 0; i < 3; i++) {
            write(2);
            seal();
        }
        seal();
    }

    private void seal() {
        sealer.run();
    }

    private static void quietly(AuditSealer sealer) {
        try {
            sealer.run();
        } catch (RuntimeException e) {
            // The other one was faster; its seal stands and this one was rolled back.
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows with and without everything, with emoji and quotes. */
    private void write(int rows) {
        for (int i = 0; i < rows; i++) {
            boolean full = i % 2 == 1;
            AuditNotes.open();
            try {
                if (full) {
                    AuditNotes.subject("stop-payment", "0190f3a0-0000-7000-8000-00000000000" + i);
                    AuditNotes.caseNo("A3501002026110001");
                    AuditNotes.detail("filter", "张*\uD83D\uDE00' \" \\");
                }
                AuditNotes.reason("办案需要" + i);
                unit.txRun(() -> trail.recordSuccess(Actor.system("guilty"), "test.Act"));
            } finally {
                AuditNotes.close();
            }
        }
    }
}
