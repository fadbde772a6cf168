package zujie.casework.flow;

import static zujie.casework.Neighbours.OFFICER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import zujie.casework.Bench;

/** Loads call records where a test of another package needs them. */
public final class FlowDesk {

    private FlowDesk() {}

    public static void load(Bench bench, UUID caseId, Path folder, String sheet) {
        bench.as(OFFICER, () -> {
            try {
                Path file = Files.writeString(Files.createTempFile(folder, "calls", ".csv"), sheet);
                return bench.get(LoadCalls.class).handle(caseId, "话单.csv", file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
