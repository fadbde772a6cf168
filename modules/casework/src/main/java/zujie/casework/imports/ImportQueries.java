package zujie.casework.imports;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows what was loaded by the caller's unit and those below it, and gives back what was wrong. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class ImportQueries {

    static final int PIECE = 500;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    Imports imports;

    /** Headings of a list of rejected lines, or some of its rows; {@code last} is the line of the last row. */
    public record Piece(List<List<String>> rows, long last) {}

    /** The newest first. */
    public Slice<ImportRow> list(@Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Cursor behind = Cursor.parse(cursor);
        TypedQuery<SheetImport> query = database.createQuery(
                        "select i from SheetImport i where i.unitPath like :unit"
                                + (behind == null
                                        ? ""
                                        : " and (i.uploadedAt < :at or i.uploadedAt = :at and i.id < :id)")
                                + " order by i.uploadedAt desc, i.id desc",
                        SheetImport.class)
                .setParameter("unit", caller.actor().unitPath() + "%");
        if (behind != null) {
            Instant at = behind.instant();
            query.setParameter("at", at).setParameter("id", behind.id());
        }
        Slice<ImportRow> slice = Slice.of(
                        query.setMaxResults(rows + 1).getResultList(), rows, i -> Cursor.at(i.uploadedAt(), i.id()))
                .map(SheetImport::toRow);
        AuditNotes.listed(slice.rows().stream().map(ImportRow::id).toList());
        return slice;
    }

    /** @throws NotFound {@code casework.import-not-found} */
    public ImportRow get(UUID id) {
        AuditNotes.subject("report-import", id);
        return imports.require(id).toRow();
    }

    /** What is wrong with lines behind that one, at most 200; no cell is shown. @throws NotFound {@code casework.import-not-found} */
    public List<LineRow> lines(UUID id, boolean rejected, long behind) {
        AuditNotes.subject("report-import", id);
        imports.require(id);
        return imports.lines(id, rejected, behind, 200).stream()
                .map(DoubtfulLine::toRow)
                .toList();
    }

    /**
     * Rejected lines as they stood in the sheet, with two columns more: the line and what is wrong.
     *
     * @param behind line behind which to begin; a negative one asks for the headings
     * @throws NotFound {@code casework.import-not-found}
     */
    public Piece rejects(UUID id, long behind) {
        AuditNotes.subject("report-import", id);
        AuditNotes.detail("behind", behind);
        SheetImport task = imports.require(id);
        List<String> headings = Packed.read(task.headings());
        if (behind < 0) {
            return new Piece(
                    List.of(row(
                            headings,
                            headings.size(),
                            Texts.get(Texts.CHINESE, "casework.import.column-line"),
                            Texts.get(Texts.CHINESE, "casework.import.column-problem"))),
                    0);
        }
        List<DoubtfulLine> lines = imports.lines(id, true, behind, PIECE);
        List<List<String>> rows = new ArrayList<>();
        for (DoubtfulLine line : lines) {
            LineRow what = line.toRow();
            String column = what.column().isEmpty() ? "" : what.column() + "：";
            rows.add(row(
                    Packed.read(String.valueOf(line.cells())),
                    headings.size(),
                    String.valueOf(line.line()),
                    column + what.sentence(Texts.CHINESE)));
        }
        return new Piece(
                rows, lines.isEmpty() ? behind : lines.get(lines.size() - 1).line());
    }

    private static List<String> row(List<String> cells, int width, String line, String problem) {
        List<String> row = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (row.size() < width) {
            row.add("");
        }
        row.add(line);
        row.add(problem);
        return row;
    }
}
