package zujie.directory.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** 授权代批 of the caller. */
@Named
@ViewScoped
public class DelegationsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    DelegationQueries queries;

    @Inject
    DelegateApproval delegate;

    @Inject
    RevokeDelegation revoke;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private String id;
    private String to;
    private String from;
    private String until;
    private String reason;
    private transient List<DelegationRow> rows;
    private transient List<Candidate> candidates;

    public List<DelegationRow> getRows() {
        if (rows == null) {
            rows = queries.mine();
        }
        return rows;
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = queries.candidates();
        }
        return candidates;
    }

    /** Whether the caller may revoke it: he gave it, and it is not over. */
    public boolean revocable(DelegationRow row) {
        return row.fromId().equals(caller.actor().id())
                && (row.state().equals("COMING") || row.state().equals("IN_FORCE"));
    }

    /** The one in hand, if it may be revoked. */
    public DelegationRow getSelected() {
        return getRows().stream()
                .filter(r -> r.id().toString().equals(id) && revocable(r))
                .findFirst()
                .orElse(null);
    }

    public String delegate() {
        return done(
                () -> delegate.handle(
                        new DelegateApproval.Command(uuid("to", to), day("from", from), day("until", until), reason)),
                "made");
    }

    public String revoke() {
        return done(() -> revoke.handle(uuid("id", id), reason), "revoked");
    }

    private String done(Action action, String what) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done("directory.delegation." + what);
        return "/console/directory/delegations.xhtml?faces-redirect=true";
    }

    private static UUID uuid(String field, String value) {
        try {
            return UUID.fromString(String.valueOf(value));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.onField(field, "directory.delegation-not-above");
        }
    }

    private static LocalDate day(String field, String value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            throw InvalidValue.onField(field, "directory.day-malformed");
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
