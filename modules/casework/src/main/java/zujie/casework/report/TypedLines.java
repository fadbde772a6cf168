package zujie.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.kernel.money.Money;
import zujie.kernel.rule.InvalidValue;

/** Reads what stands in the inputs of a screen; each map holds one block of them by name. */
final class TypedLines {

    private TypedLines() {}

    /** Whether nothing was typed; what is preselected does not count. */
    static boolean isBlank(Map<String, String> line) {
        return line.entrySet().stream()
                .allMatch(e -> "kind".equals(e.getKey())
                        || e.getValue() == null
                        || e.getValue().isBlank());
    }

    /** @throws InvalidValue at the input that is wrong */
    static ReportEntry.TransferEntry transfer(Map<String, String> line, String at, LocalDate today) {
        return new ReportEntry.TransferEntry(
                line.get("payerBank"),
                line.get("payerAccount"),
                line.get("payeeBank"),
                text(line, "payeeAccount"),
                line.get("payeeName"),
                fen(at + "amountFen", line.get("amountFen")),
                TypedTime.read(at + "transferredAt", line.get("transferredAt"), today),
                line.get("channel"));
    }

    static ReportEntry.ContactEntry contact(Map<String, String> line) {
        return new ReportEntry.ContactEntry(text(line, "kind"), text(line, "value"));
    }

    /** An input left empty comes as null, not as nothing. */
    private static String text(Map<String, String> line, String name) {
        String typed = line.get(name);
        return typed == null ? "" : typed;
    }

    /**
     * An amount in yuan as people write it: {@code 5万}, {@code 50,000.00}.
     *
     * @throws InvalidValue of the kernel's money; null for nothing typed
     */
    static @Nullable Long fen(String field, @Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Typed.at(field, () -> Money.ofYuan(typed)).fen();
    }

    /** Lines in which something was typed. */
    static List<Map<String, String>> filled(List<Map<String, String>> lines) {
        return lines.stream().filter(line -> !isBlank(line)).toList();
    }
}
