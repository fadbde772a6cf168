package zujie.platform.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How a seal is written on paper, to be read and typed by people. */
public final class SealText {

    private static final int GROUP = 4;
    private static final int CODE_LENGTH = 16;
    private static final int SEAL_LINE = 32;

    private SealText() {}

    /**
     * The 核验码 of a seal, short enough to be typed: sixteen digits of its SHA-256 in groups of four.
     *
     * @param seal in Base64
     */
    public static String code(String seal) {
        try {
            String hex = HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(seal.getBytes(StandardCharsets.US_ASCII)));
            return grouped(hex.substring(0, CODE_LENGTH), GROUP, "-");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The seal itself in pieces that a cell of a form can break. */
    public static String lines(String seal) {
        return grouped(seal, SEAL_LINE, " ");
    }

    private static String grouped(String text, int size, String between) {
        return text.replaceAll("(.{" + size + "})(?=.)", "$1" + between);
    }
}
