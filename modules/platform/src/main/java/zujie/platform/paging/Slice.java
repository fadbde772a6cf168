package zujie.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param rows at most as many as asked for
 * @param next cursor of the piece after this one; null at the end
 */
public record Slice<T>(List<T> rows, @Nullable String next) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts a piece out of rows of which one more than asked for was read.
     *
     * @param read up to {@code size + 1} rows
     * @param cursor how the cursor of a row is written
     */
    public static <T> Slice<T> of(List<T> read, int size, Function<T, Cursor> cursor) {
        if (read.size() <= size) {
            return new Slice<>(read, null);
        }
        List<T> kept = read.subList(0, size);
        return new Slice<>(kept, cursor.apply(kept.get(size - 1)).text());
    }

    public <R> Slice<R> map(Function<T, R> to) {
        return new Slice<>(rows.stream().map(to).toList(), next);
    }
}
