package zujie.directory.keycloak;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A password or secret on its way to Keycloak and to the one who asked for it; kept nowhere.
 *
 * @param temporary whether it must be changed at the first login
 */
public record Password(String value, boolean temporary) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LOWER = "abcdefghijkmnpqrstuvwxyz";
    private static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final String SIGNS = "#%+=?@!";
    private static final int GROUP = 4;
    private static final int SECRET_BYTES = 32;

    /** A one-time password of sixteen characters from all four classes (R9.1), without those that look alike. */
    public static Password oneTime() {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            value.append(pick(UPPER)).append(pick(LOWER)).append(pick(DIGITS)).append(pick(SIGNS));
        }
        return new Password(value.toString(), true);
    }

    /** The secret of a program: 256 random bits. */
    public static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static char pick(String from) {
        return from.charAt(RANDOM.nextInt(from.length()));
    }

    @Override
    public String toString() {
        return "Password[***]";
    }
}
