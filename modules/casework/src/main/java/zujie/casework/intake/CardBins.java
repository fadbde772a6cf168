package zujie.casework.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which bank issued a card (发卡行识别码). The table is a dated collection of public data and not UnionPay's own, so its
 * answer is a proposal; source and coverage stand at the head of {@code card-bins.csv}.
 */
public final class CardBins {

    private static final CardBins SHIPPED = new CardBins();
    private static final int LONGEST = 10;

    /**
     * A bank.
     *
     * @param code clearing code of its head office, the code of the organisation if it is a partner; null if not known
     */
    public record Bank(String name, @Nullable String code) {}

    /** The issuer of a BIN. @param lengths of its card numbers */
    public record Issuer(Bank bank, List<Integer> lengths, String kind) {

        public Issuer {
            lengths = List.copyOf(lengths);
        }

        public boolean hasLength(int digits) {
            return lengths.contains(digits);
        }
    }

    private final Map<String, Issuer> issuers = new HashMap<>();
    private final Map<String, Bank> names = new HashMap<>();

    private CardBins() {
        Map<String, Bank> banks = new HashMap<>();
        for (String[] row : rows("banks.csv")) {
            Bank bank = new Bank(row[0], row[1].isEmpty() ? null : row[1]);
            banks.put(row[0], bank);
            names.put(row[0], bank);
            if (!row[2].isEmpty()) {
                Arrays.stream(row[2].split("\\|")).forEach(alias -> names.put(alias, bank));
            }
        }
        for (String[] row : rows("card-bins.csv")) {
            Bank bank = banks.get(row[3]);
            if (bank == null) {
                throw new IllegalStateException("card-bins.csv names a bank that banks.csv has not: " + row[3]);
            }
            List<Integer> lengths =
                    Arrays.stream(row[1].split("\\|")).map(Integer::valueOf).toList();
            issuers.put(row[0], new Issuer(bank, lengths, row[2]));
        }
    }

    public static CardBins shipped() {
        return SHIPPED;
    }

    /** The issuer by the longest BIN that the digits begin with. */
    public Optional<Issuer> issuer(String digits) {
        for (int length = Math.min(LONGEST, digits.length()); length >= 5; length--) {
            Issuer found = issuers.get(digits.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The bank of that name or nickname. */
    Optional<Bank> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    Set<String> bankNames() {
        return names.keySet();
    }

    /** The banks that have a BIN. */
    public Set<String> coveredBanks() {
        Set<String> covered = new HashSet<>();
        issuers.values().forEach(issuer -> covered.add(issuer.bank().name()));
        return covered;
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = CardBins.class.getResourceAsStream("/zujie/casework/intake/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
