package zujie.casework.calls;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import zujie.casework.api.DaySpan;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Slice;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;

/** 来电登记: a call is written down with its number, a note and the key of its kind. */
@Named
@ViewScoped
public class CallsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String LIST = "/console/casework/calls.xhtml?faces-redirect=true";

    @Inject
    LogCall log;

    @Inject
    CallQueries queries;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private final HashMap<String, String> form = new HashMap<>();
    private String kind;
    private String officer;
    private String from;
    private String to;
    private String at;
    private transient Slice<CallRow> rows;
    private transient List<CallCount> counts;

    /** Today, unless the address names days. */
    public void load() {
        if (from == null && to == null) {
            from = clock.today().toString();
            to = from;
        }
        DaySpan span = DaySpan.of(from, to);
        CallFilter filter = new CallFilter(kind, officer(), span.from(), span.to());
        rows = queries.list(filter, Pager.of(at).cursor(), null);
        counts = queries.counts(filter);
    }

    private UUID officer() {
        try {
            return officer == null || officer.isBlank() ? null : UUID.fromString(officer);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.onField("officer", "casework.choice-unknown");
        }
    }

    /** Writes it down; a 报案 goes on to the form of the report. */
    public String log(String which) {
        return outcome.call(() -> log.handle(new CallEntry(
                        which, form.get("number"), form.get("note"), LogCall.fen(form.get("amountFen")), null)))
                .map(id -> {
                    outcome.done("casework.call.logged");
                    return CallKind.REPORT.name().equals(which)
                            ? "/console/casework/new-report.xhtml?faces-redirect=true&call=" + id
                            : LIST;
                })
                .orElse(null);
    }

    public List<String> getKinds() {
        return Stream.of(CallKind.values()).map(Enum::name).toList();
    }

    public Slice<CallRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<CallCount> getCounts() {
        if (counts == null) {
            load();
        }
        return counts;
    }

    public CallCount getAll() {
        return getCounts().stream().reduce(new CallCount(new UUID(0, 0), "", 0, 0, 0, 0, 0), CallCount::plus);
    }

    public String getYesterday() {
        return clock.today().minusDays(1).toString();
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
