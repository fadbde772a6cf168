package zujie.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @Test
    void shouldBeginAtTheFirstSevereEntryWithoutColoursAndFrames(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("x.log");
        Files.writeString(
                log,
                "fine\n[\u001b[1;91mSEVERE\u001b[0m] first\n\n[\u001b[1;91mSEVERE\u001b[0m] 缺少列\n\tat x.Y\nready in\n");
        assertThat(LogTail.ofFailure(log)).isEqualTo("[SEVERE] first\n[SEVERE] 缺少列\nready in");
    }

    @Test
    void shouldBeEmptyWithoutALog(@TempDir Path folder) {
        assertThat(LogTail.ofFailure(folder.resolve("none"))).isEmpty();
    }
}
