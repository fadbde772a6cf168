package zujie.funds.query.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.funds.order.Form;
import zujie.funds.query.OrderQuery;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryProposal;
import zujie.funds.query.QueryRow;
import zujie.funds.query.QueryTarget;
import zujie.funds.query.ReadQueries;
import zujie.funds.query.everywhere.AskEveryBank;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Outcome;

/** 下达查询: from a report, a case, a stop or a freeze. */
@Named("newLookup")
@ViewScoped
public class NewLookupPage implements Serializable {

    private static final long serialVersionUID = 1;

    /** In the list of banks: all that work directly. */
    private static final String EVERYWHERE = "*";

    @Inject
    ReadQueries queries;

    @Inject
    OrderQuery order;

    @Inject
    AskEveryBank everyBank;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private String type;
    private UUID ground;
    private final Form form = new Form();
    private transient QueryProposal proposal;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        for (String each : List.of("report", "case", "stop", "freeze")) {
            if (given.get(each) != null) {
                type = each.equals("stop") ? "stop-payment" : each;
                ground = RecordId.of(given.get(each), "funds.query-not-found");
            }
        }
        if (ground == null) {
            throw NotFound.of("funds.query-not-found");
        }
        form.set("kind", QueryKind.TRANSACTIONS.name());
        form.set("holderType", QueryTarget.HolderType.PERSON.name());
        form.set("inquiryMode", QueryTarget.BASIC);
        form.set("from", clock.today().minusDays(30).toString());
        form.set("to", clock.today().toString());
        getProposal();
    }

    public QueryProposal getProposal() {
        if (proposal == null) {
            proposal = queries.propose(type, ground);
        }
        return proposal;
    }

    /** Sends it to the approver and goes to it. */
    public String submit() {
        return outcome.call(this::send).orElse(null);
    }

    private String send() {
        boolean everywhere = EVERYWHERE.equals(form.text("bankCode"));
        OrderQuery.Command asked = new OrderQuery.Command(
                Form.constant(QueryKind.class, "kind", form.text("kind")),
                type,
                ground,
                everywhere ? null : form.text("bankCode"),
                Form.constant(QueryTarget.HolderType.class, "holderType", form.text("holderType")),
                form.text("holderName"),
                form.text("accountNo"),
                form.text("credentialType"),
                form.text("credentialNo"),
                form.text("inquiryMode"),
                form.day("from"),
                form.day("to"),
                days(),
                form.text("paramType"),
                form.text("paramNo"),
                form.text("reason"),
                form.id("secondOfficerId"));
        if (everywhere) {
            outcome.done(
                    "funds.new-lookup.everywhere-done",
                    everyBank.handle(asked, List.of()).size());
            return "/console/funds/lookups.xhtml?faces-redirect=true";
        }
        QueryRow made = order.handle(asked);
        outcome.done("funds.new-lookup.submitted");
        return "/console/funds/lookup.xhtml?faces-redirect=true&id=" + made.id();
    }

    private Integer days() {
        try {
            return form.text("watchDays").isEmpty() ? null : Integer.valueOf(form.text("watchDays"));
        } catch (NumberFormatException e) {
            throw InvalidValue.onField("watchDays", "funds.value-unknown", form.text("watchDays"));
        }
    }

    public List<String> getKinds() {
        return Arrays.stream(QueryKind.values()).map(Enum::name).toList();
    }

    public List<String> getHolderTypes() {
        return Arrays.stream(QueryTarget.HolderType.values()).map(Enum::name).toList();
    }

    public Form getForm() {
        return form;
    }
}
