package zujie.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import zujie.kernel.rule.InvalidValue;

/** Where the contents of attachments lie. The same content is kept once, under its SHA-256, and never changed. */
public interface AttachmentStore {

    /** A content that has come in but is not yet kept. */
    record Received(Path file, String sha256, String sm3, long size) {}

    /**
     * Takes a content into a place of its own.
     *
     * @throws InvalidValue if it is empty or larger than {@code most} bytes; then nothing is left
     */
    Received receive(InputStream content, long most) throws IOException;

    /** Keeps what was received; whole or not at all, also when the machine stops in between. */
    void keep(Received received) throws IOException;

    /** Throws away what was received; nothing happens if it was kept. */
    void discard(Received received) throws IOException;

    /** @throws java.io.FileNotFoundException if there is no such content */
    InputStream open(String sha256) throws IOException;
}
