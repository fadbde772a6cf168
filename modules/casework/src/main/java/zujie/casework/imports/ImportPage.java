package zujie.casework.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.NotFound;
import zujie.web.text.Language;

/** How the loading of a sheet goes, and what was wrong. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ImportQueries queries;

    @Inject
    Language language;

    private String id;
    private transient ImportRow view;
    private transient List<LineRow> rejected;
    private transient List<LineRow> warned;

    /** Reads it before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        UUID task;
        try {
            task = UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw NotFound.of("casework.import-not-found");
        }
        view = queries.get(task);
        rejected = view.rejected() == 0 ? List.of() : queries.lines(task, true, 0);
        warned = view.warned() == 0 ? List.of() : queries.lines(task, false, 0);
    }

    public ImportRow getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public List<LineRow> getRejected() {
        return rejected;
    }

    public List<LineRow> getWarned() {
        return warned;
    }

    public String sentence(LineRow row) {
        return row.sentence(language.getLocale());
    }

    /** What is wrong with the whole; null if nothing is. */
    public String getFailure() {
        String code = getView().failure();
        return code == null ? null : language.text(code.replaceFirst("\\.", ".problem."));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
