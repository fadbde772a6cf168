package zujie.funds.stoppay;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.funds.account.AccountData;
import zujie.funds.account.FourElements;
import zujie.funds.account.ResultCode;
import zujie.funds.account.ResultCodes;
import zujie.funds.bankcheck.AnswerWords;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.order.Form;
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
    private final Form form = new Form();

    @PostConstruct
    void open() {
        // After its own stop the bank says when that was.
        Instant first = page.getView().stoppedFirstAt();
        form.set("executedAt", Typed.shown(first == null ? clock.now() : first));
        form.set("resultCode", first == null ? "0000" : ResultCode.ALREADY_STOPPED);
    }

    /** Something was found to differ, or not to: the result follows (R1.6). */
    public void judged() {
        form.set("resultCode", elements.toCheck().refusal(isExecuted() ? form.text("resultCode") : "0000"));
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
                c.resultCode(),
                c.accountBalanceFen(),
                c.disputedFen(),
                c.executedAt(),
                c.remark(),
                c.bankNo(),
                c.elements());
    }

    /** A failure has neither balance nor execution, whatever stands in their inputs. */
    private AnswerStop.Command command(UUID id) {
        boolean executed = isExecuted();
        return new AnswerStop.Command(
                id,
                form.text("resultCode"),
                executed ? form.fen("accountBalanceFen") : null,
                executed ? form.fen("disputedFen") : null,
                executed ? form.time("executedAt") : null,
                form.text("remark"),
                executed ? form.text("bankNo") : null,
                elements.toCheck(),
                AccountData.NONE);
    }

    private boolean isExecuted() {
        ResultCode code = codes.require(form.text("resultCode"));
        return (page.getView().stoppedFirstAt() == null ? code : code.afterOwnStop()).isExecuted();
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

    public Form getForm() {
        return form;
    }
}
