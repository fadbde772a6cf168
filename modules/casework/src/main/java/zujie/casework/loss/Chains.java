package zujie.casework.loss;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.KeccakDigest;

/** Addresses and transaction hashes of the chains on which USDT moves; both kinds of address carry a checksum. */
final class Chains {

    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final Pattern TRON = Pattern.compile("T[" + BASE58 + "]{33}");
    private static final Pattern ETHEREUM = Pattern.compile("0x[0-9a-fA-F]{40}");
    private static final Pattern TRON_HASH = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern ETHEREUM_HASH = Pattern.compile("0x[0-9a-fA-F]{64}");

    private Chains() {}

    /** Base58Check: the last four bytes are the head of the double SHA-256 of the rest, which begins with 0x41. */
    static boolean isTronAddress(String text) {
        if (!TRON.matcher(text).matches()) {
            return false;
        }
        BigInteger number = BigInteger.ZERO;
        for (char c : text.toCharArray()) {
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(BASE58.indexOf(c)));
        }
        byte[] bytes = number.toByteArray();
        if (bytes.length != 25 || bytes[0] != 0x41) {
            return false;
        }
        byte[] check = Arrays.copyOf(sha256(sha256(Arrays.copyOf(bytes, 21))), 4);
        return Arrays.equals(check, Arrays.copyOfRange(bytes, 21, 25));
    }

    /** EIP-55: the case of the letters is the checksum; all small or all capital letters carry none. */
    static boolean isEthereumAddress(String text) {
        if (!ETHEREUM.matcher(text).matches()) {
            return false;
        }
        String digits = text.substring(2);
        String small = digits.toLowerCase(Locale.ROOT);
        if (digits.equals(small) || digits.equals(digits.toUpperCase(Locale.ROOT))) {
            return true;
        }
        KeccakDigest keccak = new KeccakDigest(256);
        byte[] ascii = small.getBytes(StandardCharsets.US_ASCII);
        keccak.update(ascii, 0, ascii.length);
        byte[] hash = new byte[32];
        keccak.doFinal(hash, 0);
        String nibbles = HexFormat.of().formatHex(hash);
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (Character.isLetter(c) && Character.isUpperCase(c) != (Character.digit(nibbles.charAt(i), 16) >= 8)) {
                return false;
            }
        }
        return true;
    }

    static boolean isTronHash(String text) {
        return TRON_HASH.matcher(text).matches();
    }

    static boolean isEthereumHash(String text) {
        return ETHEREUM_HASH.matcher(text).matches();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
