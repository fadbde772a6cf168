package zujie.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Draws a filled paper as a Word file (ECMA-376 WordprocessingML) on A4. The file names the fonts of official papers, which
 * every office computer has, and can be edited.
 */
final class WordDrawing {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MARGIN = 1134;
    private static final int WIDTH = 11906 - 2 * MARGIN;
    private static final int HALF_POINTS = 21;
    private static final int HEADING_HALF_POINTS = 36;
    private static final int SMALL_HALF_POINTS = 16;
    private static final float TWIPS_PER_MM = 56.7f;

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            </Types>""";

    private static final String PACKAGE =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            </Relationships>""";

    private static final String PARTS =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>\
            </Relationships>""";

    private static final String STYLES =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>\
            <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>""";

    private WordDrawing() {}

    static byte[] draw(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", PACKAGE);
            part(zip, "docProps/core.xml", core(sheet.title()));
            part(zip, "word/_rels/document.xml.rels", PARTS);
            part(zip, "word/styles.xml", STYLES);
            part(zip, "word/footer1.xml", footer(sheet.footer()));
            part(zip, "word/document.xml", document(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String core(String title) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escaped(title)
                + "</dc:title></cp:coreProperties>";
    }

    private static String footer(String words) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:ftr xmlns:w=\"" + MAIN
                + "\"><w:p><w:pPr>"
                + "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + WIDTH + "\"/></w:tabs></w:pPr>"
                + run(words, SMALL_HALF_POINTS, false)
                + "<w:r><w:tab/></w:r>" + run("第 ", SMALL_HALF_POINTS, false)
                + "<w:r><w:rPr><w:sz w:val=\"" + SMALL_HALF_POINTS
                + "\"/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(" 页", SMALL_HALF_POINTS, false)
                + "</w:p></w:ftr>";
    }

    private static String document(Sheet sheet) {
        StringBuilder body = new StringBuilder();
        for (Sheet.Block block : sheet.blocks()) {
            if (block instanceof Sheet.Line line) {
                body.append(paragraph(
                        line.words(),
                        line.align(),
                        line.heading() ? HEADING_HALF_POINTS : HALF_POINTS,
                        line.heading(),
                        line.heading() ? 160 : 60));
            } else if (block instanceof Sheet.Table table) {
                body.append(table(table));
                // Two tables in a row would grow together.
                body.append(paragraph("", Sheet.Align.LEFT, 4, false, 0));
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"" + MAIN
                + "\" xmlns:r=\"" + RELATIONS + "\"><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"" + MARGIN + "\" w:right=\"" + MARGIN + "\" w:bottom=\"" + MARGIN + "\" w:left=\""
                + MARGIN + "\" w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String table(Sheet.Table table) {
        int whole = table.widths().stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths =
                table.widths().stream().map(w -> w * WIDTH / whole).toList();
        StringBuilder xml =
                new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        widths.forEach(w -> xml.append("<w:gridCol w:w=\"").append(w).append("\"/>"));
        xml.append("</w:tblGrid>");
        for (Sheet.Row row : table.rows()) {
            xml.append("<w:tr><w:trPr><w:trHeight w:val=\"")
                    .append(Math.round(row.height() * TWIPS_PER_MM))
                    .append("\" w:hRule=\"atLeast\"/></w:trPr>");
            int column = 0;
            for (Sheet.Cell cell : row.cells()) {
                int width = widths.subList(column, column + cell.span()).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                column += cell.span();
                xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
                if (cell.span() > 1) {
                    xml.append("<w:gridSpan w:val=\"").append(cell.span()).append("\"/>");
                }
                boolean middle = cell.label() || row.height() < 20;
                xml.append("<w:vAlign w:val=\"")
                        .append(middle ? "center" : "top")
                        .append("\"/></w:tcPr>")
                        .append(paragraph(cell.words(), cell.align(), HALF_POINTS, false, 0))
                        .append("</w:tc>");
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String paragraph(String words, Sheet.Align align, int size, boolean heading, int after) {
        String side =
                switch (align) {
                    case LEFT -> "left";
                    case CENTER -> "center";
                    case RIGHT -> "right";
                };
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"" + after + "\"/><w:jc w:val=\"" + side + "\"/></w:pPr>"
                + run(words, size, heading) + "</w:p>";
    }

    private static String run(String words, int size, boolean heading) {
        String font = heading
                ? "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\"/><w:b/>"
                : "";
        StringBuilder xml = new StringBuilder(
                "<w:r><w:rPr>" + font + "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/></w:rPr>");
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            xml.append(i == 0 ? "" : "<w:br/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(escaped(lines[i]))
                    .append("</w:t>");
        }
        return xml.append("</w:r>").toString();
    }

    /** Escaped for XML; what XML cannot hold at all is left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = c == '\t' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c != 0xFFFE && c != 0xFFFF;
                    if (allowed) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
