package zujie.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import zujie.testkit.ServerProcess;

/** Brings the schema up to date with the migrations program inside the application's archive. */
final class MigrationRun {
    static final String NAME = "migrations";
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String PROGRAM = "zujie.platform.migrate.Migrations";

    private final Path java;
    private final Path war;
    private final DataFolder folder;
    private final Children children;

    MigrationRun(Path java, Path war, DataFolder folder, Children children) {
        this.java = java;
        this.war = war;
        this.folder = folder;
        this.children = children;
    }

    void run(ExternalDatabase database) throws IOException {
        Path lib = folder.scratch(NAME);
        if (!unpackLibraries(lib)) {
            throw new LaunchFailure(
                    ExitCode.MIGRATION, "应用包里没有程序库 no WEB-INF/lib in " + war + ": is it the application?");
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", database.url());
        environment.put("DB_MIGRATE_USER", database.migrateUser());
        environment.put("DB_MIGRATE_PASSWORD", database.migratePassword());
        environment.put("DB_USER", database.user());
        ServerProcess run = children.start(new ServerProcess.Spec(
                List.of(
                        java.toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.timezone=UTC",
                        "-cp",
                        lib + "/*",
                        PROGRAM),
                environment,
                folder.root(),
                folder.log(NAME),
                folder.pid(NAME),
                Duration.ofSeconds(10)));
        boolean ended = Waiting.until(LIMIT, () -> !run.isAlive());
        children.stop(run);
        if (!ended || run.onExit().join() != 0) {
            throw new LaunchFailure(
                    ExitCode.MIGRATION,
                    "数据库结构更新失败 the schema could not be brought up to date；日志 log: " + folder.log(NAME) + "\n"
                            + ServerProcess.tail(folder.log(NAME), 20));
        }
    }

    private boolean unpackLibraries(Path target) throws IOException {
        boolean found = false;
        try (InputStream file = Files.newInputStream(war);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.matches("WEB-INF/lib/[^/]+\\.jar")) {
                    Files.copy(zip, target.resolve(name.substring(name.lastIndexOf('/') + 1)));
                    found = true;
                }
            }
        }
        return found;
    }
}
