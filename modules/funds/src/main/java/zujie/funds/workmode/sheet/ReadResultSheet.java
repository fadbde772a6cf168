package zujie.funds.workmode.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import zujie.funds.sheet.FilledLine;
import zujie.funds.sheet.FilledSheet;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.sheet.SheetColumn;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 读取结果表: the one way in for sheets of results, by screen and by API. It only reads; the lines are entered afterwards,
 * each by the use case that enters a single result and in a transaction of its own.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
public class ReadResultSheet {

    static final int MOST = 2_000;

    /** @throws InvalidValue on {@code file} if it is no sheet with these columns, or {@code funds.query-too-many} */
    public <T> FilledSheet<T> handle(InputStream content, List<SheetColumn> columns, Function<FilledLine, T> reading)
            throws IOException {
        FilledSheet<T> sheet = FilledSheet.read(content, columns, MOST, reading);
        AuditNotes.detail("lines", sheet.lines().size() + sheet.refused().size());
        return sheet;
    }
}
