package zujie.funds.workmode;

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
 * Results of carried stops out of a sheet (CSV or Excel), as the ministry's platform or a bank gives them (R1.24). Each
 * line is entered by itself: a refused one is told with its reason and holds up no other, one that was entered before
 * counts as known.
 */
@ApplicationScoped
public class StopResultSheet {

    static final int MOST = 2_000;

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required("orderNo", "申请编号", "指令编号", "applicationID"),
            SheetColumn.required("resultCode", "结果代码", "反馈代码", "result"),
            SheetColumn.optional("number", "平台编号", "文书编号", "number"),
            SheetColumn.optional("handedAt", "下发时间", "送达时间", "handedAt"),
            SheetColumn.optional("balanceFen", "账户余额", "止付余额", "余额", "balance"),
            SheetColumn.optional("executedAt", "止付时间", "执行时间", "executedAt"),
            SheetColumn.optional("accountName", "户名", "账户名", "accountName"),
            SheetColumn.optional("accountNumber", "账号", "止付账号", "accountNumber"),
            SheetColumn.optional("remark", "备注", "说明", "remark"));

    @Inject
    HandOverStops handOver;

    /** What became of a sheet: lines entered, lines that said what was entered before, lines refused. */
    public record Report(int taken, int known, List<Rejected> rejected) {

        public Report {
            rejected = List.copyOf(rejected);
        }
    }

    /** A line that was refused; the first line below the heading is 2. */
    public record Rejected(long line, String orderNo, String code, String reason) {}

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
        int known = 0;
        List<Rejected> rejected = new ArrayList<>();
        for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
            if (taken + known + rejected.size() >= MOST) {
                throw InvalidValue.onField("file", "funds.query-too-many", MOST);
            }
            try {
                if (entered(line)) {
                    taken++;
                } else {
                    known++;
                }
            } catch (RuleViolation e) {
                rejected.add(new Rejected(
                        line.number(),
                        line.text("orderNo"),
                        e.code(),
                        Texts.get(Texts.CHINESE, e.messageKey(), e.args().toArray())));
            }
        }
        return new Report(taken, known, rejected);
    }

    private boolean entered(SheetTable.Line line) {
        return handOver.line(
                at("orderNo", () -> line.identifier("orderNo")),
                told(line.text("number")),
                at("handedAt", () -> line.time("handedAt")),
                new HandOverStops.Result(
                        null,
                        at("resultCode", () -> line.identifier("resultCode")),
                        at("balanceFen", () -> line.fen("balanceFen")),
                        at("executedAt", () -> line.time("executedAt")),
                        told(line.text("remark")),
                        told(line.text("accountName")),
                        told(at("accountNumber", () -> line.identifier("accountNumber")))));
    }

    private static @Nullable String told(String text) {
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
