package zujie.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The kinds of files that may be attached, told by what is in them and never by what their sender says. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};
    private static final int LONGEST_HEAD = 8;

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** The kind that a file name claims; empty if none of ours. */
    static Optional<FileKind> claimedBy(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** Whether the content is what the kind says it is. */
    boolean holds(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LONGEST_HEAD);
        }
        return switch (this) {
            case PDF -> startsWith(head, PDF_HEAD);
            case PNG -> startsWith(head, PNG_HEAD);
            case JPEG -> startsWith(head, JPEG_HEAD);
            case DOCX -> startsWith(head, ZIP_HEAD) && isOffice(file, "word/document.xml");
            case XLSX -> startsWith(head, ZIP_HEAD) && isOffice(file, "xl/workbook.xml");
            case TXT, CSV -> isText(file, StandardCharsets.UTF_8) || isText(file, Charset.forName("GB18030"));
        };
    }

    private static boolean startsWith(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /** By the directory of the archive; nothing is unpacked, and macros are not welcome. */
    private static boolean isOffice(Path file, String main) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.getEntry(main) != null
                    && zip.stream()
                            .noneMatch(entry ->
                                    entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        } catch (ZipException e) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isText(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer chars = CharBuffer.allocate(8_192);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, true);
            chars.flip();
            if (result.isError() || chars.chars().anyMatch(FileKind::isControl)) {
                return false;
            }
            chars.clear();
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
    }
}
