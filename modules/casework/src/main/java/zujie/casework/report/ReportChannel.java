package zujie.casework.report;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** The way on which a report came in. */
enum ReportChannel {
    /** 110 接警. */
    POLICE_110("110"),
    /** 96110 咨询专线 (R7.3). */
    LINE_96110("96110"),
    /** 上门报案. */
    COUNTER("COUNTER"),
    /** 银行网点报案 (R1.3). */
    BANK("BANK"),
    OTHER("OTHER");

    private final String code;

    ReportChannel(String code) {
        this.code = code;
    }

    /** How interfaces and texts name it: {@code casework.channel.96110}. */
    String code() {
        return code;
    }

    /** @throws InvalidValue {@code casework.choice-unknown} on {@code channel} */
    static ReportChannel of(@Nullable String code) {
        for (ReportChannel channel : values()) {
            if (channel.code.equals(code)) {
                return channel;
            }
        }
        throw InvalidValue.onField("channel", "casework.choice-unknown");
    }
}
