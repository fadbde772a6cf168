package zujie.casework.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import zujie.platform.sheet.SheetColumn;
import zujie.platform.sheet.SheetWriter;
import zujie.platform.text.Texts;

/** Sheets that are handed out: the rejected lines of a loading, and an empty form. */
@ApplicationScoped
class RejectSheet {

    @Inject
    ImportQueries queries;

    void write(UUID id, OutputStream to) throws IOException {
        ImportQueries.Piece head = queries.rejects(id, -1);
        try (SheetWriter sheet = new SheetWriter(to, Texts.get(Texts.CHINESE, "casework.import.reject-sheet"))) {
            sheet.write(head.rows().get(0));
            ImportQueries.Piece piece = queries.rejects(id, 0);
            while (!piece.rows().isEmpty()) {
                for (List<String> row : piece.rows()) {
                    sheet.write(row);
                }
                piece = queries.rejects(id, piece.last());
            }
        }
    }

    static void writeForm(OutputStream to) throws IOException {
        try (SheetWriter sheet = new SheetWriter(to, Texts.get(Texts.CHINESE, "casework.import.form-sheet"))) {
            sheet.write(SheetReports.COLUMNS.stream()
                    .map(column -> (column.required() ? "*" : "") + first(column))
                    .toList());
        }
    }

    private static String first(SheetColumn column) {
        return column.names().get(0);
    }
}
