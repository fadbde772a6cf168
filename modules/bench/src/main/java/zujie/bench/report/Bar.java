package zujie.bench.report;

/**
 * A figure that was promised, and what came out.
 *
 * @param what e.g. "first start with demo data"
 * @param promised e.g. "at most 180 s"
 * @param measured e.g. "74.2 s"
 */
public record Bar(String what, String promised, String measured, boolean reached) {

    public static Bar atMost(String what, double limit, double value, String unit) {
        return new Bar(what, "at most " + number(limit) + " " + unit, number(value) + " " + unit, value <= limit);
    }

    public static Bar atLeast(String what, double limit, double value, String unit) {
        return new Bar(what, "at least " + number(limit) + " " + unit, number(value) + " " + unit, value >= limit);
    }

    public String verdict() {
        return reached ? "reached" : "**MISSED**";
    }

    private static String number(double value) {
        return Report.number(value);
    }
}
