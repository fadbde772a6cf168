package zujie.platform.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a workbook, which its cells point at. They can be as large as the file, so they lie in a temporary file and
 * only where each begins is kept in memory.
 */
final class SharedStrings implements AutoCloseable {

    private static final int MOST = 5_000_000;

    private final @Nullable Path file;
    private final @Nullable FileChannel texts;
    private final long[] ends;
    private final int count;

    private SharedStrings(@Nullable Path file, @Nullable FileChannel texts, long[] ends, int count) {
        this.file = file;
        this.texts = texts;
        this.ends = ends;
        this.count = count;
    }

    static SharedStrings none() {
        return new SharedStrings(null, null, new long[0], 0);
    }

    static SharedStrings read(XMLStreamReader xml) throws IOException, XMLStreamException {
        Path file = Files.createTempFile("sheet", ".texts");
        boolean read = false;
        try {
            long[] ends = new long[1_024];
            int count = 0;
            long end = 0;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 65_536)) {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT && "si".equals(xml.getLocalName())) {
                        byte[] text = text(xml, "si").getBytes(StandardCharsets.UTF_8);
                        out.write(text);
                        end += text.length;
                        if (count == MOST) {
                            throw SheetRows.tooLarge();
                        }
                        if (count == ends.length) {
                            ends = Arrays.copyOf(ends, count * 2);
                        }
                        ends[count++] = end;
                    }
                }
            }
            SharedStrings strings =
                    new SharedStrings(file, FileChannel.open(file, StandardOpenOption.READ), ends, count);
            read = true;
            return strings;
        } finally {
            if (!read) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The text of a cell or a shared text, up to its end; how it is read aloud (拼音) is no part of it. */
    static String text(XMLStreamReader xml, String within) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aloud = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if ("rPh".equals(xml.getLocalName())) {
                    aloud = true;
                } else if ("t".equals(xml.getLocalName()) && !aloud) {
                    text.append(xml.getElementText());
                    if (text.length() > SheetRows.LONGEST_CELL) {
                        throw SheetRows.damaged();
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if ("rPh".equals(xml.getLocalName())) {
                    aloud = false;
                } else if (within.equals(xml.getLocalName())) {
                    break;
                }
            }
        }
        return text.toString();
    }

    String get(int index) throws IOException {
        if (index < 0 || index >= count || texts == null) {
            throw SheetRows.damaged();
        }
        long from = index == 0 ? 0 : ends[index - 1];
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends[index] - from));
        while (bytes.hasRemaining()) {
            if (texts.read(bytes, from + bytes.position()) < 0) {
                throw SheetRows.damaged();
            }
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (texts != null) {
            texts.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
