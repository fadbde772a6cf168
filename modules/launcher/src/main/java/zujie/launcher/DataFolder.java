package zujie.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import zujie.testkit.ServerProcess;

/**
 * The one folder that survives: database files, attachments, secrets, logs. It is locked while the system runs, and
 * marked, so that a wrong path is never taken for it, neither to use nor to empty.
 */
final class DataFolder implements AutoCloseable {
    private static final String FORMAT = "1";
    private static final String MARKER = "zujie-data.properties";
    /** Name of MariaDB's folder, log and pid file. */
    static final String DATABASE = "mariadb";

    private static final String LOCK = "zujie.lock";
    private static final String SECRETS = "secrets.properties";

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;
    private final Secrets secrets;

    private DataFolder(Path root, FileChannel channel, FileLock lock, Secrets secrets) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
        this.secrets = secrets;
    }

    /**
     * Opens, or makes, and locks the folder.
     *
     * @throws LaunchFailure {@link ExitCode#DATA_FOLDER}: not ours, in use, broken, or of the other mode
     */
    static DataFolder open(Path root, boolean reset, boolean demo) {
        try {
            checkIsOurs(root);
            Files.createDirectories(root);
            if (!Files.isWritable(root)) {
                throw broken("没有写权限：" + root + "。The folder is not writable.");
            }
            FileChannel channel =
                    FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel, root);
            try {
                stopOrphans(root);
                if (reset) {
                    empty(root);
                }
                keepOneOldLogEach(root.resolve("log"));
                if (!Files.exists(root.resolve(MARKER))) {
                    create(root, demo);
                }
                return new DataFolder(root, channel, lock, load(root, demo));
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LaunchFailure(
                    ExitCode.DATA_FOLDER,
                    "数据目录无法使用：" + root + "（" + e + "）。The data folder cannot be used: choose another with --data=…",
                    e);
        }
    }

    Path root() {
        return root;
    }

    Secrets secrets() {
        return secrets;
    }

    /** Whether the administrators' first passwords have not been shown yet; true only once. */
    boolean takeFirstPasswords() throws IOException {
        Path shown = root.resolve("first-passwords-shown");
        if (Files.exists(shown)) {
            return false;
        }
        Files.createFile(shown);
        return true;
    }

    Path log(String name) {
        return root.resolve("log").resolve(name + ".log");
    }

    Path pid(String name) {
        return root.resolve(name + ".pid");
    }

    /** A folder that begins empty at each start. */
    Path scratch(String name) throws IOException {
        Path folder = root.resolve("run").resolve(name);
        deleteTree(folder);
        return Files.createDirectories(folder);
    }

    /** Key of the audit seals, which the application makes at its first start: outside the database. */
    Path sealKey() {
        return root.resolve("seal.key");
    }

    /** The application's own files, such as attachments. */
    Path files() {
        return root.resolve("files");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.DATA_FOLDER, "数据目录的锁未能释放 the lock was not released", e);
        }
    }

    private static void checkIsOurs(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw broken("不是目录：" + root + "。The data folder is a file: choose another with --data=…");
        }
        if (Files.exists(root.resolve(MARKER))) {
            return;
        }
        try (var children = Files.list(root)) {
            // A first start that was killed half way leaves these behind.
            Set<String> half = Set.of(LOCK, SECRETS, MARKER + ".new");
            if (children.anyMatch(child -> !half.contains(child.getFileName().toString()))) {
                throw broken("目录 " + root + " 里有别的文件，不是阻截的数据目录。"
                        + "This folder is not empty and not a data folder of Zujie (no " + MARKER
                        + "): choose another with --data=…");
            }
        }
    }

    private static FileLock lock(FileChannel channel, Path root) throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very JVM: the same answer as for another one.
        }
        if (lock == null) {
            channel.close();
            throw broken("数据目录正在使用：" + root
                    + "。Another Zujie is running on this folder: stop it, or choose another with --data=…");
        }
        return lock;
    }

    private static void create(Path root, boolean demo) throws IOException {
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        store(Secrets.random().values(), ownerOnly(root.resolve(SECRETS)));
        Properties marker = new Properties();
        marker.setProperty("format", FORMAT);
        marker.setProperty("demo", Boolean.toString(demo));
        // Last and at one stroke: a folder with the marker is complete.
        Path half = ownerOnly(root.resolve(MARKER + ".new"));
        store(marker, half);
        Files.move(half, root.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Secrets load(Path root, boolean demo) throws IOException {
        Properties marker = read(root.resolve(MARKER));
        if (!FORMAT.equals(marker.getProperty("format"))) {
            throw broken("数据目录的格式不认识：" + root + "。The data folder has an unknown format ("
                    + marker.getProperty("format") + "): use the version of Zujie that made it, or --reset");
        }
        if (!Boolean.toString(demo).equals(marker.getProperty("demo"))) {
            throw broken("数据目录是以 --demo=" + marker.getProperty("demo") + " 建立的，不能换用另一种模式。"
                    + "The folder was made in the other mode: choose another with --data=… or begin anew with --reset");
        }
        Path file = root.resolve(SECRETS);
        Secrets secrets = new Secrets(Files.exists(file) ? read(file) : new Properties());
        if (!secrets.isComplete()) {
            throw broken(
                    "数据目录已损坏：" + file + " 缺失或不完整。The data folder is broken, its secrets are missing: restore that file"
                            + " from a backup, or begin anew with --reset");
        }
        return secrets;
    }

    /** Servers that a killed launcher left running on this folder; in the order in which they depend on each other. */
    private static void stopOrphans(Path root) {
        for (String name : List.of(PayaraServer.NAME, MigrationRun.NAME, KeycloakServer.NAME, DATABASE)) {
            ServerProcess.stopOrphan(root.resolve(name + ".pid"), Duration.ofSeconds(30));
        }
    }

    /** So that the logs of many starts do not fill the disk. */
    private static void keepOneOldLogEach(Path logs) throws IOException {
        if (!Files.isDirectory(logs)) {
            return;
        }
        List<Path> current;
        try (var all = Files.list(logs)) {
            current =
                    all.filter(log -> !log.toString().endsWith(".previous.log")).toList();
        }
        for (Path log : current) {
            String old = log.getFileName().toString().replaceAll("\\.log$", ".previous.log");
            Files.move(log, log.resolveSibling(old), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void empty(Path root) throws IOException {
        List<Path> children;
        try (var all = Files.list(root)) {
            children = all.filter(child -> !child.endsWith(LOCK)).toList();
        }
        // The marker goes last, so that an interrupted reset can be repeated.
        for (Path child : children) {
            if (!child.endsWith(MARKER)) {
                deleteTree(child);
            }
        }
        Files.deleteIfExists(root.resolve(MARKER));
    }

    private static Path ownerOnly(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void store(Properties values, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            values.store(writer, null);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is garbled", e);
        }
        return values;
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }

    private static LaunchFailure broken(String message) {
        return new LaunchFailure(ExitCode.DATA_FOLDER, message);
    }
}
