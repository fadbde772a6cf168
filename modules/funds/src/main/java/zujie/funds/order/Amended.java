package zujie.funds.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.money.Money;
import zujie.platform.text.Texts;

/** What a bank corrects in its answer: what stood there, and what stands there then. */
public final class Amended {

    private final List<Line> lines = new ArrayList<>();

    /**
     * One thing that was corrected.
     *
     * @param key message key of its name
     * @param before as it is shown; a dash for nothing
     */
    @Schema(name = "AmendedLine")
    public record Line(String key, String before, String after) {}

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
            lines.add(new Line(key, shown(before), shown(after)));
        }
        return this;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Empty if nothing was corrected; ends in a separator else. */
    public String words() {
        return lines.stream()
                .map(l -> Texts.get(Texts.CHINESE, l.key()) + " " + l.before() + " → " + l.after() + "；")
                .collect(Collectors.joining());
    }

    private static String shown(@Nullable String text) {
        return text == null || text.isEmpty() ? "—" : text;
    }

    private static @Nullable String yuan(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen).toString();
    }
}
