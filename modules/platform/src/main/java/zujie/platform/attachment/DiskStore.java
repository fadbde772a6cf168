package zujie.platform.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import zujie.kernel.rule.InvalidValue;

/** Files below {@code ZUJIE_DATA_DIR/attachments}; several instances may share the folder. */
@ApplicationScoped
class DiskStore implements AttachmentStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Inject
    @ConfigProperty(name = "zujie.data.dir", defaultValue = "var")
    String dataFolder;

    @Override
    public Received receive(InputStream content, long most) throws IOException {
        Path incoming = root().resolve("incoming");
        Files.createDirectories(incoming);
        Path file = Files.createTempFile(incoming, "in", ".part");
        boolean taken = false;
        try {
            Received received = copy(content, file, most);
            taken = true;
            return received;
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Received copy(InputStream content, Path file, long most) throws IOException {
        MessageDigest sha256 = sha256();
        SM3Digest sm3 = new SM3Digest();
        byte[] buffer = new byte[65_536];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    throw InvalidValue.onField("file", "platform.attachment-too-large", most >> 20);
                }
                sha256.update(buffer, 0, read);
                sm3.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw InvalidValue.onField("file", "platform.attachment-empty");
        }
        byte[] national = new byte[sm3.getDigestSize()];
        sm3.doFinal(national, 0);
        HexFormat hex = HexFormat.of();
        return new Received(file, hex.formatHex(sha256.digest()), hex.formatHex(national), size);
    }

    @Override
    public void keep(Received received) throws IOException {
        Path place = place(received.sha256());
        if (Files.exists(place)) {
            Files.deleteIfExists(received.file());
            return;
        }
        Files.createDirectories(place.getParent());
        try (FileChannel written = FileChannel.open(received.file(), StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(received.file(), place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void discard(Received received) throws IOException {
        Files.deleteIfExists(received.file());
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        Path place = place(sha256);
        if (!Files.exists(place)) {
            throw new FileNotFoundException("No content " + sha256);
        }
        return Files.newInputStream(place);
    }

    private Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a hash: " + sha256);
        }
        return root().resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Path root() {
        return Path.of(dataFolder).resolve("attachments");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
