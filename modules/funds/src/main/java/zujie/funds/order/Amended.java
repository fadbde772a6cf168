package zujie.funds.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zujie.platform.text.Texts;

/** What a bank has corrected in its answer, in words for the history: what stood there, and what stands there now. */
public final class Amended {

    private Amended() {}

    /** Empty for what is as it was; ends in a separator else. */
    public static String words(
            @Nullable String noBefore,
            @Nullable String no,
            @Nullable Instant startBefore,
            @Nullable Instant start,
            @Nullable Instant endBefore,
            @Nullable Instant end) {
        List<String> parts = new ArrayList<>();
        add(parts, "funds.amend.bank-no", noBefore, no);
        add(parts, "funds.amend.executed-at", time(startBefore), time(start));
        add(parts, "funds.amend.expires-at", time(endBefore), time(end));
        return parts.isEmpty() ? "" : String.join("；", parts) + "；";
    }

    private static void add(List<String> parts, String key, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            parts.add(Texts.get(Texts.CHINESE, key) + " " + shown(before) + " → " + shown(after));
        }
    }

    private static String shown(@Nullable String text) {
        return text == null || text.isEmpty() ? "—" : text;
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : Typed.shown(at);
    }
}
