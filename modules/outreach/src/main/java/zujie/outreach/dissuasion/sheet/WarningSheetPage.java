package zujie.outreach.dissuasion.sheet;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import zujie.kernel.rule.Denied;
import zujie.outreach.dissuasion.source.WarningBook;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.sheet.SheetWriter;
import zujie.web.message.Outcome;
import zujie.web.show.Show;

/** 导入预警表: choose a file, see what was taken, take the rest home to correct it. */
@Named("warningSheet")
@ViewScoped
public class WarningSheetPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ImportWarnings importing;

    @Inject
    WarningBook book;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    @Inject
    Show show;

    private transient Part file;
    private String source = "UNIT";
    private ArrayList<ArrayList<String>> rejects = new ArrayList<>();
    private transient ImportWarnings.Report report;

    @PostConstruct
    void open() {
        if (!caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            throw Denied.of("platform.not-permitted");
        }
    }

    public void load() {
        if (file == null) {
            outcome.refuse("file", "outreach.sheet.no-file");
            return;
        }
        report = outcome.call(() -> {
                    try (InputStream content = file.getInputStream()) {
                        return importing.handle(content, source);
                    }
                })
                .orElse(null);
        rejects = new ArrayList<>();
        if (report == null || report.rejected().isEmpty()) {
            return;
        }
        ArrayList<String> head = new ArrayList<>(report.headings());
        head.add(show.text("outreach.sheet.reason"));
        rejects.add(head);
        for (ImportWarnings.Rejected line : report.rejected()) {
            ArrayList<String> cells = new ArrayList<>(line.cells());
            while (cells.size() < head.size() - 1) {
                cells.add("");
            }
            cells.add(line.reason());
            rejects.add(cells);
        }
    }

    /** The refused lines with their reasons, as a sheet that can be corrected and loaded again. */
    public void download() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext out = faces.getExternalContext();
        out.responseReset();
        out.setResponseContentType(SheetWriter.MEDIA_TYPE);
        out.setResponseHeader("Content-Disposition", "attachment; filename=rejected-warnings.xlsx");
        out.setResponseHeader("Cache-Control", "no-store");
        try (SheetWriter sheet = new SheetWriter(out.getResponseOutputStream(), "rejected")) {
            for (List<String> row : rejects) {
                sheet.write(row);
            }
        }
        faces.responseComplete();
    }

    /** What became of the file; null before one was sent. */
    public ImportWarnings.Report getReport() {
        return report;
    }

    public List<String> getSources() {
        return book.sources();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
