package zujie.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Ids of records: UUIDv7, so that new rows go to the end of an index, and those of one process are in order. */
public final class Ids {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return TIME_ORDERED.generate();
    }
}
