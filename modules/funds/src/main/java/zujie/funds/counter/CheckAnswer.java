package zujie.funds.counter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import zujie.kernel.rule.InvalidValue;

/** How an item of the procedure went. */
public enum CheckAnswer {
    /** 已核，正常. */
    CLEAR,
    /** 已核，可疑. */
    SUSPICIOUS,
    /** 未做. */
    SKIPPED;

    /** One answer for each item of the kind, in order; what is not answered was skipped. */
    static Map<String, CheckAnswer> read(CheckKind kind, Map<String, String> given) {
        Map<String, CheckAnswer> answers = new LinkedHashMap<>();
        for (String item : kind.items()) {
            String typed = given.getOrDefault(item, "");
            try {
                answers.put(item, typed == null || typed.isBlank() ? SKIPPED : valueOf(typed));
            } catch (IllegalArgumentException e) {
                throw InvalidValue.onField(item, "funds.value-unknown", typed);
            }
        }
        for (String item : given.keySet()) {
            if (!kind.items().contains(item)) {
                throw InvalidValue.onField("answers", "funds.value-unknown", item);
            }
        }
        return answers;
    }

    static String write(Map<String, CheckAnswer> answers) {
        return answers.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().name())
                .collect(Collectors.joining(";"));
    }

    static Map<String, CheckAnswer> parse(String written) {
        Map<String, CheckAnswer> answers = new LinkedHashMap<>();
        for (String part : written.split(";")) {
            int at = part.indexOf('=');
            answers.put(part.substring(0, at), valueOf(part.substring(at + 1)));
        }
        return answers;
    }
}
