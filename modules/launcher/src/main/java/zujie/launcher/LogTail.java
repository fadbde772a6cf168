package zujie.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import zujie.testkit.ServerProcess;

/** The part of a server's log that tells why it failed. */
final class LogTail {
    private static final int LINES = 25;
    private static final int WIDTH = 400;

    private LogTail() {}

    /** From the first severe entry on, else the end; without colours and cut to a width that can be read. */
    static String ofFailure(Path log) {
        List<String> lines = ServerProcess.tail(log, 10_000)
                .lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").stripTrailing())
                .filter(line -> !line.startsWith("\tat "))
                .filter(line -> !line.isEmpty())
                .toList();
        int from = Math.max(0, lines.size() - LINES);
        for (int i = 0; i < lines.size(); i++) {
            // The first entry is the cause, the later ones are its echoes.
            if (lines.get(i).contains("SEVERE")) {
                from = i;
                break;
            }
        }
        return lines.subList(from, Math.min(lines.size(), from + LINES)).stream()
                .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line)
                .collect(Collectors.joining("\n"));
    }
}
