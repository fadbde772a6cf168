package zujie.casework.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import zujie.platform.attachment.AttachmentStore;

/** Contents in memory. */
final class FakeStore implements AttachmentStore {

    /** The limit that was given last. */
    long most;

    private final Map<String, byte[]> kept = new HashMap<>();

    @Override
    public Received receive(InputStream content, long limit) throws IOException {
        most = limit;
        byte[] bytes = content.readAllBytes();
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Received(Files.write(Files.createTempFile("in", ".part"), bytes), hash, "", bytes.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void keep(Received received) throws IOException {
        kept.put(received.sha256(), Files.readAllBytes(received.file()));
    }

    @Override
    public void discard(Received received) throws IOException {
        Files.deleteIfExists(Path.of(received.file().toString()));
    }

    @Override
    public InputStream open(String sha256) {
        return new ByteArrayInputStream(kept.get(sha256));
    }
}
