package zujie.casework.flow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** The call records of a case on the screen, and the place to load more. */
@Named("flowPage")
@ViewScoped
public class FlowPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    FlowQueries queries;

    @Inject
    LoadCalls load;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private String id;
    private transient Part file;
    private transient FlowView view;

    /** Reads the case before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        view = queries.of(id(id));
    }

    public String take() {
        return outcome.call(() -> {
                    if (file == null || file.getSize() == 0) {
                        throw InvalidValue.onField("file", "casework.text-missing");
                    }
                    Path copy = Files.createTempFile("calls", ".sheet");
                    try (InputStream in = file.getInputStream()) {
                        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                        CallSheetRow loaded = load.handle(id(id), String.valueOf(file.getSubmittedFileName()), copy);
                        outcome.done("casework.calls.loaded", loaded.rows(), loaded.rejected());
                    } finally {
                        Files.deleteIfExists(copy);
                    }
                    return "/console/casework/call-flow.xhtml?faces-redirect=true&id=" + id;
                })
                .orElse(null);
    }

    public FlowView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public boolean isOfficer() {
        return caller.actor().has(Role.POLICE_OFFICER);
    }

    private static UUID id(String text) {
        return RecordId.of(text, "casework.case-not-found");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
