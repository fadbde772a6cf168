package zujie.platform.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Rows of the first visible sheet of a workbook. Its merged areas stand behind the rows, so the sheet is gone through twice. */
final class XlsxRows implements SheetRows {

    /** As many digits as Excel keeps of a number. */
    private static final MathContext KEPT = new MathContext(15);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final XlsxFile file;
    private final Merged merged;
    private final XlsxFile.Part part;
    private long last;

    private XlsxRows(XlsxFile file, Merged merged, XlsxFile.Part part) {
        this.file = file;
        this.merged = merged;
        this.part = part;
    }

    static XlsxRows open(Path path) throws IOException {
        XlsxFile file = XlsxFile.open(path);
        boolean opened = false;
        try {
            XlsxRows rows = new XlsxRows(file, merged(file), file.sheet());
            opened = true;
            return rows;
        } catch (XMLStreamException e) {
            throw SheetRows.damaged();
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    private static Merged merged(XlsxFile file) throws IOException, XMLStreamException {
        Merged merged = new Merged();
        try (XlsxFile.Part part = file.sheet()) {
            while (part.xml.hasNext()) {
                if (part.xml.next() == XMLStreamReader.START_ELEMENT && "mergeCell".equals(part.xml.getLocalName())) {
                    merged.add(XlsxFile.attribute(part.xml, "ref", ""));
                }
            }
        }
        merged.sort();
        return merged;
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        try {
            while (part.xml.hasNext()) {
                int event = part.xml.next();
                if (event == XMLStreamReader.END_ELEMENT && "sheetData".equals(part.xml.getLocalName())) {
                    return null;
                }
                if (event == XMLStreamReader.START_ELEMENT && "row".equals(part.xml.getLocalName())) {
                    SheetRow row = row();
                    if (!row.isBlank()) {
                        return row;
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw SheetRows.damaged();
        }
    }

    private SheetRow row() throws IOException, XMLStreamException {
        int stated = XlsxFile.number(part.xml, "r");
        long number = stated < 0 ? last + 1 : stated;
        if (number <= last) {
            throw SheetRows.damaged();
        }
        last = number;
        List<SheetCell> cells = new ArrayList<>();
        int column = -1;
        while (part.xml.hasNext()) {
            int event = part.xml.next();
            if (event == XMLStreamReader.END_ELEMENT && "row".equals(part.xml.getLocalName())) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT && "c".equals(part.xml.getLocalName())) {
                column = column(XlsxFile.attribute(part.xml, "r", ""), column + 1);
                SheetCell cell = cell();
                if (cell.isBlank()) {
                    continue;
                }
                if (column >= MOST_COLUMNS) {
                    throw SheetRows.tooLarge();
                }
                while (cells.size() <= column) {
                    cells.add(SheetCell.BLANK);
                }
                cells.set(column, cell);
            }
        }
        merged.fill((int) number, cells);
        return new SheetRow(number, cells);
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? otherwise : column - 1;
    }

    private SheetCell cell() throws IOException, XMLStreamException {
        String type = XlsxFile.attribute(part.xml, "t", "n");
        int style = XlsxFile.number(part.xml, "s");
        String value = "";
        boolean formula = false;
        while (part.xml.hasNext()) {
            int event = part.xml.next();
            if (event == XMLStreamReader.END_ELEMENT && "c".equals(part.xml.getLocalName())) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (part.xml.getLocalName()) {
                    case "v" -> value = part.xml.getElementText();
                    case "is" -> value = SharedStrings.text(part.xml, "is");
                    case "f" -> formula = true;
                    default -> {
                        // Extensions of other programs.
                    }
                }
            }
        }
        if (value.isEmpty()) {
            return formula && !"str".equals(type) ? new SheetCell(SheetCell.Kind.ERROR, "", null) : SheetCell.BLANK;
        }
        return switch (type) {
            case "s" -> SheetCell.text(file.strings().get(index(value)));
            case "str", "inlineStr" -> SheetCell.text(value);
            case "b" -> SheetCell.text("1".equals(value) ? "TRUE" : "FALSE");
            case "e" -> new SheetCell(SheetCell.Kind.ERROR, value, null);
            case "d" -> SheetCell.text(value);
            default -> number(value, style);
        };
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw SheetRows.damaged();
        }
    }

    private SheetCell number(String value, int style) {
        BigDecimal exact;
        try {
            exact = new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            throw SheetRows.damaged();
        }
        if (Math.abs((long) exact.scale()) > 400) {
            throw SheetRows.damaged();
        }
        LocalDateTime time = file.isDate(style) ? Serial.read(exact, file.since1904()) : null;
        if (time != null) {
            return new SheetCell(SheetCell.Kind.DATE, shown(time, exact), time);
        }
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        if (whole && exact.precision() - exact.scale() > KEPT.getPrecision()) {
            return new SheetCell(SheetCell.Kind.ROUNDED, exact.toPlainString(), null);
        }
        BigDecimal kept = exact.round(KEPT).stripTrailingZeros();
        return new SheetCell(SheetCell.Kind.NUMBER, (kept.scale() < 0 ? kept.setScale(0) : kept).toPlainString(), null);
    }

    private static String shown(LocalDateTime time, BigDecimal days) {
        if (days.compareTo(BigDecimal.ONE) < 0) {
            return OF_DAY.format(time);
        }
        if (time.toLocalTime().toSecondOfDay() == 0) {
            return DAY.format(time);
        }
        return (time.getSecond() == 0 ? MINUTE : SECOND).format(time);
    }

    @Override
    public void close() throws IOException {
        try {
            part.close();
        } finally {
            file.close();
        }
    }
}
