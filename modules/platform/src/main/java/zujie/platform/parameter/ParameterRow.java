package zujie.platform.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as the administrator sees it.
 *
 * @param value the value for acts of the day asked about
 * @param unit {@code hours}, {@code minutes}, {@code days}, {@code workdays}, {@code months}, {@code count}, {@code fen},
 *     {@code flag} or {@code text}
 * @param mark how sure the source is: V verified text, S secondary, K known but unseen, A agreed or set here
 * @param overridden whether an administrator has set it
 */
public record ParameterRow(
        String key,
        String value,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String mark,
        String source,
        String meaning,
        boolean overridden) {}
