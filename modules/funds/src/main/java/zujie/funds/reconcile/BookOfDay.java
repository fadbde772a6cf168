package zujie.funds.reconcile;

import java.time.LocalDate;
import java.util.List;
import zujie.funds.gateway.envelope.Wire;

/**
 * Everything that a bank has executed on one day, by our book, in order of ApplicationID.
 *
 * @param sumFen of all lines
 */
public record BookOfDay(String bankCode, LocalDate day, long sumFen, List<BookLine> lines) {

    public BookOfDay {
        lines = List.copyOf(lines);
    }

    /** The file: one line an order, sums in yuan, times in China. */
    String csv() {
        StringBuilder text = new StringBuilder("applicationID,kind,result,heldYuan,executedAt\r\n");
        for (BookLine line : lines) {
            text.append(line.applicationId())
                    .append(',')
                    .append(line.kind())
                    .append(',')
                    .append(line.resultCode())
                    .append(',')
                    .append(Wire.yuan(line.heldFen()))
                    .append(',')
                    .append(Wire.time(line.executedAt()))
                    .append("\r\n");
        }
        return text.toString();
    }
}
