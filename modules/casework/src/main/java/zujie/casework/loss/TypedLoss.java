package zujie.casework.loss;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zujie.casework.report.TypedTime;
import zujie.kernel.money.Money;
import zujie.kernel.rule.InvalidValue;

/** Reads what stands in the inputs of a screen: the fields of every kind go by the same five names. */
final class TypedLoss {

    /** Inputs of a screen, one for each field of a kind. */
    static final List<String> INPUTS = List.of("one", "two", "three", "four", "five");

    private TypedLoss() {}

    /** @throws InvalidValue at the input that is wrong */
    static LossEntry entry(Map<String, String> line, String at, LocalDate today) {
        LossKind kind = LossKind.of(at, line.get("kind"));
        Map<String, String> details = new HashMap<>();
        for (String field : kind.fields()) {
            String typed = line.get(input(kind, field));
            if (typed != null && !typed.isBlank()) {
                details.put(field, typed);
            }
        }
        return new LossEntry(
                kind.name(),
                fen(line.get("amountFen"), at),
                TypedTime.read(at + "happenedAt", line.get("happenedAt"), today),
                details);
    }

    /** The same fault at the input in which the wrong field was typed. */
    static InvalidValue located(InvalidValue fault, String at, Map<String, String> line) {
        String field = fault.field()
                .orElse("")
                .substring(Math.min(at.length(), fault.field().orElse("").length()));
        for (LossKind kind : LossKind.values()) {
            if (kind.name().equals(line.get("kind")) && kind.fields().contains(field)) {
                return fault.at(at + input(kind, field));
            }
        }
        return fault;
    }

    static String input(LossKind kind, String field) {
        return INPUTS.get(kind.fields().indexOf(field));
    }

    private static @org.jspecify.annotations.Nullable Long fen(
            @org.jspecify.annotations.Nullable String typed, String at) {
        try {
            return typed == null || typed.isBlank() ? null : Money.ofYuan(typed).fen();
        } catch (InvalidValue e) {
            throw e.at(at + "amountFen");
        }
    }
}
