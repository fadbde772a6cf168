package zujie.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zujie.platform.attachment.AttachTo;
import zujie.platform.attachment.AttachmentRow;
import zujie.platform.attachment.Attachments;
import zujie.web.message.Outcome;
import zujie.web.record.RecordRef;

/** What {@code <z:attachments/>} shows and does. */
@Named("attachmentPanel")
@RequestScoped
public class AttachmentPanel {

    @Inject
    Attachments attachments;

    @Inject
    Outcome outcome;

    private Part file;
    private final Map<RecordRef, List<AttachmentRow>> read = new HashMap<>();

    public List<AttachmentRow> list(RecordRef record) {
        return read.computeIfAbsent(record, key -> outcome.call(() -> attachments.of(record.type(), record.id()))
                .orElse(List.of()));
    }

    /** Attaches what was chosen; the page is drawn again with it. */
    public void upload(RecordRef record) {
        if (file == null) {
            outcome.refuse("file", "web.attachments.missing");
            return;
        }
        boolean done = outcome.run(() -> {
            try (InputStream content = file.getInputStream()) {
                attachments.attach(new AttachTo(record.type(), record.id(), file.getSubmittedFileName()), content);
            }
        });
        if (done) {
            outcome.done("web.attachments.done", file.getSubmittedFileName());
        }
        read.clear();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
