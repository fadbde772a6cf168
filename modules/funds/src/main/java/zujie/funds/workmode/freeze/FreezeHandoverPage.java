package zujie.funds.workmode.freeze;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.funds.order.Form;
import zujie.funds.workmode.Institutions;
import zujie.funds.workmode.WorkMode;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RequestedRecord;

/** On the page of a freeze at an institution that does not work directly: how it got there, and what came back. */
@Named("freezeHandover")
@ViewScoped
public class FreezeHandoverPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    HandOverFreezes handOver;

    @Inject
    Institutions institutions;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private UUID freeze;
    private final Form form = new Form();
    private transient List<HandOverFreezes.Row> rows;

    @PostConstruct
    void open() {
        freeze = RequestedRecord.id("funds.freeze-not-found");
    }

    /** Whether the institution is reached by hand, and the reader is one of those who do it. */
    public boolean isShown(String bankCode) {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)
                && institutions.of(bankCode).mode() != WorkMode.DIRECT;
    }

    public List<HandOverFreezes.Row> getRows() {
        if (rows == null) {
            rows = handOver.list(freeze);
        }
        return rows;
    }

    public String hand() {
        return act(() -> handOver.handle(
                new HandOverFreezes.Command(freeze, form.text("number"), form.time("handedAt"), form.text("remark"))));
    }

    public String result() {
        return act(() -> handOver.result(new HandOverFreezes.Result(
                freeze,
                null,
                form.text("resultCode"),
                form.fen("balanceFen"),
                form.fen("frozenFen"),
                form.time("executedAt"),
                form.time("expiresAt"),
                form.text("earlierOrgan"),
                form.time("earlierEnd"),
                form.text("bankNo"),
                form.text("answer"))));
    }

    public String renewal() {
        boolean done = "yes".equals(form.text("done"));
        return act(() -> handOver.renewed(freeze, done, done ? form.time("expiresAt") : null, form.text("note")));
    }

    public String lifting() {
        return act(() -> handOver.lifted(freeze));
    }

    private String act(Action action) {
        return outcome.onRecord("/console/funds/freeze.xhtml", freeze, "funds.handover.kept", action);
    }

    public Form getForm() {
        return form;
    }
}
