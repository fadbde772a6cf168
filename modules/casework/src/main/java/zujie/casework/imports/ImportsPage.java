package zujie.casework.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.io.Serializable;
import zujie.platform.paging.Slice;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;

/** 批量导入: sends a sheet and lists those that were sent. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ImportQueries queries;

    @Inject
    StartImport start;

    @Inject
    Outcome outcome;

    private transient Part file;
    private String at;
    private transient Slice<ImportRow> rows;

    public void load() {
        rows = queries.list(Pager.of(at).cursor(), null);
    }

    public Slice<ImportRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** Puts the sheet in line and goes on to its page. */
    public String upload() {
        if (file == null || file.getSize() == 0) {
            outcome.refuse("file", "casework.imports.missing");
            return null;
        }
        return outcome.call(() -> {
                    try (InputStream content = file.getInputStream()) {
                        return start.handle(file.getSubmittedFileName(), content);
                    }
                })
                .map(started -> {
                    if (started.repeated()) {
                        outcome.done("casework.imports.same-file");
                    }
                    return "/console/casework/import.xhtml?faces-redirect=true&id=" + started.id();
                })
                .orElse(null);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
