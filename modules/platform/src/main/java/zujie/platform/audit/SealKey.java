package zujie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs the seals, kept in a file outside the database: who can rewrite the database cannot sign. SM2 with
 * SM3 (R9.6). The file holds private and public key, one Base64 line each, and is made at the first start.
 */
@ApplicationScoped
class SealKey {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final String ALGORITHM = "SM3withSM2";

    @Inject
    @ConfigProperty(name = "zujie.seal.key.file", defaultValue = "var/seal.key")
    String file;

    private @Nullable KeyPair pair;

    /** Where the key lies. */
    String file() {
        return file;
    }

    String sign(String hash) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, PROVIDER);
            signature.initSign(pair().getPrivate());
            signature.update(hash.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal cannot be signed", e);
        }
    }

    boolean verifies(String hash, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, PROVIDER);
            signature.initVerify(pair().getPublic());
            signature.update(hash.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private synchronized KeyPair pair() throws GeneralSecurityException {
        if (pair == null) {
            Path path = Path.of(file);
            try {
                pair = Files.exists(path) ? read(path) : create(path);
            } catch (IOException e) {
                throw new UncheckedIOException("The seal key " + path + " cannot be read or made", e);
            }
        }
        return pair;
    }

    private static KeyPair read(Path path) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(path);
        KeyFactory keys = KeyFactory.getInstance("EC", PROVIDER);
        PrivateKey secret =
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0))));
        PublicKey open =
                keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
        return new KeyPair(open, secret);
    }

    private static KeyPair create(Path path) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        KeyPair made = generator.generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        String text = base64.encodeToString(made.getPrivate().getEncoded()) + "\n"
                + base64.encodeToString(made.getPublic().getEncoded()) + "\n";
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(path, text, StandardOpenOption.WRITE);
        return made;
    }
}
