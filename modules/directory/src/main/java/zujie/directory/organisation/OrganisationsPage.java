package zujie.directory.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import zujie.directory.api.Organisation;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** A tree, and the organisation in hand beside it. */
@Named
@ViewScoped
public class OrganisationsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    OrganisationQueries queries;

    @Inject
    ChangeOrganisation change;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private String kind = OrgKind.POLICE.name();
    private String code;
    private String name;
    private String shortName;
    private String parentCode;
    private String reason;
    private transient List<Organisation> rows;
    private transient Organisation selected;

    public List<String> getKinds() {
        return Arrays.stream(OrgKind.values()).map(OrgKind::name).toList();
    }

    public List<Organisation> getRows() {
        if (rows == null) {
            OrgKind wanted = Arrays.stream(OrgKind.values())
                    .filter(k -> k.name().equals(kind))
                    .findFirst()
                    .orElse(OrgKind.POLICE);
            rows = queries.list(wanted);
        }
        return rows;
    }

    /** How deep a row stands below its root; for the indent. */
    public long depth(Organisation row) {
        return row.path().chars().filter(c -> c == '/').count() - 2;
    }

    public Organisation getSelected() {
        if (selected == null && code != null && !code.isBlank()) {
            selected = queries.get(code);
            if (name == null) {
                name = selected.name();
                shortName = selected.shortName();
                parentCode = selected.parentCode();
            }
        }
        return selected;
    }

    public List<OrganisationHistoryRow> getHistory() {
        return getSelected() == null ? List.of() : queries.history(code);
    }

    public boolean isMayChange() {
        return caller.actor().has(Role.SYSTEM_ADMIN);
    }

    public String save() {
        return changed(new ChangeOrganisation.Command(code, name, shortName, parentCode, null, null), "saved");
    }

    public String close() {
        return changed(new ChangeOrganisation.Command(code, null, null, null, false, reason), "closed");
    }

    public String reopen() {
        return changed(new ChangeOrganisation.Command(code, null, null, null, true, reason), "reopened");
    }

    private String changed(ChangeOrganisation.Command command, String done) {
        if (!outcome.run(() -> change.handle(command))) {
            return null;
        }
        outcome.done("directory.organisation." + done);
        return "/console/directory/organisations.xhtml?faces-redirect=true&kind=" + kind + "&code=" + code;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null || kind.isBlank() ? OrgKind.POLICE.name() : kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getParentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
