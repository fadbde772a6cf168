package zujie.funds.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zujie.kernel.money.Money;
import zujie.platform.text.Texts;

/** What a bank has corrected in its answer, in words for the history: what stood there, and what stands there now. */
public final class Amended {

    private final List<String> parts = new ArrayList<>();

    /** Nothing if both are the same; so do the others. */
    public Amended text(String key, @Nullable String before, @Nullable String after) {
        return add(key, before, after);
    }

    public Amended time(String key, @Nullable Instant before, @Nullable Instant after) {
        return add(key, before == null ? null : Typed.shown(before), after == null ? null : Typed.shown(after));
    }

    /** Sums in fen. */
    public Amended money(String key, @Nullable Long before, @Nullable Long after) {
        return add(key, yuan(before), yuan(after));
    }

    private Amended add(String key, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            parts.add(Texts.get(Texts.CHINESE, key) + " " + shown(before) + " → " + shown(after));
        }
        return this;
    }

    /** Empty if nothing was corrected; ends in a separator else. */
    public String words() {
        return parts.isEmpty() ? "" : String.join("；", parts) + "；";
    }

    private static String shown(@Nullable String text) {
        return text == null || text.isEmpty() ? "—" : text;
    }

    private static @Nullable String yuan(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen).toString();
    }
}
