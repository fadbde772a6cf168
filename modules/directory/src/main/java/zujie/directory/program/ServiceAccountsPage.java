package zujie.directory.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.directory.api.Organisations;
import zujie.directory.keycloak.KeycloakUnavailable;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RecordId;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** The partners' programs; a secret is shown in the answer to the very request that made it, and never again. */
@Named
@ViewScoped
public class ServiceAccountsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ServiceAccountQueries queries;

    @Inject
    Organisations organisations;

    @Inject
    Programs programs;

    @Inject
    StopServiceAccount stop;

    @Inject
    Outcome outcome;

    private String id;
    private String orgCode;
    private String clientId;
    private String reason;
    private transient List<ServiceAccountRow> rows;
    private transient Programs.Credentials told;

    public List<ServiceAccountRow> getRows() {
        if (rows == null) {
            rows = queries.list();
        }
        return rows;
    }

    public ServiceAccountRow getSelected() {
        return getRows().stream()
                .filter(r -> r.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Banks and carriers, code by what is shown. */
    public Map<String, String> getPartners() {
        Map<String, String> partners = new LinkedHashMap<>();
        for (OrgKind kind : List.of(OrgKind.BANK, OrgKind.CARRIER)) {
            organisations.active(kind).forEach(o -> partners.put(o.name() + " " + o.code(), o.code()));
        }
        return partners;
    }

    public void create() {
        told = outcome.call(() -> KeycloakUnavailable.told(
                        () -> programs.create(new CreateServiceAccount.Command(orgCode, clientId, null))))
                .orElse(null);
        rows = null;
    }

    public void rotate() {
        told = outcome.call(() -> KeycloakUnavailable.told(() -> programs.rotate(uuid(), reason)))
                .orElse(null);
        rows = null;
    }

    public String stop() {
        return done(() -> stop.handle(uuid(), reason), "stopped");
    }

    public String resume() {
        return done(() -> stop.resume(uuid(), reason), "resumed");
    }

    private String done(Action action, String what) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done("directory.program." + what);
        return "/console/directory/service-accounts.xhtml?faces-redirect=true&id=" + id;
    }

    private UUID uuid() {
        return RecordId.of(id, "directory.program-not-found");
    }

    public boolean isTold() {
        return told != null;
    }

    public String getToldClient() {
        return told == null ? null : told.clientId();
    }

    public String getToldSecret() {
        return told == null ? null : told.secret();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOrgCode() {
        return orgCode;
    }

    public void setOrgCode(String orgCode) {
        this.orgCode = orgCode;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
