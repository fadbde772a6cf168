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
import zujie.casework.api.LeadDesk;
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
    LeadFromCall leads;

    @Inject
    CallQueries queries;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private final HashMap<String, String> form = new HashMap<>();
    private final HashMap<String, String> by = new HashMap<>();
    private transient Slice<CallRow> rows;
    private transient List<CallCount> counts;

    /** Today, unless the address names days. */
    public void load() {
        if (by.get("from") == null && by.get("to") == null) {
            by.put("from", clock.today().toString());
            by.put("to", by.get("from"));
        }
        DaySpan span = DaySpan.of(by.get("from"), by.get("to"));
        CallFilter filter = new CallFilter(by.get("kind"), officer(), span.from(), span.to());
        rows = queries.list(filter, Pager.of(by.get("at")).cursor(), null);
        counts = queries.counts(filter);
    }

    private UUID officer() {
        String officer = by.get("officer");
        try {
            return officer == null || officer.isBlank() ? null : UUID.fromString(officer);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.onField("officer", "casework.choice-unknown");
        }
    }

    /** Writes it down; a 报案 goes on to the form of the report. */
    public String log(String which) {
        return outcome.call(() -> written(which))
                .map(id -> {
                    outcome.done("casework.call.logged");
                    return CallKind.REPORT.name().equals(which)
                            ? "/console/casework/new-report.xhtml?faces-redirect=true&call=" + id
                            : LIST;
                })
                .orElse(null);
    }

    /** 举报并转线索: writes a tip down and makes a lead of it. */
    public String logLead() {
        return outcome.call(() -> leads.handle(written(CallKind.TIP.name())))
                .map(this::toLead)
                .orElse(null);
    }

    /** 转线索, of a call in the list. */
    public String lead(UUID call) {
        return outcome.call(() -> leads.handle(call)).map(this::toLead).orElse(null);
    }

    private UUID written(String which) {
        return log.handle(
                new CallEntry(which, form.get("number"), form.get("note"), LogCall.fen(form.get("amountFen")), null));
    }

    private String toLead(LeadDesk.Entered lead) {
        outcome.done("casework.lead.taken", lead.leadNo());
        return "/console/casework/lead.xhtml?faces-redirect=true&id=" + lead.id();
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

    /** What the address asks for: kind, officer, from, to, at. */
    public Map<String, String> getBy() {
        return by;
    }
}
