package zujie.funds.bankcheck.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.ProposalRow;
import zujie.funds.bankcheck.ProposalState;

/** 复核清单: the answers that wait, and what became of the others. */
@Named("answerProposals")
@ViewScoped
public class AnswerProposalsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CheckAnswers check;

    private ProposalState state;
    private transient List<ProposalRow> rows;

    @PostConstruct
    void open() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("state");
        state = Arrays.stream(ProposalState.values())
                .filter(s -> s.name().equals(given))
                .findFirst()
                .orElse(null);
        getRows();
    }

    public List<ProposalRow> getRows() {
        if (rows == null) {
            rows = check.list(state);
        }
        return rows;
    }

    public List<String> getStates() {
        return Arrays.stream(ProposalState.values()).map(Enum::name).toList();
    }

    public String getState() {
        return state == null ? null : state.name();
    }
}
