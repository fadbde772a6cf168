package zujie.platform.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;

/** What a paper is drawn as. */
public enum DocumentFormat {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String ending;

    DocumentFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** {@code pdf} (also for nothing) or {@code word}. @throws InvalidValue {@code platform.document-format} */
    public static DocumentFormat of(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return PDF;
        }
        for (DocumentFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        throw InvalidValue.onField("format", "platform.document-format");
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a file's name ends. */
    public String ending() {
        return ending;
    }
}
