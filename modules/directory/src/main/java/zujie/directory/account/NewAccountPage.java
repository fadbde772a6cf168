package zujie.directory.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.keycloak.KeycloakUnavailable;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.org.OrgKind;
import zujie.web.message.Outcome;

/** An invitation. */
@Named
@ViewScoped
public class NewAccountPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Organisations organisations;

    @Inject
    Onboarding onboarding;

    @Inject
    Outcome outcome;

    private String username;
    private String name;
    private String policeNo;
    private String phone;
    private String orgCode;
    private List<String> roles = new ArrayList<>();
    private AuthorityRank rank;
    private transient Onboarding.Invited made;

    /** Codes of open organisations with their names, to choose from while typing. */
    public Map<String, String> getUnits() {
        Map<String, String> units = new LinkedHashMap<>();
        for (OrgKind kind : OrgKind.values()) {
            for (Organisation unit : organisations.active(kind)) {
                units.put(unit.code(), unit.name());
            }
        }
        organisations.find("000000000000").ifPresent(o -> units.put(o.code(), o.name()));
        return units;
    }

    public List<String> getAllRoles() {
        return AccountRow.ofPeople();
    }

    public List<AuthorityRank> getRanks() {
        return List.of(AuthorityRank.values());
    }

    /** Stays on the page, which shows the one-time password this once. */
    public void invite() {
        made = outcome.call(() -> KeycloakUnavailable.told(() -> onboarding.invite(
                        new InviteUser.Command(username, name, policeNo, phone, orgCode, roles, rank, null))))
                .orElse(null);
    }

    public boolean isMade() {
        return made != null;
    }

    public String getPassword() {
        return made == null ? null : made.temporaryPassword();
    }

    public String getMadeId() {
        return made == null ? null : made.id().toString();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPoliceNo() {
        return policeNo;
    }

    public void setPoliceNo(String policeNo) {
        this.policeNo = policeNo;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getOrgCode() {
        return orgCode;
    }

    public void setOrgCode(String orgCode) {
        this.orgCode = orgCode;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public AuthorityRank getRank() {
        return rank;
    }

    public void setRank(AuthorityRank rank) {
        this.rank = rank;
    }
}
