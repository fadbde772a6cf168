package zujie.platform.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook (ECMA-376). They are never unpacked to disk or memory as a whole, and a part that grows beyond
 * all measure when unpacked ends the reading.
 */
final class XlsxFile implements AutoCloseable {

    /** 512 MiB: some forty times a sheet of 100,000 rows. */
    private static final long LARGEST_PART = 512L << 20;

    /** A text, a tag or a comment longer than this is an attack: the parser would gather it in memory. */
    private static final int LONGEST_PIECE = 1 << 20;

    private static final int MOST_STYLES = 70_000;

    /** Not the one that is found on the class path: the JDK's, whose limits are known, and without document types. */
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;
    private String sheet = "";
    private boolean since1904;
    private SharedStrings strings = SharedStrings.none();
    private final List<Boolean> dateStyles = new ArrayList<>();

    private XlsxFile(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxFile open(Path path) throws IOException {
        XlsxFile file;
        try {
            file = new XlsxFile(new ZipFile(path.toFile()));
        } catch (ZipException e) {
            throw SheetRows.damaged();
        }
        boolean read = false;
        try {
            file.read();
            read = true;
            return file;
        } catch (XMLStreamException e) {
            throw SheetRows.damaged();
        } finally {
            if (!read) {
                file.close();
            }
        }
    }

    private void read() throws IOException, XMLStreamException {
        String workbook = relations("").getOrDefault("/officeDocument", "xl/workbook.xml");
        Map<String, String> parts = relations(workbook);
        readWorkbook(workbook, parts);
        String styles = parts.get("/styles");
        if (styles != null) {
            readStyles(styles);
        }
        String shared = parts.get("/sharedStrings");
        if (shared != null) {
            try (Part part = part(shared)) {
                strings = SharedStrings.read(part.xml);
            }
        }
    }

    /** Targets by id, and by the last word of their type. */
    private Map<String, String> relations(String of) throws IOException, XMLStreamException {
        int slash = of.lastIndexOf('/') + 1;
        String name = of.substring(0, slash) + "_rels/" + of.substring(slash) + ".rels";
        Map<String, String> targets = new HashMap<>();
        if (zip.getEntry(name) == null) {
            return targets;
        }
        try (Part part = part(name)) {
            while (part.xml.hasNext()) {
                if (part.xml.next() == XMLStreamReader.START_ELEMENT
                        && "Relationship".equals(part.xml.getLocalName())) {
                    String target = resolve(of, attribute(part.xml, "Target", ""));
                    String type = attribute(part.xml, "Type", "");
                    targets.put(attribute(part.xml, "Id", ""), target);
                    targets.putIfAbsent(type.substring(Math.max(0, type.lastIndexOf('/'))), target);
                }
            }
        }
        return targets;
    }

    private static String resolve(String of, String target) {
        try {
            return URI.create("/" + of).resolve(target).getPath().substring(1);
        } catch (RuntimeException e) {
            throw SheetRows.damaged();
        }
    }

    /** The first sheet that is not hidden. */
    private void readWorkbook(String workbook, Map<String, String> parts) throws IOException, XMLStreamException {
        try (Part part = part(workbook)) {
            while (part.xml.hasNext()) {
                if (part.xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                if ("workbookPr".equals(part.xml.getLocalName())) {
                    since1904 = List.of("1", "true").contains(attribute(part.xml, "date1904", ""));
                } else if ("sheet".equals(part.xml.getLocalName())
                        && sheet.isEmpty()
                        && "visible".equals(attribute(part.xml, "state", "visible"))) {
                    sheet = parts.getOrDefault(relationId(part.xml), "");
                }
            }
        }
        if (sheet.isEmpty()) {
            throw SheetRows.damaged();
        }
    }

    private static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if ("id".equals(xml.getAttributeLocalName(i)) && namespace != null && namespace.contains("elationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void readStyles(String styles) throws IOException, XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean ofCells = false;
        try (Part part = part(styles)) {
            while (part.xml.hasNext()) {
                int event = part.xml.next();
                if (event == XMLStreamReader.END_ELEMENT && "cellXfs".equals(part.xml.getLocalName())) {
                    return;
                }
                if (event != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                switch (part.xml.getLocalName()) {
                    case "numFmt" -> formats.put(number(part.xml, "numFmtId"), attribute(part.xml, "formatCode", ""));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells && dateStyles.size() < MOST_STYLES) {
                            int id = number(part.xml, "numFmtId");
                            dateStyles.add(Serial.isDate(id, formats.get(id)));
                        }
                    }
                    default -> {
                        // Fonts, fills and borders say nothing about values.
                    }
                }
            }
        }
    }

    boolean isDate(int style) {
        return style >= 0 && style < dateStyles.size() && dateStyles.get(style);
    }

    boolean since1904() {
        return since1904;
    }

    SharedStrings strings() {
        return strings;
    }

    /** Reads the sheet from its beginning. */
    Part sheet() throws IOException, XMLStreamException {
        return part(sheet);
    }

    private Part part(String name) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw SheetRows.damaged();
        }
        InputStream in = new Limited(zip.getInputStream(entry));
        return new Part(in, XML.createXMLStreamReader(in));
    }

    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    /** @return -1 if there is none */
    static int number(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        try {
            return value == null ? -1 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw SheetRows.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            strings.close();
        } finally {
            zip.close();
        }
    }

    /** A part that is being read. */
    static final class Part implements AutoCloseable {

        private final InputStream in;
        final XMLStreamReader xml;

        Part(InputStream in, XMLStreamReader xml) {
            this.in = in;
            this.xml = xml;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** Counts what really comes out: the sizes that an archive tells may lie, and so may a part about its end. */
    static final class Limited extends FilterInputStream {

        private long left = LARGEST_PART;
        private int piece;
        private boolean aside;
        private int last;
        private int beforeLast;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read;
            try {
                read = super.read(bytes, from, length);
            } catch (ZipException e) {
                throw SheetRows.damaged();
            }
            left -= Math.max(read, 0);
            for (int i = from; i < from + read; i++) {
                see(bytes[i]);
            }
            if (left < 0 || piece > LONGEST_PIECE) {
                throw SheetRows.tooLarge();
            }
            return read;
        }

        /** Tags begin a new piece; within a comment or CDATA they are nothing but text. */
        private void see(byte b) {
            piece++;
            if (aside) {
                if (b == '>' && last == beforeLast && (last == '-' || last == ']')) {
                    aside = false;
                    piece = 0;
                }
            } else if (b == '<' || b == '>') {
                piece = 0;
            } else if (b == '!' && last == '<') {
                aside = true;
            }
            beforeLast = last;
            last = b;
        }
    }
}
