package zujie.casework.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import zujie.kernel.rule.RecordId;

/** The victims on the page of a case, out of its reports; masked. */
@Named("caseVictims")
@ViewScoped
public class CaseVictimsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 200;

    @Inject
    ReportQueries queries;

    private String id;
    private transient List<ReportRow> rows;

    /** Those whose reports the reader sees, the newest first, at most 200. */
    public List<ReportRow> getRows() {
        if (rows == null) {
            rows = queries.list(ReportFilter.ofCase(RecordId.of(id, "casework.case-not-found")), null, MOST)
                    .rows();
        }
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
