package zujie.funds.workmode.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.sheet.SheetColumn;
import zujie.platform.sheet.SheetTable;
import zujie.platform.text.Texts;

/**
 * Results of carried freezes out of a sheet (CSV or Excel), as the ministry's platform or a bank gives them. Each line is
 * entered by itself: a refused one is told with its reason and holds up no other.
 */
@ApplicationScoped
public class ResultSheet {

    static final int MOST = 2_000;

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required("orderNo", "申请编号", "指令编号", "applicationID"),
            SheetColumn.required("resultCode", "结果代码", "反馈代码", "result"),
            SheetColumn.optional("balanceFen", "账户余额", "余额", "balance"),
            SheetColumn.optional("frozenFen", "冻结金额", "实际冻结金额", "frozen"),
            SheetColumn.optional("executedAt", "执行时间", "冻结时间", "executedAt"),
            SheetColumn.optional("expiresAt", "到期时间", "冻结到期日", "expiresAt"),
            SheetColumn.optional("earlierOrgan", "在先冻结机关", "earlierOrgan"),
            SheetColumn.optional("earlierEnd", "在先冻结到期时间", "earlierEnd"),
            SheetColumn.optional("bankNo", "银行冻结编号", "bankNo"),
            SheetColumn.optional("remark", "备注", "说明", "remark"));

    @Inject
    HandOverFreezes handOver;

    /** What became of a sheet. */
    public record Report(int taken, List<Rejected> rejected) {

        public Report {
            rejected = List.copyOf(rejected);
        }
    }

    /** A line that was refused; the first line below the heading is 2. */
    public record Rejected(long line, String code, String reason) {}

    /** @throws InvalidValue on {@code file} if it is no such sheet, or {@code funds.query-too-many} */
    public Report take(InputStream content) throws IOException {
        Path file = Files.createTempFile("zujie-results", ".sheet");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (SheetTable table = SheetTable.open(file, COLUMNS)) {
                return lines(table);
            }
        } finally {
            Files.delete(file);
        }
    }

    private Report lines(SheetTable table) throws IOException {
        int taken = 0;
        List<Rejected> rejected = new ArrayList<>();
        for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
            if (taken + rejected.size() >= MOST) {
                throw InvalidValue.onField("file", "funds.query-too-many", MOST);
            }
            try {
                handOver.result(result(line));
                taken++;
            } catch (RuleViolation e) {
                rejected.add(new Rejected(
                        line.number(),
                        e.code(),
                        Texts.get(Texts.CHINESE, e.messageKey(), e.args().toArray())));
            }
        }
        return new Report(taken, rejected);
    }

    private static HandOverFreezes.Result result(SheetTable.Line line) {
        return new HandOverFreezes.Result(
                null,
                at("orderNo", () -> line.identifier("orderNo")),
                at("resultCode", () -> line.identifier("resultCode")),
                at("balanceFen", () -> line.fen("balanceFen")),
                at("frozenFen", () -> line.fen("frozenFen")),
                at("executedAt", () -> line.time("executedAt")),
                at("expiresAt", () -> line.time("expiresAt")),
                blank(line.text("earlierOrgan")),
                at("earlierEnd", () -> line.time("earlierEnd")),
                blank(line.text("bankNo")),
                blank(line.text("remark")));
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }

    private static <T extends @Nullable Object> T at(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }
}
