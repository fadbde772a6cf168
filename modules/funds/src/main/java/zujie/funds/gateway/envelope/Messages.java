package zujie.funds.gateway.envelope;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reads and writes messages. The way in is narrow: no document type, no entities, no attributes or namespaces of
 * others, at most so large, so deep and so many elements; then the schema looks at it.
 */
public final class Messages {

    /** More characters than attachments of 5 MB in Base64 need. */
    public static final int LARGEST = 10 << 20;

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 20_000;
    private static final XMLInputFactory IN = input();
    private static final XMLOutputFactory OUT = XMLOutputFactory.newDefaultFactory();

    private Messages() {}

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** @throws Malformed if it is not well-formed, too large, or not as the schema has it */
    public static Envelope read(String xml) throws Malformed {
        Part root = parse(xml);
        GatewaySchema.check(write(root));
        return Envelope.of(root);
    }

    /** @throws Malformed if the body is not as the schema has it for this code */
    public static void checkBody(Envelope envelope) throws Malformed {
        GatewaySchema.check(write(new Part(
                "Body" + envelope.code(),
                envelope.body().text(),
                envelope.body().parts())));
    }

    /** A message as a tree, its schema unchecked. */
    public static Part parse(String xml) throws Malformed {
        if (xml.length() > LARGEST) {
            throw new Malformed("报文过大");
        }
        if (xml.startsWith("\uFEFF")) {
            return parse(xml.substring(1));
        }
        try {
            XMLStreamReader reader;
            synchronized (IN) {
                reader = IN.createXMLStreamReader(new StringReader(xml));
            }
            String encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !"UTF-8".equalsIgnoreCase(encoding)) {
                throw new Malformed("报文编码须为 UTF-8");
            }
            try {
                return root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new Malformed("不是合格的 XML");
        }
    }

    private static Part root(XMLStreamReader reader) throws XMLStreamException, Malformed {
        int[] seen = {0};
        Part root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new Malformed("报文不得含 DTD");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Malformed("报文不得含实体引用");
                case XMLStreamConstants.START_ELEMENT -> root = element(reader, 1, seen);
                default -> {}
            }
        }
        if (root == null) {
            throw new Malformed("报文为空");
        }
        return root;
    }

    private static Part element(XMLStreamReader reader, int depth, int[] seen) throws XMLStreamException, Malformed {
        if (depth > DEEPEST || ++seen[0] > MOST_PARTS) {
            throw new Malformed("报文层次过深或元素过多");
        }
        String name = reader.getLocalName();
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> parts.add(element(reader, depth + 1, seen));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Malformed("报文不得含实体引用");
                case XMLStreamConstants.END_ELEMENT -> {
                    return new Part(name, parts.isEmpty() ? text.toString().strip() : "", parts);
                }
                default -> {}
            }
        }
    }

    public static String write(Envelope envelope) {
        return write(envelope.toPart());
    }

    static String write(Part root) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer;
            synchronized (OUT) {
                writer = OUT.createXMLStreamWriter(text);
            }
            writer.writeStartDocument("UTF-8", "1.0");
            write(root, writer);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return text.toString();
    }

    private static void write(Part part, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(part.name());
        if (part.parts().isEmpty()) {
            writer.writeCharacters(part.text());
        }
        for (Part child : part.parts()) {
            write(child, writer);
        }
        writer.writeEndElement();
    }

    /** A list of messages as the format carries them: each of them in Base64. */
    public static Part list(List<String> messages) {
        return Part.of(
                "Messages",
                messages.stream().map(m -> Part.text("Message", encoded(m))).toList());
    }

    /** Text as the format carries it: Base64 of UTF-8. */
    public static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What one entry of a list carries. @throws Malformed if it is no Base64 of UTF-8 */
    public static String decoded(String base64) throws Malformed {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(requireBase64(base64));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            throw new Malformed("不是合格的 Base64");
        }
    }

    /** The lenient decoder skips what it does not know; here that is an error. */
    private static String requireBase64(String text) {
        if (text.isBlank() || !text.chars().allMatch(Messages::isBase64)) {
            throw new IllegalArgumentException("no Base64");
        }
        return text;
    }

    private static boolean isBase64(int c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '+'
                || c == '/'
                || c == '='
                || c == '\r'
                || c == '\n'
                || c == ' ';
    }
}
