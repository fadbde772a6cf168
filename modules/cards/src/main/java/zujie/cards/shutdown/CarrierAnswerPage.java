package zujie.cards.shutdown;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Outcome;

/** The carrier's part of an order's page: what it did with the number, and giving it back. */
@Named("carrierAnswer")
@ViewScoped
public class CarrierAnswerPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    NumberOrderPage page;

    @Inject
    AnswerOrder answerOrder;

    @Inject
    RestoreNumber restoreNumber;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private String executor;
    private String note;
    private FailureCode failure = FailureCode.NOT_OUR_NUMBER;
    private boolean told;

    @PostConstruct
    void open() {
        executor = caller.actor().name();
    }

    public String execute() {
        return answer("cards.order.executed", null);
    }

    public String fail() {
        return answer("cards.order.failed", failure);
    }

    public String restore() {
        UUID id = page.getView().order().id();
        return outcome.run(() -> restoreNumber.confirm(id, note)) ? page.done("cards.order.restored") : null;
    }

    private String answer(String said, FailureCode code) {
        UUID id = page.getView().order().id();
        AnswerOrder.Command command =
                new AnswerOrder.Command(id, code, null, executor, note, told && code == null ? clock.now() : null);
        return outcome.run(() -> answerOrder.handle(command)) ? page.done(said) : null;
    }

    public FailureCode[] getFailures() {
        return FailureCode.values();
    }

    public String getExecutor() {
        return executor;
    }

    public void setExecutor(String executor) {
        this.executor = executor;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public FailureCode getFailure() {
        return failure;
    }

    public void setFailure(FailureCode failure) {
        this.failure = failure;
    }

    public boolean isTold() {
        return told;
    }

    public void setTold(boolean told) {
        this.told = told;
    }
}
