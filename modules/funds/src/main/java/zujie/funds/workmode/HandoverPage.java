package zujie.funds.workmode;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.funds.order.Typed;
import zujie.kernel.rule.RecordId;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** On the page of a stop at an institution that does not work directly: how it got there, and what came back. */
@Named("handover")
@ViewScoped
public class HandoverPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    HandOverStops handOver;

    @Inject
    StopResultSheet sheet;

    @Inject
    Institutions institutions;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private UUID stop;
    private transient List<HandoverRow> rows;
    private transient Part file;
    private transient StopResultSheet.Report report;

    @PostConstruct
    void open() {
        stop = RecordId.of(
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("id"),
                "funds.stop-not-found");
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
        return act(() -> handOver.handle(new HandOverStops.Command(
                stop, form.get("number"), Typed.time("handedAt", form.get("handedAt")), form.get("remark"))));
    }

    public String result() {
        return act(() -> handOver.result(new HandOverStops.Result(
                stop,
                form.get("resultCode"),
                Typed.fen("accountBalanceFen", form.get("accountBalanceFen")),
                Typed.time("executedAt", form.get("executedAt")),
                form.get("answer"),
                form.get("accountName"),
                form.get("accountNumber"))));
    }

    /** A sheet of results, of this stop and others. */
    public String take() {
        rows = null;
        outcome.call(() -> {
                    if (file == null) {
                        throw RuleViolation.onField("file", "funds.handover-file");
                    }
                    try (InputStream in = file.getInputStream()) {
                        return sheet.take(in);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .ifPresent(r -> report = r);
        return null;
    }

    private String act(Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done("funds.handover.kept");
        return "/console/funds/stop.xhtml?faces-redirect=true&id=" + stop;
    }

    /** What became of the sheet that was just taken; null before. */
    public StopResultSheet.Report getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Map<String, String> getForm() {
        return form;
    }
}
