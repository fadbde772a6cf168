package zujie.platform.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;

/**
 * A key of SM2 with SM3 (R9.6) in a file outside the database. The file holds private and public key, one Base64 line each,
 * and is made when it is first needed.
 */
public final class Sm2KeyFile {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final String ALGORITHM = "SM3withSM2";

    private final String file;

    private @Nullable KeyPair pair;

    public Sm2KeyFile(String file) {
        this.file = file;
    }

    /** The public key as X.509, in Base64. */
    public String publicKey() {
        try {
            return Base64.getEncoder().encodeToString(pair().getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal key cannot be read", e);
        }
    }

    /** Signs a text; in Base64. */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, PROVIDER);
            signature.initSign(pair().getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal cannot be signed", e);
        }
    }

    /** Whether this key signed that text. */
    public boolean verifies(String text, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM, PROVIDER);
            signature.initVerify(pair().getPublic());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
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
