package zujie.platform.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An index: embedded, or a server of its own. It holds no more than ids and pieces of words. */
interface SearchBackend {

    /** A record for the index. */
    record Indexed(UUID id, String type, List<String> units, List<Grams.Run> runs, Instant at) {}

    /**
     * How far the index has come.
     *
     * @param generation of which it was made; 0 if it is empty
     * @param changedAt latest change that it holds
     */
    record Mark(long generation, Instant changedAt) {
        static final Mark NONE = new Mark(0, Instant.EPOCH);
    }

    /** Whether all instances use this one, so that one of them feeds it. */
    boolean isShared();

    Mark mark() throws IOException;

    /** Takes and drops records; both can be seen when this is done, and the mark is kept with them. */
    void apply(Collection<Indexed> changed, Collection<UUID> gone, Mark mark) throws IOException;

    /** Drops everything. */
    void clear() throws IOException;

    /** The newest first. {@code types}: only these; null for all. */
    List<UUID> find(List<Grams.Run> wanted, @Nullable Collection<String> types, String unit, int most)
            throws IOException;
}
