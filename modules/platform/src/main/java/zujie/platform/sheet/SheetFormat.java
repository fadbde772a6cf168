package zujie.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import zujie.kernel.rule.InvalidValue;

/** Tells by its first bytes, never by its name, what a file is, and opens it. */
final class SheetFormat {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OR_ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 512;

    private SheetFormat() {}

    /**
     * @throws InvalidValue {@code platform.sheet-old-excel} for .xls, encrypted files and web pages named so,
     *     {@code platform.sheet-damaged}, {@code platform.sheet-too-large}, {@code platform.sheet-encoding}
     */
    static SheetRows open(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, ZIP)) {
            return XlsxRows.open(file);
        }
        String text =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (startsWith(head, OLD_OR_ENCRYPTED)
                || text.startsWith("<html")
                || text.startsWith("<!doctype")
                || text.startsWith("<table")
                || text.startsWith("<?xml")) {
            throw InvalidValue.onField("file", "platform.sheet-old-excel");
        }
        return CsvRows.open(file);
    }

    private static boolean startsWith(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
