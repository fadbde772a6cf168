package zujie.casework.draft;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.casework.report.NewReportPage;
import zujie.kernel.rule.RecordId;
import zujie.web.message.Outcome;

/** 恢复未提交的警情: puts a draft back into the form, and offers those that wait. */
@Named("reportDrafts")
@ViewScoped
public class DraftPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DraftQueries queries;

    @Inject
    DiscardDraft discard;

    @Inject
    NewReportPage form;

    @Inject
    Outcome outcome;

    private String id;
    private Instant restoredAt;
    private transient List<DraftRow> rows;

    /** Fills the form with the draft that the address names. */
    public void restore() {
        // Whoever may not take down reports is refused here, before anything is drawn.
        getRows();
        if (id == null || id.isBlank()) {
            return;
        }
        outcome.run(() -> {
            DraftDetail draft = queries.get(uuid(id));
            form.restore(draft.id(), draft.openedAt(), draft.fields());
            restoredAt = draft.savedAt();
            rows = null;
        });
    }

    /** What waits beside the one in hand. */
    public List<DraftRow> getRows() {
        if (rows == null) {
            rows = queries.mine().stream()
                    .filter(row -> !row.id().equals(form.getDraft()))
                    .toList();
        }
        return rows;
    }

    public String discard(String which) {
        if (outcome.run(() -> discard.handle(uuid(which)))) {
            outcome.done("casework.draft.discarded");
        }
        return "/console/casework/new-report.xhtml?faces-redirect=true";
    }

    private static UUID uuid(String text) {
        return RecordId.of(text, "casework.draft-not-found");
    }

    /** When what is in the form was kept; null if the form is new. */
    public Instant getRestoredAt() {
        return restoredAt;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
