package zujie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes that a reader can take in. What is larger is named here with its size: it may shrink and must not grow. */
class RoomsTest {

    private static final int FILES = 15;
    private static final int LINES_OF_A_CLASS = 400;
    private static final int LINES_OF_A_PAGE = 150;

    /** Packages that hold the whole life of one record (docs/adr/0019-an-order-lives-in-one-package.md). */
    private static final Map<String, Integer> LARGE = Map.ofEntries(
            Map.entry("zujie.cards.shutdown", 39),
            Map.entry("zujie.casework.api", 23),
            Map.entry("zujie.casework.casefile", 32),
            Map.entry("zujie.casework.imports", 22),
            Map.entry("zujie.casework.intake", 18),
            Map.entry("zujie.casework.lead", 40),
            Map.entry("zujie.casework.link", 16),
            Map.entry("zujie.casework.register", 16),
            Map.entry("zujie.casework.report", 59),
            Map.entry("zujie.casework.suspect", 23),
            Map.entry("zujie.directory.account", 22),
            Map.entry("zujie.funds.freeze", 51),
            Map.entry("zujie.funds.stoppay", 47),
            Map.entry("zujie.launcher", 22),
            Map.entry("zujie.outreach.bulletin", 27),
            Map.entry("zujie.platform.audit", 20),
            Map.entry("zujie.platform.sheet", 18));

    @Test
    void shouldKeepPackagesSmallOrAtLeastNotGrowing() throws IOException {
        Map<String, Integer> large = new TreeMap<>();
        try (Stream<Path> folders = sources().filter(Files::isDirectory)) {
            for (Path folder : (Iterable<Path>) folders::iterator) {
                int files = (int) javaFiles(folder);
                if (files > FILES) {
                    large.put(nameOf(folder), files);
                }
            }
        }
        assertThat(large)
                .allSatisfy((name, files) ->
                        assertThat(files).as("files of %s", name).isLessThanOrEqualTo(LARGE.getOrDefault(name, FILES)));
    }

    @Test
    void shouldKeepClassesShort() throws IOException {
        Map<String, Long> longer = new TreeMap<>();
        try (Stream<Path> files = sources().filter(f -> f.toString().endsWith(".java"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                long lines;
                try (Stream<String> all = Files.lines(file)) {
                    lines = all.count();
                }
                if (lines > (name.endsWith("Page.java") ? LINES_OF_A_PAGE : LINES_OF_A_CLASS)) {
                    longer.put(name, lines);
                }
            }
        }
        assertThat(longer).isEmpty();
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(Path.of("..")).filter(p -> p.toString().contains("/src/main/java/zujie"));
    }

    private static long javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).count();
        }
    }

    private static String nameOf(Path folder) {
        String path = folder.toString();
        return path.substring(path.indexOf("/java/") + 6).replace('/', '.');
    }
}
