package zujie.casework.loss;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import zujie.casework.report.ReportPage;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** The other losses on the page of a report, and what every form of them asks. */
@Named("losses")
@ViewScoped
public class LossPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    LossQueries queries;

    @Inject
    AddLoss add;

    @Inject
    ReportPage page;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private final HashMap<String, String> form = new HashMap<>();
    private transient List<LossRow> rows;

    /** One input of a form: its name, and the field that it asks for. */
    public record Input(String input, String field, boolean needed) {}

    public List<LossRow> getRows() {
        if (rows == null) {
            rows = queries.of(page.getView().row().id());
        }
        return rows;
    }

    public List<String> getKinds() {
        return Stream.of(LossKind.values()).map(Enum::name).toList();
    }

    /** What can still be stopped. */
    public List<LossRow> getOnTheirWay() {
        return getRows().stream().filter(row -> row.stopDueAt() != null).toList();
    }

    public boolean isStoppable() {
        return !getOnTheirWay().isEmpty();
    }

    public List<String> getOutcomes() {
        return Stream.of(LossState.values())
                .filter(LossState.ON_ITS_WAY::canBecome)
                .map(Enum::name)
                .toList();
    }

    /** What a kind asks for; nothing as long as none is chosen. */
    public List<Input> inputs(String kind) {
        List<Input> inputs = new ArrayList<>();
        Stream.of(LossKind.values()).filter(k -> k.name().equals(kind)).forEach(k -> k.fields()
                .forEach(field -> inputs.add(new Input(TypedLoss.input(k, field), field, k.needs(field)))));
        return inputs;
    }

    /** The field that stands behind an input of a kind; empty if the kind has no such input. */
    public String field(String kind, String input) {
        return inputs(kind).stream()
                .filter(i -> i.input().equals(input))
                .map(Input::field)
                .findFirst()
                .orElse("");
    }

    public String add() {
        return step("casework.loss.added", () -> {
            try {
                add.handle(page.getView().row().id(), TypedLoss.entry(form, "", clock.today()));
            } catch (InvalidValue e) {
                throw TypedLoss.located(e, "", form);
            }
        });
    }

    public String end() {
        return step(
                "casework.loss.ended",
                () -> add.end(UUID.fromString(form.get("loss")), form.get("how"), form.get("outcome")));
    }

    private String step(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/casework/report.xhtml?faces-redirect=true&id="
                + page.getView().row().id();
    }

    public Map<String, String> getForm() {
        return form;
    }
}
