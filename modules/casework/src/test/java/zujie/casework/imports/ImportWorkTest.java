package zujie.casework.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import zujie.casework.Neighbours;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.attachment.AttachmentStore;
import zujie.platform.sheet.SheetTable;

/** One line that cannot be written must not take the others of its piece along, nor end the loading. */
class ImportWorkTest {

    private final List<Long> loaded = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private final List<UUID> finished = new ArrayList<>();

    private final class Lines extends LoadLines {
        @Override
        public void handle(UUID id, List<SheetTable.Line> lines) {
            if (lines.stream().anyMatch(line -> "坏".equals(line.text("name")))) {
                throw new IllegalStateException("the database refuses it");
            }
            lines.forEach(line -> loaded.add(line.number()));
        }

        @Override
        public void reject(UUID id, SheetTable.Line line, RuleViolation why) {
            rejected.add(line.number() + " " + why.code());
        }
    }

    private final class Turns extends ImportTurns {
        @Override
        public void finish(UUID id) {
            finished.add(id);
        }
    }

    private static final class Anybody extends Caller {
        @Override
        public <T> T runAs(Actor actor, Callable<T> work) throws Exception {
            return work.call();
        }
    }

    @Test
    void shouldRejectTheOneLineThatCannotBeWritten() throws IOException {
        StringBuilder sheet = new StringBuilder("报案时间,姓名,手机号,案件类型,简要案情\n");
        for (int i = 2; i <= 250; i++) {
            sheet.append("2026-11-05,").append(i == 120 ? "坏" : "好").append(",13800138000,F08,案情\n");
        }
        FakeStore store = new FakeStore();
        AttachmentStore.Received content = store.receive(
                new ByteArrayInputStream(sheet.toString().getBytes(StandardCharsets.UTF_8)), Long.MAX_VALUE);
        store.keep(content);
        ImportWork work = new ImportWork();
        work.store = store;
        work.load = new Lines();
        work.turns = new Turns();
        work.caller = new Anybody();
        work.actors = name -> Optional.of(Neighbours.DESK);

        UUID id = UUID.randomUUID();
        work.work(new ImportTurns.Turn(id, content.sha256(), "desk", 0));

        assertThat(rejected).containsExactly("120 casework.import-line-failed");
        assertThat(loaded).hasSize(248).doesNotContain(120L).contains(119L, 121L, 250L);
        assertThat(finished).containsExactly(id);
    }
}
