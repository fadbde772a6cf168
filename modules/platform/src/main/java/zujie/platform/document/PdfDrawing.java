package zujie.platform.document;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.Map;

/** Draws a filled paper as PDF on A4, the glyphs it uses embedded. */
final class PdfDrawing {

    private static final float MARGIN = mm(20);
    private static final float BODY = 10.5f;
    private static final float HEADING = 18f;
    private static final float SMALL = 8f;
    private static final float LINE_WIDTH = 0.6f;
    private static final float LEADING = 1.45f;
    private static final float CELL_LEADING = 1.4f;

    private PdfDrawing() {}

    /** @param properties of the document, by name; they stand in it in plain */
    static byte[] draw(Sheet sheet, Map<String, String> properties) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Foot(sheet.footer()));
        document.addTitle(sheet.title());
        properties.forEach(document::addHeader);
        document.open();
        for (Sheet.Block block : sheet.blocks()) {
            if (block instanceof Sheet.Line line) {
                document.add(paragraph(line));
            } else if (block instanceof Sheet.Table table) {
                document.add(table(table));
            }
        }
        document.close();
        return out.toByteArray();
    }

    private static Paragraph paragraph(Sheet.Line line) {
        Font font = line.heading() ? Fonts.bold(HEADING) : Fonts.regular(BODY);
        Paragraph paragraph = new Paragraph(font.getSize() * LEADING, line.words(), font);
        paragraph.setAlignment(alignment(line.align()));
        paragraph.setSpacingAfter(line.heading() ? mm(3) : mm(1.5f));
        paragraph.setSpacingBefore(line.heading() ? 0 : mm(1));
        return paragraph;
    }

    private static PdfPTable table(Sheet.Table table) {
        PdfPTable drawn = new PdfPTable(table.widths().size());
        float[] widths = new float[table.widths().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = table.widths().get(i);
        }
        drawn.setWidths(widths);
        drawn.setWidthPercentage(100);
        drawn.setSplitLate(false);
        drawn.setSpacingAfter(mm(1));
        for (Sheet.Row row : table.rows()) {
            for (Sheet.Cell cell : row.cells()) {
                drawn.addCell(cell(cell, row.height()));
            }
        }
        return drawn;
    }

    private static PdfPCell cell(Sheet.Cell cell, int height) {
        PdfPCell drawn = new PdfPCell(new Phrase(cell.words(), Fonts.regular(BODY)));
        drawn.setColspan(cell.span());
        drawn.setHorizontalAlignment(alignment(cell.align()));
        drawn.setVerticalAlignment(cell.label() || height < 20 ? Element.ALIGN_MIDDLE : Element.ALIGN_TOP);
        drawn.setMinimumHeight(mm(height));
        drawn.setBorderWidth(LINE_WIDTH);
        drawn.setLeading(0, CELL_LEADING);
        drawn.setPaddingLeft(mm(1.5f));
        drawn.setPaddingRight(mm(1.5f));
        drawn.setPaddingTop(mm(0.6f));
        drawn.setPaddingBottom(mm(1.4f));
        return drawn;
    }

    private static int alignment(Sheet.Align align) {
        return switch (align) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTER -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        };
    }

    private static float mm(float millimetres) {
        return millimetres * 72f / 25.4f;
    }

    /** Who printed it, and the number of the page. */
    private static final class Foot extends PdfPageEventHelper {

        private final String words;

        Foot(String words) {
            this.words = words;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Font font = Fonts.regular(SMALL);
            float y = MARGIN / 2;
            ColumnText.showTextAligned(
                    writer.getDirectContent(), Element.ALIGN_LEFT, new Phrase(words, font), document.left(), y, 0);
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_RIGHT,
                    new Phrase("第 " + writer.getPageNumber() + " 页", font),
                    document.right(),
                    y,
                    0);
        }
    }
}
