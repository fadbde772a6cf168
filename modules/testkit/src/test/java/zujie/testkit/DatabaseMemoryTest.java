package zujie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseMemoryTest {

    private static final long GIB = 1L << 30;

    @ParameterizedTest(name = "of {0} GiB: {1} MiB")
    @CsvSource({"1, 256", "2, 256", "4, 512", "8, 1024", "24, 2048", "512, 2048"})
    void shouldTakeAnEighthButNeitherTooLittleNorTooMuch(int machine, int pool) {
        assertThat(DatabaseMemory.bufferPoolMiB(machine * GIB)).isEqualTo(pool);
    }
}
