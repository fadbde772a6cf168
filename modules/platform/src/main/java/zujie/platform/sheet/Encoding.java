package zujie.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import zujie.kernel.rule.InvalidValue;

/** How a text file is written: as its byte order mark says, else as UTF-8, else as GBK, which Excel in China writes. */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encoding() {}

    /** A reader behind the byte order mark. @throws InvalidValue {@code platform.sheet-encoding} */
    static Reader open(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        if (head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return checked(file, StandardCharsets.UTF_8, 3);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return checked(file, StandardCharsets.UTF_16LE, 2);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return checked(file, StandardCharsets.UTF_16BE, 2);
        }
        return fits(file, StandardCharsets.UTF_8, 0)
                ? reader(file, StandardCharsets.UTF_8, 0)
                : checked(file, GB18030, 0);
    }

    private static Reader checked(Path file, Charset charset, int mark) throws IOException {
        if (!fits(file, charset, mark)) {
            throw InvalidValue.onField("file", "platform.sheet-encoding");
        }
        return reader(file, charset, mark);
    }

    private static boolean fits(Path file, Charset charset, int mark) throws IOException {
        char[] part = new char[8_192];
        try (Reader in = reader(file, charset, mark)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                for (int i = 0; i < read; i++) {
                    if (part[i] < ' ' && "\t\n\r\f".indexOf(part[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset, int mark) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
