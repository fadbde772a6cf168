package zujie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Remembers beside the key, outside the database, the last seal that was seen. Without it somebody could cut off the end
 * of the chain, change the rows that were under it, and have them sealed anew.
 */
@ApplicationScoped
class SealHead {

    @Inject
    SealKey key;

    /** A seal that the chain must contain. */
    record Head(long number, String hash) {}

    @Nullable
    Head read() {
        try {
            Path file = file();
            if (!Files.exists(file)) {
                return null;
            }
            String[] parts = Files.readString(file).strip().split(" ");
            return new Head(Long.parseLong(parts[0]), parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the chain cannot be read", e);
        }
    }

    void write(long number, String hash) {
        try {
            Path file = file();
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "head", ".tmp");
            Files.writeString(written, number + " " + hash + "\n");
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the chain cannot be kept", e);
        }
    }

    private Path file() {
        return Path.of(key.file() + ".head");
    }
}
