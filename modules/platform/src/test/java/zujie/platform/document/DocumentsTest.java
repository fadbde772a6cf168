package zujie.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import zujie.kernel.rule.InvalidValue;

class DocumentsTest {

    private static final String TEMPLATE = "zujie/platform/document/sample.xml";

    private static Map<String, Object> values() {
        return new HashMap<>(Map.of(
                "number",
                "榕公〔2026〕1号",
                "name",
                "张𠮷<b>&\"",
                "brief",
                "第一行\n第二行",
                "lines",
                List.of(Map.of("account", "6222 0001"), Map.of("account", "6222 0002"))));
    }

    private static Sheet sheet(Map<String, Object> values) {
        return Template.read(TEMPLATE).fill(values, "打印：仓山分局 民警");
    }

    private static Map<String, String> word(Sheet sheet) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(WordDrawing.draw(sheet)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldEmbedTheChineseFontInAPdf() throws IOException {
        byte[] pdf = PdfDrawing.draw(sheet(values()), Map.of());

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        PdfReader reader = new PdfReader(pdf);
        String text = new PdfTextExtractor(reader).getTextFromPage(1);
        assertThat(text).contains("受 案 登 记 表", "榕公〔2026〕1号", "张", "第一行", "6222 0001", "6222 0002", "打印：仓山分局 民警");
        boolean embedded = false;
        for (int i = 1; i < reader.getXrefSize(); i++) {
            embedded |= String.valueOf(reader.getPdfObject(i)).contains("/FontFile2")
                    || reader.getPdfObject(i) instanceof com.lowagie.text.pdf.PdfDictionary d
                            && d.contains(com.lowagie.text.pdf.PdfName.FONTFILE2);
        }
        assertThat(embedded).isTrue();
        // A subset: the whole font has ten megabytes.
        assertThat(pdf.length).isLessThan(400_000);
    }

    @Test
    void shouldWriteAWordFileThatHoldsTheSame() throws Exception {
        Map<String, String> parts = word(sheet(values()));

        assertThat(parts)
                .containsKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/styles.xml",
                        "word/footer1.xml");
        for (String part : parts.values()) {
            xml(part);
        }
        Document document = xml(parts.get("word/document.xml"));
        String text = document.getDocumentElement().getTextContent();
        assertThat(text).contains("受 案 登 记 表", "张𠮷<b>&\"", "第一行", "6222 0002");
        assertThat(parts.get("word/footer1.xml")).contains("打印：仓山分局 民警");
        NodeList rows = document.getElementsByTagNameNS("*", "tr");
        for (int i = 0; i < rows.getLength(); i++) {
            assertThat(columns((Element) rows.item(i))).as("row %d", i).isEqualTo(4);
        }
    }

    private static int columns(Element row) {
        NodeList cells = row.getElementsByTagNameNS("*", "tc");
        int columns = 0;
        for (int i = 0; i < cells.getLength(); i++) {
            NodeList span = ((Element) cells.item(i)).getElementsByTagNameNS("*", "gridSpan");
            columns += span.getLength() == 0
                    ? 1
                    : Integer.parseInt(
                            ((Element) span.item(0)).getAttributeNS("*", "val").isEmpty()
                                    ? ((Element) span.item(0)).getAttribute("w:val")
                                    : "1");
        }
        return columns;
    }

    @Test
    void shouldDropWhatXmlCannotHold() throws Exception {
        Map<String, Object> values = values();
        values.put("name", "甲\u0000\u0008乙\uFFFF");

        String text = xml(word(sheet(values)).get("word/document.xml"))
                .getDocumentElement()
                .getTextContent();
        assertThat(text).contains("甲乙");
        assertThat(PdfDrawing.draw(sheet(values), Map.of())).isNotEmpty();
    }

    @Test
    void shouldShowAnotherRowWithoutLines() {
        Map<String, Object> values = values();
        values.put("lines", List.of());

        Sheet.Table table = (Sheet.Table) sheet(values).blocks().get(2);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(2).cells().get(0).words()).isEqualTo("无");
    }

    @Test
    void shouldLeaveNoPlaceEmptyUnawares() {
        Map<String, Object> values = values();
        values.remove("name");

        assertThatThrownBy(() -> sheet(values))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{{name}}");
        assertThatThrownBy(() -> Template.read("zujie/none.xml")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldKnowItsFormats() {
        assertThat(DocumentFormat.of(null)).isEqualTo(DocumentFormat.PDF);
        assertThat(DocumentFormat.of("word").ending()).isEqualTo("docx");
        assertThatThrownBy(() -> DocumentFormat.of("exe")).isInstanceOf(InvalidValue.class);
    }
}
