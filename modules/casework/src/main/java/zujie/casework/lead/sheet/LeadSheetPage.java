package zujie.casework.lead.sheet;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zujie.kernel.rule.Denied;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.sheet.SheetWriter;
import zujie.web.message.Outcome;
import zujie.web.show.Show;

/** 导入线索表: choose a file, see what was taken, take the rest home to correct it. */
@Named("leadSheet")
@ViewScoped
public class LeadSheetPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    LoadLeads loading;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    @Inject
    Show show;

    private final HashMap<String, String> form = new HashMap<>(Map.of("source", "UNIT"));
    private transient Part file;
    private ArrayList<ArrayList<String>> rejects = new ArrayList<>();
    private transient LoadLeads.Report report;

    @PostConstruct
    void open() {
        if (!caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)) {
            throw Denied.of("platform.not-permitted");
        }
    }

    public void load() {
        if (file == null || file.getSize() == 0) {
            outcome.refuse("file", "casework.imports.missing");
            return;
        }
        report = outcome.call(() -> {
                    try (InputStream content = file.getInputStream()) {
                        return loading.handle(content, form.get("source"), form.get("toOrg"));
                    }
                })
                .orElse(null);
        rejects = new ArrayList<>();
        if (report == null || report.rejected().isEmpty()) {
            return;
        }
        ArrayList<String> head = new ArrayList<>(report.headings());
        head.add(show.text("casework.import.problem"));
        rejects.add(head);
        for (LoadLeads.Rejected line : report.rejected()) {
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
        write("rejected-leads.xlsx", rejects);
    }

    /** An empty sheet with the headings that are known. */
    public void emptyForm() throws IOException {
        write(
                "leads.xlsx",
                List.of(LeadColumns.ALL.stream()
                        .map(column -> column.names().get(0))
                        .toList()));
    }

    private static void write(String name, List<? extends List<String>> rows) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext out = faces.getExternalContext();
        out.responseReset();
        out.setResponseContentType(SheetWriter.MEDIA_TYPE);
        out.setResponseHeader("Content-Disposition", "attachment; filename=" + name);
        out.setResponseHeader("Cache-Control", "no-store");
        try (SheetWriter sheet = new SheetWriter(out.getResponseOutputStream(), "leads")) {
            for (List<String> row : rows) {
                sheet.write(row);
            }
        }
        faces.responseComplete();
    }

    /** What became of the file; null before one was sent. */
    public LoadLeads.Report getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
