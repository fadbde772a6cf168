package zujie.casework.calls;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** What a call was about (SR-1). */
enum CallKind {
    /** 咨询. */
    CONSULT,
    /** 劝阻: the caller was about to pay and was talked out of it. */
    DISSUADE,
    /** 举报线索. */
    TIP,
    /** 报案. */
    REPORT;

    /** @throws InvalidValue {@code casework.choice-unknown} on {@code kind} */
    static CallKind of(@Nullable String name) {
        for (CallKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw InvalidValue.onField("kind", "casework.choice-unknown");
    }
}
