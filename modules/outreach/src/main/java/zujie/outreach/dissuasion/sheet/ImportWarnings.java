package zujie.outreach.dissuasion.sheet;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.outreach.dissuasion.source.ReceiveWarning;
import zujie.outreach.dissuasion.source.WarningEntry;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.sheet.SheetTable;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 导入预警表: takes the warnings of a sheet, .xlsx or .csv in UTF-8 or GBK. What cannot be taken comes back line by line with
 * the reason, can be corrected and loaded again; what was taken before is known and changes nothing.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class ImportWarnings {

    static final int MOST = 5000;

    @Inject
    WarningColumns columns;

    @Inject
    ReceiveWarning receive;

    /**
     * A line that was refused.
     *
     * @param line as the program shows it that people open the sheet with
     * @param field key of the column; null if it is not about one
     * @param cells as they stand in the sheet
     */
    @Schema(name = "WarningSheetRejected")
    public record Rejected(long line, @Nullable String field, String code, String reason, List<String> cells) {}

    /** What became of a sheet. */
    @Schema(name = "WarningSheetReport")
    public record Report(int lines, int taken, int joined, int known, List<String> headings, List<Rejected> rejected) {}

    /**
     * @param source of lines that name none; null for the unit's own
     * @throws InvalidValue on {@code file} if it is no sheet of warnings, or {@code outreach.too-many}
     */
    public Report handle(InputStream content, @Nullable String source) throws IOException {
        Path file = Files.createTempFile("zujie-warnings", ".sheet");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (SheetTable table = SheetTable.open(file, WarningColumns.ALL)) {
                return load(table, source == null || source.isBlank() ? "UNIT" : source);
            }
        } finally {
            Files.delete(file);
        }
    }

    private Report load(SheetTable table, String source) throws IOException {
        List<WarningEntry> entries = new ArrayList<>();
        List<SheetTable.Line> lines = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        int all = 0;
        for (SheetTable.Line line = table.next(); line != null; line = table.next()) {
            if (++all > MOST) {
                throw InvalidValue.onField("file", "outreach.too-many", MOST);
            }
            try {
                entries.add(columns.read(line, source));
                lines.add(line);
            } catch (RuleViolation e) {
                rejected.add(new Rejected(
                        line.number(),
                        e.field().orElse(null),
                        e.code(),
                        Texts.get(Texts.CHINESE, e.messageKey(), e.args()),
                        line.texts()));
            }
        }
        ReceiveWarning.Batch batch = receive.batch(entries);
        for (ReceiveWarning.Refused refused : batch.refused()) {
            SheetTable.Line line = lines.get(refused.line() - 1);
            rejected.add(new Rejected(
                    line.number(), column(refused.field()), refused.code(), refused.reason(), line.texts()));
        }
        rejected.sort(Comparator.comparingLong(Rejected::line));
        AuditNotes.detail("lines", all);
        AuditNotes.detail("taken", batch.taken() + batch.joined());
        AuditNotes.detail("rejected", rejected.size());
        return new Report(all, batch.taken(), batch.joined(), batch.known(), table.headings(), rejected);
    }

    /** {@code person.phone} is the column {@code phone}. */
    private static @Nullable String column(@Nullable String field) {
        return field == null
                ? null
                : switch (field) {
                    case "person.identityNumber" -> "identity";
                    case "atRiskFen" -> "atRisk";
                    case "unitCode" -> "unit";
                    default -> field.substring(field.lastIndexOf('.') + 1);
                };
    }
}
