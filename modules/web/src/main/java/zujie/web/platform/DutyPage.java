package zujie.web.platform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import zujie.platform.access.Role;
import zujie.platform.duty.DutyChain;
import zujie.platform.duty.DutyPlace;
import zujie.platform.duty.DutyRow;
import zujie.web.message.Outcome;

/** The duty chains: whose phone rings when nobody reacts. */
@Named("dutyPage")
@ViewScoped
public class DutyPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String HERE = "/console/platform/duty.xhtml?faces-redirect=true";

    @Inject
    DutyChain chain;

    @Inject
    Outcome outcome;

    private String unitPath;
    private Role role = Role.POLICE_APPROVER;
    private Integer position = 1;
    private String name;
    private String phone;
    private transient List<DutyRow> rows;

    public List<DutyRow> getRows() {
        if (rows == null) {
            rows = outcome.call(() -> chain.list()).orElse(List.of());
        }
        return rows;
    }

    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(Role::forPeople).toList();
    }

    public String put() {
        DutyPlace place = new DutyPlace(unitPath.strip(), role, position, name, phone);
        if (outcome.run(() -> chain.put(place))) {
            outcome.done("web.platform.duty.done");
            return HERE;
        }
        return null;
    }

    public String remove(UUID id) {
        if (outcome.run(() -> chain.remove(id))) {
            outcome.done("web.platform.duty.removed");
            return HERE;
        }
        return null;
    }

    public String getUnitPath() {
        return unitPath;
    }

    public void setUnitPath(String unitPath) {
        this.unitPath = unitPath;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
