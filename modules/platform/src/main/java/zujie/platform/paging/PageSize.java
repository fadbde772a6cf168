package zujie.platform.paging;

import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** How many rows a piece of a list may have. */
public final class PageSize {

    public static final int USUAL = 20;
    private static final int MOST = 200;

    private PageSize() {}

    /** @throws InvalidValue if it is not between 1 and 200; 20 for null */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw InvalidValue.onField("size", "platform.page-size", MOST);
        }
        return asked;
    }
}
