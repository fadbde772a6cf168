package zujie.casework.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.ActorDirectory;
import zujie.platform.access.Caller;
import zujie.platform.attachment.AttachmentStore;
import zujie.platform.lease.Job;
import zujie.platform.sheet.SheetTable;

/**
 * Loads sheets in the background, beside the beat of the jobs, which must not wait for a hundred thousand lines. Each piece
 * is one use case of the officer who sent the sheet; if he is locked out meanwhile, the loading ends.
 */
@ApplicationScoped
class ImportWork implements Job {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
    private static final int PIECE = 100;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    @Inject
    ImportTurns turns;

    @Inject
    LoadLines load;

    @Inject
    AttachmentStore store;

    @Inject
    ActorDirectory actors;

    @Inject
    Caller caller;

    @Override
    public String name() {
        return "casework.imports";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean run() {
        turns.next().ifPresent(turn -> executor.submit(() -> work(turn)));
        return false;
    }

    void work(ImportTurns.Turn turn) {
        try {
            Actor actor = actors.find(turn.uploader()).orElse(null);
            if (actor == null) {
                turns.fail(turn.id(), "casework.import-account-gone");
                return;
            }
            caller.runAs(actor, () -> {
                loadAll(turn);
                return null;
            });
            turns.finish(turn.id());
        } catch (RuleViolation e) {
            turns.fail(turn.id(), e.code());
        } catch (Exception e) {
            // Somebody takes it over when it has been silent for a while.
            LOG.log(Level.WARNING, "The loading of sheet " + turn.id() + " was cut off", e);
        }
    }

    private void loadAll(ImportTurns.Turn turn) throws IOException {
        Path copy = Files.createTempFile("import", ".sheet");
        try {
            try (InputStream content = store.open(turn.sha256())) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (SheetTable table = SheetTable.open(copy, SheetReports.COLUMNS)) {
                List<SheetTable.Line> piece = new ArrayList<>();
                for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
                    if (line.number() > turn.behind()) {
                        piece.add(line);
                    }
                    if (piece.size() == PIECE) {
                        load(turn, piece);
                        piece.clear();
                    }
                }
                if (!piece.isEmpty()) {
                    load(turn, piece);
                }
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** One bad line must not take its neighbours along: a piece that fails is loaded line by line. */
    private void load(ImportTurns.Turn turn, List<SheetTable.Line> piece) {
        try {
            load.handle(turn.id(), List.copyOf(piece));
        } catch (RuntimeException e) {
            if (e instanceof RuleViolation) {
                throw e;
            }
            LOG.log(Level.INFO, "A piece of sheet " + turn.id() + " is loaded line by line", e);
            for (SheetTable.Line line : piece) {
                loadOne(turn, line);
            }
        }
    }

    private void loadOne(ImportTurns.Turn turn, SheetTable.Line line) {
        try {
            load.handle(turn.id(), List.of(line));
        } catch (RuntimeException e) {
            if (e instanceof RuleViolation) {
                throw e;
            }
            LOG.log(Level.WARNING, "Line " + line.number() + " of sheet " + turn.id() + " could not be entered", e);
            load.reject(turn.id(), line, InvalidValue.of("casework.import-line-failed"));
        }
    }
}
