package zujie.casework.taxonomy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** 诈骗类型维护. */
@Named
@ViewScoped
public class TaxonomyPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ChangeTaxonomy change;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private final HashMap<String, String> form = new HashMap<>();
    private transient List<FraudTypeRow> rows;

    public void load() {
        rows = change.all();
        form.putIfAbsent("validFrom", clock.today().toString());
    }

    public String add() {
        return step(
                "casework.taxonomy.added",
                () -> change.handle(new ChangeTaxonomy.Subtype(
                        form.get("parent"), form.get("name"), day("validFrom"), form.get("source"))));
    }

    public String rename() {
        return step(
                "casework.taxonomy.renamed",
                () -> change.rename(
                        form.get("code"), form.get("newName"), day("renameFrom"), form.get("renameSource")));
    }

    public String end() {
        return step("casework.taxonomy.ended", () -> change.end(form.get("code"), day("lastDay"), form.get("reason")));
    }

    private String step(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/casework/taxonomy.xhtml?faces-redirect=true";
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(String.valueOf(form.get(field)));
        } catch (DateTimeException e) {
            throw InvalidValue.onField(field, "casework.day-malformed");
        }
    }

    public List<FraudTypeRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** What holds today. */
    public List<FraudTypeRow> getInForce() {
        return getRows().stream().filter(row -> "IN_FORCE".equals(row.state())).toList();
    }

    /** National types that hold today. */
    public List<FraudTypeRow> getParents() {
        return getInForce().stream().filter(row -> row.parent() == null).toList();
    }

    public Map<String, String> getForm() {
        return form;
    }
}
