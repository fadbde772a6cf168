package zujie.platform.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;

/** The Chinese font that PDF files carry within them (Noto Sans SC, SIL Open Font License), read once when first needed. */
final class Fonts {

    private static final String FILE = "NotoSansSC-Regular.ttf";

    private Fonts() {}

    static Font regular(float size) {
        return new Font(Held.FONT, size);
    }

    static Font bold(float size) {
        return new Font(Held.FONT, size, Font.BOLD);
    }

    private static final class Held {
        static final BaseFont FONT = read();
    }

    private static BaseFont read() {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/ttf/NotoSansSC/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("No font " + FILE);
            }
            BaseFont font =
                    BaseFont.createFont(FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setSubset(true);
            return font;
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException(FILE, e);
        }
    }
}
