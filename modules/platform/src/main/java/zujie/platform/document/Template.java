package zujie.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The layout of a paper, an XML file that those who keep the forms can read:
 *
 * <pre>{@code
 * <sheet title="受案登记表">
 *   <heading>受案登记表</heading>
 *   <line align="right">{{number}}</line>
 *   <table widths="2 3 2 3">
 *     <row height="9"><label>姓名</label><cell>{{name}}</cell><label>电话</label><cell>{{phone}}</cell></row>
 *     <row each="transfers"><cell span="4">{{.account}}</cell></row>
 *     <row without="transfers"><cell span="4">无</cell></row>
 *   </table>
 * </sheet>
 * }</pre>
 *
 * {@code {{name}}} takes a text, {@code {{.name}}} one of the line that {@code each} is at. A name without a value is a
 * fault of the program, not an empty place on a paper.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\.?)([A-Za-z0-9]+)}}");
    private static final Pattern BLANKS = Pattern.compile("\\s*\\n\\s*");

    private final Element root;

    private Template(Element root) {
        this.root = root;
    }

    /** @throws IllegalStateException if there is no such template, or it is no XML */
    static Template read(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No template " + resource);
            }
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(in);
            return new Template(document.getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Template " + resource, e);
        }
    }

    /** @param values texts, and lists of lines whose values are texts */
    Sheet fill(Map<String, ?> values, String footer) {
        UnaryOperator<String> texts = words -> put(words, values, Map.of());
        List<Sheet.Block> blocks = new ArrayList<>();
        for (Element e : children(root)) {
            switch (e.getTagName()) {
                case "heading" -> blocks.add(new Sheet.Line(texts.apply(words(e)), Sheet.Align.CENTER, true));
                case "line" -> blocks.add(new Sheet.Line(texts.apply(words(e)), align(e, Sheet.Align.LEFT), false));
                case "table" -> blocks.add(table(e, values));
                default -> throw new IllegalStateException("Unknown in a template: " + e.getTagName());
            }
        }
        return new Sheet(texts.apply(root.getAttribute("title")), footer, blocks);
    }

    private static Sheet.Table table(Element table, Map<String, ?> values) {
        List<Integer> widths = Arrays.stream(table.getAttribute("widths").split(" "))
                .map(Integer::valueOf)
                .toList();
        List<Sheet.Row> rows = new ArrayList<>();
        for (Element row : children(table)) {
            String each = row.getAttribute("each");
            String without = row.getAttribute("without");
            if (!each.isEmpty()) {
                for (Map<?, ?> line : lines(values, each)) {
                    rows.add(row(row, values, line, widths.size()));
                }
            } else if (without.isEmpty() || lines(values, without).isEmpty()) {
                rows.add(row(row, values, Map.of(), widths.size()));
            }
        }
        return new Sheet.Table(widths, rows);
    }

    private static Sheet.Row row(Element row, Map<String, ?> values, Map<?, ?> line, int columns) {
        List<Sheet.Cell> cells = new ArrayList<>();
        int filled = 0;
        for (Element e : children(row)) {
            boolean label = "label".equals(e.getTagName());
            int span = number(e, "span", 1);
            filled += span;
            cells.add(new Sheet.Cell(
                    put(words(e), values, line), span, label, align(e, label ? Sheet.Align.CENTER : Sheet.Align.LEFT)));
        }
        if (filled != columns) {
            throw new IllegalStateException("A row of " + filled + " columns in a table of " + columns);
        }
        return new Sheet.Row(number(row, "height", 8), cells);
    }

    private static List<Map<?, ?>> lines(Map<String, ?> values, String name) {
        if (!(values.get(name) instanceof List<?> list)) {
            throw new IllegalStateException("No lines for " + name);
        }
        List<Map<?, ?>> lines = new ArrayList<>();
        for (Object line : list) {
            lines.add((Map<?, ?>) line);
        }
        return lines;
    }

    private static String put(String words, Map<String, ?> values, Map<?, ?> line) {
        Matcher place = PLACE.matcher(words);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            Object value = place.group(1).isEmpty() ? values.get(place.group(2)) : line.get(place.group(2));
            if (!(value instanceof String text)) {
                throw new IllegalStateException("No value for " + place.group());
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        return place.appendTail(filled).toString();
    }

    private static String words(Element e) {
        // Ideographic spaces at the beginning of a line are part of the form, so no strip.
        return BLANKS.matcher(e.getTextContent().trim()).replaceAll("\n");
    }

    private static Sheet.Align align(Element e, Sheet.Align usual) {
        String name = e.getAttribute("align");
        return name.isEmpty() ? usual : Sheet.Align.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int number(Element e, String attribute, int usual) {
        String text = e.getAttribute(attribute);
        return text.isEmpty() ? usual : Integer.parseInt(text);
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element e) {
                elements.add(e);
            }
        }
        return elements;
    }
}
