package zujie.casework.lead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a unit over a period; the links open exactly the records that were counted.
 *
 * @param unit its code; empty for the sum over the caller's unit and those below it
 * @param received leads received in the period
 * @param cased those of them that have a case by its end
 * @param resulted those of these that have a result by its end
 * @param caseRate 线索成案率 in per cent with one decimal; null if none was received
 * @param resultRate 战果转化率 in per cent with one decimal; null if none has a case
 */
public record LeadRates(
        String unit,
        String name,
        long received,
        long cased,
        long resulted,
        @Nullable String caseRate,
        @Nullable String resultRate,
        String receivedLink,
        String casedLink,
        String resultedLink) {

    static LeadRates of(
            String unit, String name, LocalDate from, LocalDate to, long received, long cased, long resulted) {
        String list = "/console/casework/leads.xhtml?receivedFrom=" + from + "&receivedTo=" + to
                + (unit.isEmpty() ? "&below=true" : "&unit=" + unit);
        return new LeadRates(
                unit,
                name,
                received,
                cased,
                resulted,
                rate(cased, received),
                rate(resulted, cased),
                list,
                list + "&have=CASE",
                list + "&have=RESULT");
    }

    private static @Nullable String rate(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
