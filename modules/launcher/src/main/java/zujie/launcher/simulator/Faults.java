package zujie.launcher.simulator;

import java.util.Random;

/**
 * What goes wrong at a simulated bank, each in so many of a hundred orders. The seed makes a run the same again.
 *
 * @param slow answers after a pause
 * @param silent does not answer until it is woken
 * @param duplicate says the same twice, once under the same serial and once under a new one
 * @param disorder answers the orders of one fetch in another order than they came
 * @param wrongAmount tells another balance than stands in its book; the right one, told afterwards, is refused
 * @param wrongSerial uses the serial of an earlier message first
 */
public record Faults(long seed, int slow, int silent, int duplicate, int disorder, int wrongAmount, int wrongSerial) {

    public static Faults none() {
        return new Faults(0, 0, 0, 0, 0, 0, 0);
    }

    public static Faults all(long seed) {
        return new Faults(seed, 3, 10, 15, 50, 5, 10);
    }

    /**
     * Such as {@code slow=10,silent=5,seed=7}, or {@code all}.
     *
     * @throws IllegalArgumentException if a word or number is not known
     */
    public static Faults parse(String text) {
        if (text.isBlank() || text.equals("none")) {
            return none();
        }
        if (text.equals("all")) {
            return all(1);
        }
        long seed = 1;
        int[] share = new int[6];
        for (String part : text.split(",")) {
            String[] pair = part.strip().split("=", 2);
            int value = pair.length == 2 ? Integer.parseInt(pair[1]) : 10;
            switch (pair[0]) {
                case "seed" -> seed = value;
                case "slow" -> share[0] = value;
                case "silent" -> share[1] = value;
                case "duplicate" -> share[2] = value;
                case "disorder" -> share[3] = value;
                case "wrong-amount" -> share[4] = value;
                case "wrong-serial" -> share[5] = value;
                default -> throw new IllegalArgumentException("unknown fault " + pair[0]);
            }
        }
        return new Faults(seed, share[0], share[1], share[2], share[3], share[4], share[5]);
    }

    /** What happens to one order; always the same for the same order and seed. */
    Fate of(String applicationId) {
        Random random = new Random(seed * 31 + applicationId.hashCode());
        return new Fate(
                hit(random, slow),
                hit(random, silent),
                hit(random, duplicate),
                hit(random, wrongAmount),
                hit(random, wrongSerial));
    }

    private static boolean hit(Random random, int percent) {
        return random.nextInt(100) < percent;
    }

    record Fate(boolean slow, boolean silent, boolean duplicate, boolean wrongAmount, boolean wrongSerial) {}
}
