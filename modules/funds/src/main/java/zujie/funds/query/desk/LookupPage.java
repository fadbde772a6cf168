package zujie.funds.query.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.funds.history.Step;
import zujie.funds.order.Reach;
import zujie.funds.query.QueryBook;
import zujie.funds.query.QueryView;
import zujie.funds.query.ReadQueries;
import zujie.funds.query.answer.AnswerBook;
import zujie.funds.query.answer.AnsweredAccount;
import zujie.funds.query.answer.AnsweredTransaction;
import zujie.funds.query.answer.ReadAnswers;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;
import zujie.web.record.RecordRef;
import zujie.web.record.TimelineEntry;
import zujie.web.reveal.Revealer;
import zujie.web.text.Language;

/** One query: what was asked, what came back, and what the reader may do now. */
@Named("lookup")
@ViewScoped
public class LookupPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    ReadQueries queries;

    @Inject
    ReadAnswers answers;

    @Inject
    Caller caller;

    @Inject
    Language language;

    private UUID id;
    private String at;
    private boolean past;
    private transient QueryView view;
    private transient Slice<AnsweredTransaction> transactions;
    private transient List<AnsweredAccount> accounts;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        id = RecordId.of(given.get("id"), "funds.query-not-found");
        at = given.get("at");
        past = Boolean.parseBoolean(given.get("past"));
        getView();
    }

    public QueryView getView() {
        if (view == null) {
            view = queries.get(id);
        }
        return view;
    }

    public Slice<AnsweredTransaction> getTransactions() {
        if (transactions == null) {
            transactions = answers.transactions(id, past, Pager.of(at).cursor(), 50);
        }
        return transactions;
    }

    public List<AnsweredAccount> getAccounts() {
        if (accounts == null) {
            accounts = answers.accounts(id, past);
        }
        return accounts;
    }

    public AnswerBook.Totals getTotals() {
        return answers.totals(id);
    }

    public List<TimelineEntry> getTimeline() {
        return Step.timeline(getView().steps(), "funds.lookup-step.", language.getLocale());
    }

    public boolean isFlows() {
        return List.of("TRANSACTIONS", "DYNAMIC").contains(getView().query().kind());
    }

    /** Whether the reader may do it now; the use case has the last word. */
    public boolean can(String what) {
        String state = getView().query().state();
        boolean officer = caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
        boolean bank = caller.actor().has(Role.BANK_OPERATOR);
        return switch (what) {
            case "decide" -> caller.actor().has(Role.POLICE_APPROVER) && state.equals("APPROVAL");
            case "withdraw" -> officer && state.equals("APPROVAL");
            case "end" ->
                officer && state.equals("WATCHING") && getView().query().endOrderedAt() == null;
            case "answer" -> bank && (state.equals("ISSUED") || state.equals("WATCHING"));
            case "correct" -> bank && List.of("ANSWERED", "WATCHING", "ENDED").contains(state);
            case "ended" ->
                bank && state.equals("WATCHING") && getView().query().endOrderedAt() != null;
            default -> officer || caller.actor().has(Role.POLICE_APPROVER);
        };
    }

    /** {@code t:<row>} shows the other side of a transaction, {@code a:<row>} an account with its holder. */
    @Override
    public String reveal(String what, String why) {
        UUID row = RecordId.of(what.substring(2), "funds.query-row-not-found");
        if (what.startsWith("t:")) {
            AnsweredTransaction t = answers.revealTransaction(id, row, why);
            return t.otherAccount() + " " + t.otherName();
        }
        AnsweredAccount a = answers.revealAccount(id, row, why);
        return String.join(" ", a.account(), a.card(), a.holderName(), a.credentialNo(), a.phone(), a.address());
    }

    public boolean isWritable() {
        return LookupParts.mayAttach(caller.actor());
    }

    public RecordRef getRef() {
        return new RecordRef(QueryBook.TYPE, id.toString());
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    public boolean isPast() {
        return past;
    }

    public String getAt() {
        return at;
    }
}
