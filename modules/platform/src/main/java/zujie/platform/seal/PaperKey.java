package zujie.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The key that seals legal papers (电子印章): one of its own beside that of the audit, so that a seal on a paper says nothing
 * about the audit and the other way round.
 */
@ApplicationScoped
public class PaperKey {

    @Inject
    @ConfigProperty(name = "zujie.seal.key.file", defaultValue = "var/seal.key")
    String file;

    private @Nullable Sm2KeyFile key;

    public PaperKey() {}

    /** For programs and tests without a container. */
    public static PaperKey in(String file) {
        PaperKey made = new PaperKey();
        made.file = file;
        return made;
    }

    /** SM3 with SM2 over the text in UTF-8; Base64. */
    public String seal(String text) {
        return key().sign(text);
    }

    public boolean verifies(String text, String seal) {
        return key().verifies(text, seal);
    }

    /** With which anybody can verify a seal without asking us: X.509 in Base64. */
    public String publicKey() {
        return key().publicKey();
    }

    private synchronized Sm2KeyFile key() {
        if (key == null) {
            key = new Sm2KeyFile(file + ".paper");
        }
        return key;
    }
}
