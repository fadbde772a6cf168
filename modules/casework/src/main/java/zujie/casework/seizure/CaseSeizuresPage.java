package zujie.casework.seizure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.input.Inputs;
import zujie.kernel.money.Money;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** The seized items on the page of a case. */
@Named("caseSeizures")
@ViewScoped
@NullUnmarked
public class CaseSeizuresPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SeizureQueries queries;

    @Inject
    SeizeItem seize;

    @Inject
    CasesInHand cases;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String id;
    private transient List<SeizureRow> rows;

    public void load() {
        rows = queries.of(id());
    }

    public String seize() {
        return act(() -> seize.handle(new SeizeItem.Command(
                id(),
                form.get("kind"),
                form.get("name"),
                pieces(),
                sum(),
                form.get("place"),
                form.get("storage"),
                form.get("listNo"),
                Inputs.time("seizedAt", form.get("seizedAt"), clock.today()))));
    }

    public String settle() {
        return act(() -> seize.settle(new SeizeItem.Settlement(
                RecordId.of(form.get("item"), "casework.seizure-not-found"),
                null,
                form.get("to"),
                Inputs.time("settledAt", form.get("settledAt"), clock.today()),
                form.get("settledNo"),
                form.get("words"))));
    }

    private Integer pieces() {
        String typed = form.getOrDefault("pieces", "").strip();
        try {
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw InvalidValue.onField("pieces", "casework.seizure-pieces", 1_000_000);
        }
    }

    private Long sum() {
        String typed = form.getOrDefault("sumFen", "").strip();
        return typed.isEmpty()
                ? null
                : Inputs.at("sumFen", () -> Money.ofYuan(typed)).fen();
    }

    private String act(Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done("casework.seizure.recorded");
        return "/console/casework/case-property.xhtml?faces-redirect=true&id=" + id;
    }

    public List<SeizureRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<SeizureRow> getHeld() {
        return getRows().stream().filter(SeizureRow::held).toList();
    }

    public boolean isWorking() {
        return caller.actor().has(Role.POLICE_OFFICER) && cases.mayWork(id());
    }

    public List<String> getKinds() {
        return Arrays.stream(SeizedItem.Kind.values()).map(Enum::name).toList();
    }

    public List<String> getEnds() {
        return Arrays.stream(SeizedItem.State.values())
                .filter(SeizedItem.State.HELD::canBecome)
                .map(Enum::name)
                .toList();
    }

    private UUID id() {
        return RecordId.of(id, "casework.case-not-found");
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
