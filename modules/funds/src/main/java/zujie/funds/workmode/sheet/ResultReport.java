package zujie.funds.workmode.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import zujie.funds.sheet.FilledSheet;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.text.Texts;

/**
 * What became of a result sheet.
 *
 * @param taken lines entered
 * @param known lines that said what was entered before: nothing happened
 */
@Schema(name = "ResultSheetReport")
public record ResultReport(int taken, int known, List<Rejected> rejected) {

    public ResultReport {
        rejected = List.copyOf(rejected);
    }

    /**
     * A line that was refused.
     *
     * @param line as the program shows it that people open the sheet with; the first below the heading is 2
     * @param orderNo ApplicationID as it stands there
     */
    @Schema(name = "ResultSheetRejected")
    public record Rejected(long line, String orderNo, String code, String reason) {

        private static Rejected of(long line, String orderNo, RuleViolation why) {
            return new Rejected(
                    line,
                    orderNo,
                    why.code(),
                    Texts.get(Texts.CHINESE, why.messageKey(), why.args().toArray()));
        }
    }

    /**
     * Enters the lines of a sheet one by one.
     *
     * @param orderNo of a line
     * @param enters enters a line in a transaction of its own; false if the same was entered before
     */
    public static <T> ResultReport of(FilledSheet<T> sheet, Function<T, String> orderNo, Predicate<T> enters) {
        int taken = 0;
        int known = 0;
        List<Rejected> rejected = new ArrayList<>();
        sheet.refused().forEach(r -> rejected.add(Rejected.of(r.line(), r.named(), r.why())));
        for (FilledSheet.Placed<T> placed : sheet.lines()) {
            try {
                if (enters.test(placed.entry())) {
                    taken++;
                } else {
                    known++;
                }
            } catch (RuleViolation e) {
                rejected.add(Rejected.of(placed.line(), orderNo.apply(placed.entry()), e));
            }
        }
        rejected.sort(Comparator.comparingLong(Rejected::line));
        return new ResultReport(taken, known, rejected);
    }
}
