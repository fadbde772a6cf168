package zujie.casework.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import zujie.casework.casefile.CasesInHand;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** To whom a case is open. */
@Named("caseShares")
@ViewScoped
@NullUnmarked
public class CaseSharesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ShareQueries queries;

    @Inject
    ShareCase share;

    @Inject
    CasesInHand cases;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Map<String, String> form = new HashMap<>();
    private String id;
    private transient List<ShareRow> rows;

    public void load() {
        rows = queries.of(id());
    }

    public String open() {
        return act(
                "casework.share.opened",
                () -> share.handle(new ShareCase.Command(
                        id(), form.get("orgCode"), form.get("mode"), lastDay(), form.get("reason"))));
    }

    public String revoke() {
        return act(
                "casework.share.revoked",
                () -> share.revoke(
                        RecordId.of(form.get("share"), "casework.share-not-found"), form.get("revokeReason")));
    }

    private LocalDate lastDay() {
        try {
            return LocalDate.parse(form.getOrDefault("lastDay", "").strip());
        } catch (DateTimeException e) {
            throw InvalidValue.onField("lastDay", "casework.day-malformed");
        }
    }

    private String act(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/casework/case-sharing.xhtml?faces-redirect=true&id=" + id;
    }

    public List<ShareRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** Those that can be taken back. */
    public List<ShareRow> getLive() {
        return getRows().stream().filter(ShareRow::live).toList();
    }

    /** To whom the owner can open the case; nothing for anybody else. */
    public List<ShareRow.Unit> getUnits() {
        return isOwner() ? share.units() : List.of();
    }

    /** Whether the caller's own organisation owns the case. */
    public boolean isOwner() {
        return caller.actor().hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER) && cases.isHeldBy(id(), caller.actor());
    }

    private UUID id() {
        return RecordId.of(id, "casework.case-not-found");
    }

    public Map<String, String> getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
