package zujie.funds.stoppay;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.funds.account.AccountData;
import zujie.funds.account.FourElements;
import zujie.funds.account.ResultCodes;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.order.Typed;
import zujie.platform.clock.BusinessClock;
import zujie.web.text.Language;

/** The bank's part of a stop's page: one form, one answer. */
@Named("bankAnswer")
@ViewScoped
public class BankAnswerPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    StopPage page;

    @Inject
    StopActsPage acts;

    @Inject
    AnswerStop answerStop;

    @Inject
    FourEyes fourEyes;

    @Inject
    CheckAnswers check;

    @Inject
    ResultCodes codes;

    @Inject
    BusinessClock clock;

    @Inject
    Language language;

    private final FourElements elements = new FourElements();
    private String resultCode = "0000";
    private String balance;
    private String disputed;
    private String executedAt;
    private String remark;

    @PostConstruct
    void open() {
        executedAt = Typed.shown(clock.now());
    }

    /** Something was found to differ, or not to: the result follows (R1.6). */
    public void judged() {
        resultCode = elements.toCheck().refusal(codes.require(resultCode).isExecuted() ? resultCode : "0000");
    }

    public String submit() {
        StopRow stop = page.getView().stop();
        if (fourEyes.isOn(stop.bankCode())) {
            return acts.act(
                    "funds.check.proposed",
                    () -> check.propose("stop-payment", ProposalAct.ANSWER, stop.id(), words(command(stop.id()))));
        }
        return acts.act("funds.stop.answered", () -> answerStop.handle(command(stop.id())));
    }

    private static AnswerWords words(AnswerStop.Command c) {
        return AnswerWords.ofStop(
                c.resultCode(), c.accountBalanceFen(), c.disputedFen(), c.executedAt(), c.remark(), c.elements());
    }

    /** A failure has neither balance nor execution, whatever stands in their inputs. */
    private AnswerStop.Command command(UUID id) {
        boolean executed = codes.require(resultCode).isExecuted();
        return new AnswerStop.Command(
                id,
                resultCode,
                executed ? Typed.fen("accountBalanceFen", balance) : null,
                executed ? Typed.fen("disputedFen", disputed) : null,
                executed ? Typed.time("executedAt", executedAt) : null,
                remark,
                elements.toCheck(),
                AccountData.NONE);
    }

    /** The dictionary in the reader's language. */
    public List<Choice> getChoices() {
        return codes.all().stream()
                .map(code -> new Choice(code.code(), code.code() + " " + code.name(language.getLocale())))
                .toList();
    }

    public record Choice(String code, String text) {}

    public FourElements getElements() {
        return elements;
    }

    public String getResultCode() {
        return resultCode;
    }

    public void setResultCode(String resultCode) {
        this.resultCode = resultCode;
    }

    public String getBalance() {
        return balance;
    }

    public void setBalance(String balance) {
        this.balance = balance;
    }

    public String getDisputed() {
        return disputed;
    }

    public void setDisputed(String disputed) {
        this.disputed = disputed;
    }

    public String getExecutedAt() {
        return executedAt;
    }

    public void setExecutedAt(String executedAt) {
        this.executedAt = executedAt;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
