package zujie.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;

/**
 * Makes papers out of templates. Each is on record with the use case that asked for it, and says at its foot who printed it
 * and when (R9.7).
 */
@ApplicationScoped
public class Documents {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(BusinessClock.ZONE);

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /**
     * A paper.
     *
     * @param template resource such as {@code zujie/casework/document/case-cover.xml}
     * @param values texts, and lists of lines of texts; see {@link Template}
     * @param name of the file, without its ending
     */
    public Paper print(String template, Map<String, ?> values, String name, DocumentFormat format) {
        return print(template, values, name, format, Map.of());
    }

    /**
     * A paper.
     *
     * @param properties of the document, for programs that read it; a PDF alone carries them
     */
    public Paper print(
            String template,
            Map<String, ?> values,
            String name,
            DocumentFormat format,
            Map<String, String> properties) {
        Actor by = caller.actor();
        String footer = "打印：" + by.orgName() + " " + by.name() + " " + TIME.format(clock.now());
        Sheet sheet = Template.read(template).fill(values, footer);
        AuditNotes.detail("print", name);
        AuditNotes.detail("format", format);
        byte[] content =
                switch (format) {
                    case PDF -> PdfDrawing.draw(sheet, properties);
                    case WORD -> WordDrawing.draw(sheet);
                };
        return new Paper(name + "." + format.ending(), format.mediaType(), content);
    }
}
