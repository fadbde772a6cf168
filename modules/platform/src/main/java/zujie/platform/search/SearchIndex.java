package zujie.platform.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import zujie.platform.lease.Job;

/**
 * Keeps the index in step with its table: whatever has changed since the index's own mark is taken in, in the order of the
 * changes, and the mark moves on with it. A crash, a restored folder or a new instance only mean that there is more to
 * take in; an index of an older generation is made anew. An embedded index is fed by its own instance, a shared one by
 * whichever instance has the lease.
 */
@ApplicationScoped
public class SearchIndex implements Job {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final int PIECE = 1000;
    private static final int MOST_PIECES = 20;
    /** A change may be committed after a later one: so far back the table is looked at again. */
    private static final Duration BACK = Duration.ofSeconds(30);

    /** Behind every id: the changes of that very instant have been taken in. */
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private static final int REMEMBERED = 20_000;

    @Inject
    SearchTable table;

    @Inject
    @ConfigProperty(name = "zujie.data.dir", defaultValue = "var")
    String dataFolder;

    @Inject
    @ConfigProperty(name = "zujie.search.url", defaultValue = "none")
    String url;

    @Inject
    @ConfigProperty(name = "zujie.search.index", defaultValue = "zujie")
    String name;

    @Inject
    @ConfigProperty(name = "zujie.search.login", defaultValue = "none")
    String login;

    /** What was taken in lately, so that looking back takes nothing in twice. */
    private final Map<UUID, Instant> lately = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Instant at = Instant.EPOCH;
    private UUID behind = LAST;
    /** Whether the end of the table has not been reached yet. */
    private boolean midway;

    private @Nullable SearchBackend backend;

    @PostConstruct
    void open() {
        try {
            backend = "none".equals(url) ? embedded(Path.of(dataFolder, "search")) : remote();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "The search index cannot be opened: nothing will be found", e);
        }
    }

    private SearchBackend remote() {
        return new RemoteIndex(url, name, "none".equals(login) ? "" : login);
    }

    /** A folder that cannot be read is made anew: it holds nothing that the table does not. */
    private static SearchBackend embedded(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            return new LuceneIndex(folder);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "The search index is made anew: {0}", e.toString());
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            return new LuceneIndex(folder);
        }
    }

    @PreDestroy
    void close() {
        if (backend instanceof LuceneIndex lucene) {
            try {
                lucene.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The search index was not closed: {0}", e.toString());
            }
        }
    }

    @Override
    public String name() {
        return "platform.search-index";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    /** Feeds an index that is shared; one instance does it. */
    @Override
    public boolean run() {
        SearchBackend index = backend;
        return index != null && index.isShared() && turn(index);
    }

    /** Feeds this instance's own index. */
    public void turn() {
        SearchBackend index = backend;
        if (index != null && !index.isShared()) {
            try {
                for (int i = 0; i < MOST_PIECES && turn(index); i++) {
                    // The next piece follows at once.
                }
            } catch (RuntimeException | Error e) {
                // The database may be gone for a while; the beat must go on.
                LOG.log(Level.WARNING, "The search index was not fed: {0}", e.toString());
            }
        }
    }

    /** @return whether more is waiting */
    private synchronized boolean turn(SearchBackend index) {
        boolean fed = false;
        try {
            SearchBackend.Mark mark = index.mark();
            long generation = table.generation();
            if (mark.generation() != generation) {
                index.clear();
                lately.clear();
                midway = false;
                mark = new SearchBackend.Mark(generation, Instant.EPOCH);
            }
            boolean more = feed(index, mark);
            fed = true;
            return more;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The search index was not fed: {0}", e.toString());
            return false;
        } finally {
            if (!fed) {
                // What was read and not taken in is read again.
                lately.clear();
                midway = false;
            }
        }
    }

    private boolean feed(SearchBackend index, SearchBackend.Mark mark) throws IOException {
        if (!midway) {
            at = mark.changedAt();
            behind = LAST;
            if (at.isAfter(Clock.systemUTC().instant().minus(BACK.multipliedBy(2)))) {
                at = at.minus(BACK);
            }
        }
        List<SearchBackend.Indexed> changed = new ArrayList<>();
        List<UUID> gone = new ArrayList<>();
        Instant last = mark.changedAt();
        List<SearchEntry> rows;
        do {
            rows = table.changedAfter(at, behind, PIECE);
            for (SearchEntry row : rows) {
                if (!row.changedAt().equals(lately.put(row.id(), row.changedAt()))) {
                    take(row, changed, gone);
                }
                at = row.changedAt();
                behind = row.id();
                last = last.isAfter(at) ? last : at;
            }
        } while (rows.size() == PIECE && changed.size() + gone.size() < PIECE);
        midway = rows.size() == PIECE;
        if (!changed.isEmpty() || !gone.isEmpty() || index.mark().generation() != mark.generation()) {
            index.apply(changed, gone, new SearchBackend.Mark(mark.generation(), last));
        }
        return midway;
    }

    private static void take(SearchEntry row, List<SearchBackend.Indexed> changed, List<UUID> gone) {
        if (row.isGone()) {
            gone.add(row.id());
        } else {
            changed.add(new SearchBackend.Indexed(
                    row.id(), row.type(), above(row.unitPath()), Grams.of(row.words()), row.at()));
        }
    }

    /** The unit and those above it, {@code /a/, /a/b/}: who stands there sees the record. */
    static List<String> above(String unitPath) {
        List<String> units = new ArrayList<>(List.of("/"));
        for (int end = unitPath.indexOf('/', 1); end > 0; end = unitPath.indexOf('/', end + 1)) {
            units.add(unitPath.substring(0, end + 1));
        }
        return units;
    }

    /** @throws IOException if the index cannot be asked */
    List<UUID> find(List<Grams.Run> wanted, @Nullable Collection<String> types, String unit, int most)
            throws IOException {
        SearchBackend index = backend;
        if (index == null) {
            throw new IOException("There is no search index");
        }
        return index.find(wanted, types, unit, most);
    }
}
