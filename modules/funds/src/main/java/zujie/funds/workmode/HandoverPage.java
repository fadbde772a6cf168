package zujie.funds.workmode;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.funds.order.Form;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RequestedRecord;

/** On the page of a stop at an institution that does not work directly: how it got there, and what came back. */
@Named("handover")
@ViewScoped
public class HandoverPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    HandOverStops handOver;

    @Inject
    Institutions institutions;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private UUID stop;
    private transient List<HandoverRow> rows;

    @PostConstruct
    void open() {
        stop = RequestedRecord.id("funds.stop-not-found");
    }

    /** Whether the institution is reached by hand, and the reader is one of those who do it. */
    public boolean isShown(String bankCode) {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER)
                && institutions.of(bankCode).mode() != WorkMode.DIRECT;
    }

    public List<HandoverRow> getRows() {
        if (rows == null) {
            rows = handOver.list(stop);
        }
        return rows;
    }

    public String hand() {
        return act(() -> handOver.handle(
                new HandOverStops.Command(stop, form.text("number"), form.time("handedAt"), form.text("remark"))));
    }

    public String result() {
        return act(() -> handOver.result(new HandOverStops.Result(
                stop,
                form.text("resultCode"),
                form.fen("accountBalanceFen"),
                form.time("executedAt"),
                form.text("answer"),
                form.text("bankNo"),
                form.text("accountName"),
                form.text("accountNumber"))));
    }

    public String extension() {
        return act(() -> handOver.extended(stop, "yes".equals(form.text("done")), form.text("note")));
    }

    public String lifting() {
        return act(() -> handOver.lifted(stop));
    }

    private String act(Action action) {
        return outcome.onRecord("/console/funds/stop.xhtml", stop, "funds.handover.kept", action);
    }

    public Form getForm() {
        return form;
    }
}
