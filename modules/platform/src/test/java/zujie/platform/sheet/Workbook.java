package zujie.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made of its parts, as other programs write them; its first sheet is hidden. */
final class Workbook {

    /** Style 1 is a date of Excel's own, 2 a Chinese one, 3 a date with a text, 4 an amount. */
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\\ h:mm\"/>"
                    + "<numFmt numFmtId=\"177\" formatCode=\"&quot;days&quot;\\ #,##0.00_);[Red]\\(#,##0.00\\)\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"31\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/></cellXfs></styleSheet>";

    private Workbook() {}

    static Path of(Path folder, String rows, String afterRows, String shared) throws IOException {
        return of(folder, "", rows, afterRows, shared);
    }

    /** As old Macs write them. */
    static Path since1904(Path folder, String rows) throws IOException {
        return of(folder, "<workbookPr date1904=\"1\"/>", rows, "", "");
    }

    private static Path of(Path folder, String properties, String rows, String afterRows, String shared)
            throws IOException {
        Path file = Files.createTempFile(folder, "made", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + properties
                            + "<sheets>"
                            + "<sheet name=\"字典\" sheetId=\"1\" state=\"hidden\" r:id=\"rId9\"/><sheet name=\"警情\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId9\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "<Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                            + "<Relationship Id=\"rId2\" Type=\"http://x/styles\" Target=\"/xl/styles.xml\"/>"
                            + "<Relationship Id=\"rId3\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
            part(zip, "xl/styles.xml", STYLES);
            part(zip, "xl/sharedStrings.xml", "<sst>" + shared + "</sst>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c></row>"
                            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>藏起来的</t></is></c></row></sheetData></worksheet>");
            part(
                    zip,
                    "xl/worksheets/sheet2.xml",
                    "<worksheet><sheetData>" + rows + "</sheetData>" + afterRows + "</worksheet>");
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
