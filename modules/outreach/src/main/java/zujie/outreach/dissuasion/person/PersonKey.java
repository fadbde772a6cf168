package zujie.outreach.dissuasion.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a person is known again: a digest, so that neither a log nor a statement that is traced tells a number.
 *
 * @param kind {@code PHONE}, {@code IDENTITY} or {@code ACCOUNT}
 * @param hash 64 hex digits
 */
public record PersonKey(Kind kind, String hash) {

    /** What the key is made of. */
    public enum Kind {
        PHONE,
        IDENTITY,
        ACCOUNT
    }

    public static PersonKey phone(String value) {
        return of(Kind.PHONE, value);
    }

    public static PersonKey identity(String value) {
        return of(Kind.IDENTITY, value);
    }

    public static PersonKey account(String value) {
        return of(Kind.ACCOUNT, value);
    }

    private static PersonKey of(Kind kind, String value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("outreach.person/" + kind + "/").getBytes(StandardCharsets.UTF_8));
            return new PersonKey(kind, HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
