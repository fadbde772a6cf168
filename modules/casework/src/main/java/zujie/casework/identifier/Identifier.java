package zujie.casework.identifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.text.Normaliser;

/**
 * An identifier in the form that compares.
 *
 * @param value normalised, 1–120 characters; two identifiers of one kind are the same if these are equal
 */
public record Identifier(IdentifierKind kind, String value) {

    private static final int LONGEST = 120;
    private static final int KEPT = 100;
    private static final int DIGEST = 16;
    /** TAC and serial number; the fifteenth digit is a check digit that carriers' sheets often leave out or set to 0. */
    private static final int IMEI = 14;

    /**
     * Reads one as typed.
     *
     * @throws InvalidValue {@code casework.identifier-empty}, or of the kernel
     */
    public static Identifier of(IdentifierKind kind, @Nullable String typed) {
        String value =
                switch (kind) {
                    case ACCOUNT -> BankAccountNo.of(typed).value();
                    case PHONE -> ShownNumber.of(typed).normalised().orElse(Normaliser.compact(typed));
                    case MESSENGER, APP -> Normaliser.compact(typed).toLowerCase(Locale.ROOT);
                    case SITE -> host(typed);
                    case DEVICE -> device(typed);
                    case PERSON -> Normaliser.identifier(typed).toUpperCase(Locale.ROOT);
                };
        if (value.isEmpty()) {
            throw InvalidValue.of("casework.identifier-empty");
        }
        return new Identifier(kind, value.length() > LONGEST ? value.substring(0, KEPT) + "#" + digest(value) : value);
    }

    /** As {@link #of}; empty if it is none. */
    public static Optional<Identifier> find(IdentifierKind kind, @Nullable String typed) {
        try {
            return Optional.of(of(kind, typed));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    /** As it may be shown: accounts and identity numbers lose their middle, the rest belongs to the fraudsters' shop window. */
    public String masked() {
        return masked(kind, value);
    }

    /** As {@link #masked()}, of a value as typed. */
    public static String masked(IdentifierKind kind, String typed) {
        return switch (kind) {
            case ACCOUNT -> {
                String plain = Normaliser.identifier(typed);
                yield plain.length() < 8
                        ? "****"
                        : plain.substring(0, 4) + " **** " + plain.substring(plain.length() - 4);
            }
            case PERSON -> {
                String plain = Normaliser.identifier(typed);
                yield plain.length() < 8
                        ? "****"
                        : plain.substring(0, 3) + "***********" + plain.substring(plain.length() - 4);
            }
            default -> typed;
        };
    }

    private static String host(@Nullable String typed) {
        String address = Normaliser.compact(typed).toLowerCase(Locale.ROOT);
        return address.replaceFirst("^[a-z][a-z0-9+.-]*://", "")
                .replaceFirst("[/?#].*$", "")
                .replaceFirst("^.*@", "")
                .replaceFirst(":\\d+$", "")
                .replaceFirst("^www\\.", "");
    }

    private static String device(@Nullable String typed) {
        String plain = Normaliser.identifier(typed).toUpperCase(Locale.ROOT);
        return plain.matches("\\d{15,16}") ? plain.substring(0, IMEI) : plain;
    }

    private static String digest(String value) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
