package zujie.platform.sheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** The rows of a sheet, one after the other; no more than one is held in memory. */
interface SheetRows extends AutoCloseable {

    /** The widest sheet that is read, in columns. */
    int MOST_COLUMNS = 200;

    /** The longest text of a cell; that of Excel itself. */
    int LONGEST_CELL = 32_767;

    /** The next row that is not empty; null after the last. @throws InvalidValue if the file is damaged from here on */
    @Nullable
    SheetRow next() throws IOException;

    @Override
    void close() throws IOException;

    static InvalidValue damaged() {
        return InvalidValue.onField("file", "platform.sheet-damaged");
    }

    static InvalidValue tooLarge() {
        return InvalidValue.onField("file", "platform.sheet-too-large");
    }
}
