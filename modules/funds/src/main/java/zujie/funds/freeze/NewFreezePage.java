package zujie.funds.freeze;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.funds.order.Typed;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RecordId;
import zujie.web.message.Outcome;

/** 呈请冻结: from a stop, from a case, or in the place of another freeze, filled in as far as it is known. */
@Named("newFreeze")
@ViewScoped
public class NewFreezePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    FreezeQueries queries;

    @Inject
    RequestFreeze request;

    @Inject
    Outcome outcome;

    private UUID caseId;
    private UUID stopId;
    private UUID replaces;
    private final NewFreezeForm form = new NewFreezeForm();
    private transient FreezeProposal proposal;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        caseId = id(given.get("case"));
        stopId = id(given.get("stop"));
        replaces = id(given.get("replaces"));
        if (caseId == null && stopId == null && replaces == null) {
            throw NotFound.of("funds.freeze-not-found");
        }
        Long disputed = getProposal().disputedFen();
        if (disputed != null) {
            form.setDisputed(BigDecimal.valueOf(disputed, 2).toPlainString());
        }
    }

    private static UUID id(String given) {
        return RecordId.ofOptional(given, "funds.freeze-not-found");
    }

    public FreezeProposal getProposal() {
        if (proposal == null) {
            proposal = queries.propose(caseId, stopId, replaces);
        }
        return proposal;
    }

    /** Sends it to the legal reviewer and goes to it. */
    public String submit() {
        return outcome.call(this::send).orElse(null);
    }

    private String send() {
        FreezeRow made = request.handle(new RequestFreeze.Command(
                getProposal().caseId(),
                stopId,
                replaces,
                form.getBankCode(),
                form.getAccountName(),
                form.getAccount(),
                RequestFreeze.constant(PropertyKind.class, "kind", form.getKind()),
                RequestFreeze.constant(FreezeScope.class, "scope", form.getScope()),
                Typed.fen("disputedFen", form.getDisputed()),
                Typed.fen("amountFen", form.getAmount()),
                form.isInterest(),
                form.getMonths(),
                form.getScopeReason(),
                form.getReason(),
                id(form.getSecondOfficerId())));
        outcome.done("funds.new-freeze.submitted");
        return "/console/funds/freeze.xhtml?faces-redirect=true&id=" + made.id();
    }

    public List<String> getKinds() {
        return Arrays.stream(PropertyKind.values()).map(Enum::name).toList();
    }

    public List<String> getScopes() {
        return Arrays.stream(FreezeScope.values()).map(Enum::name).toList();
    }

    public NewFreezeForm getForm() {
        return form;
    }
}
