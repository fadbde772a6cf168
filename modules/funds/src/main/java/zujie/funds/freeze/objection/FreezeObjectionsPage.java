package zujie.funds.freeze.objection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RequestedRecord;

/** The objections on the page of a freeze. */
@Named("freezeObjections")
@ViewScoped
public class FreezeObjectionsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ObjectionQueries queries;

    @Inject
    TakeObjection take;

    @Inject
    AnswerObjection answer;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private UUID freeze;
    private final ObjectionForm form = new ObjectionForm();
    private transient List<ObjectionRow> rows;

    @PostConstruct
    void open() {
        freeze = RequestedRecord.id("funds.freeze-not-found");
    }

    public List<ObjectionRow> getRows() {
        if (rows == null) {
            rows = queries.to(freeze);
        }
        return rows;
    }

    public List<ObjectionRow> getOpen() {
        return getRows().stream().filter(ObjectionRow::open).toList();
    }

    public boolean isTaking() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_OPERATOR);
    }

    public boolean isAnswering() {
        return caller.actor().has(Role.POLICE_OFFICER) && !getOpen().isEmpty();
    }

    public List<String> getRelations() {
        return Arrays.stream(FreezeObjection.Relation.values()).map(Enum::name).toList();
    }

    public String submit() {
        return act(
                "funds.objection.taken",
                () -> take.handle(new TakeObjection.Command(
                        freeze, form.getApplicant(), form.getPhone(), form.getRelation(), form.getReason())));
    }

    public String reply() {
        return act("funds.objection.answered", () -> {
            String chosen = form.getObjection();
            String verdict = form.getVerdict();
            if (chosen == null || chosen.isBlank() || verdict == null) {
                throw RuleViolation.onField("objection", "funds.objection-not-found");
            }
            answer.handle(new AnswerObjection.Command(
                    UUID.fromString(chosen), !"reject".equals(verdict), "wrong".equals(verdict), form.getWords()));
        });
    }

    private String act(String said, Action action) {
        return outcome.onRecord("/console/funds/freeze.xhtml", freeze, said, action);
    }

    public ObjectionForm getForm() {
        return form;
    }
}
