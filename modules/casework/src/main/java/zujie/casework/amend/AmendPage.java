package zujie.casework.amend;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.kernel.money.Money;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.web.message.Failure;
import zujie.web.message.Outcome;

/** 更正警情: and where a colleague was faster, the choice between what one typed and what is there now. */
@Named
@ViewScoped
public class AmendPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final List<String> FIELDS = List.of("fraudType", "lossFen", "brief");
    private static final String MINE = "mine";

    @Inject
    AmendReport amend;

    @Inject
    Outcome outcome;

    private final HashMap<String, String> form = new HashMap<>();
    private final HashMap<String, String> choices = new HashMap<>();
    private final HashMap<String, String> seen = new HashMap<>();
    private final ArrayList<Disputed> disputed = new ArrayList<>();
    private String id;
    private int version;
    private String reportNo;
    private String other;

    public void load() {
        show(amend.current(uuid()));
        form.putAll(seen);
    }

    private void show(FactsView now) {
        version = now.version();
        reportNo = now.reportNo();
        other = now.amendedBy();
        seen.put("fraudType", now.fraudType());
        seen.put("lossFen", Money.ofFen(now.lossFen()).toYuan());
        seen.put("brief", now.brief());
    }

    /** Saves; if somebody else was faster, shows both and asks. */
    public String save() {
        choices.forEach((field, choice) -> {
            if (!MINE.equals(choice)) {
                form.put(field, seen.get(field));
            }
        });
        try {
            amend.handle(new AmendReport.Command(uuid(), version, form.get("fraudType"), loss(), text("brief")));
            outcome.done("casework.amend.done");
            return "/console/casework/report.xhtml?faces-redirect=true&id=" + id;
        } catch (RuntimeException e) {
            if (Failure.of(e).status() == 409
                    && !(Failure.of(e).violation() instanceof Conflict c
                            && !"platform.changed-meanwhile".equals(c.code()))) {
                compare();
            } else {
                outcome.run(() -> {
                    throw e;
                });
            }
            return null;
        }
    }

    /** What the other left alone stays as it was typed here, and the other way round; only what both changed is asked. */
    private void compare() {
        Map<String, String> before = new HashMap<>(seen);
        show(amend.current(uuid()));
        disputed.clear();
        choices.clear();
        for (String field : FIELDS) {
            String mine = text(field).strip();
            String theirs = seen.get(field);
            if (mine.equals(before.get(field))) {
                form.put(field, theirs);
            } else if (!theirs.equals(before.get(field)) && !theirs.equals(mine)) {
                disputed.add(new Disputed(field, mine, theirs));
                choices.put(field, "");
            }
        }
        outcome.refuse(
                null,
                disputed.isEmpty() ? "casework.amend.changed-elsewhere" : "casework.amend.choose",
                String.valueOf(other));
    }

    private String text(String field) {
        String typed = form.get(field);
        return typed == null ? "" : typed;
    }

    private long loss() {
        try {
            return Money.ofYuan(text("lossFen")).fen();
        } catch (InvalidValue e) {
            throw e.at("lossFen");
        }
    }

    private UUID uuid() {
        return RecordId.of(id, "casework.report-not-found");
    }

    public List<Disputed> getDisputed() {
        return disputed;
    }

    public Map<String, String> getForm() {
        return form;
    }

    /** {@code mine} or {@code theirs} for each disputed field. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public String getReportNo() {
        return reportNo;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
