package zujie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import zujie.platform.seal.Sm2KeyFile;

/** The key that signs the seals of the audit chain, kept in a file outside the database (R9.6). */
@ApplicationScoped
class SealKey {

    @Inject
    @ConfigProperty(name = "zujie.seal.key.file", defaultValue = "var/seal.key")
    String file;

    private @Nullable Sm2KeyFile key;

    /** Where the key lies. */
    String file() {
        return file;
    }

    String sign(String hash) {
        return key().sign(hash);
    }

    boolean verifies(String hash, String signed) {
        return key().verifies(hash, signed);
    }

    private synchronized Sm2KeyFile key() {
        if (key == null) {
            key = new Sm2KeyFile(file);
        }
        return key;
    }
}
