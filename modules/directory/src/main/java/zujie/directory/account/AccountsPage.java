package zujie.directory.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of accounts; its filters stand in the address. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AccountQueries queries;

    private String org;
    private String role;
    private String status;
    private String text;
    private String at;
    private transient Slice<AccountRow> slice;

    public Slice<AccountRow> getSlice() {
        if (slice == null) {
            slice = queries.list(
                    new AccountQueries.Filter(org, role, status, text),
                    Pager.of(at).cursor(),
                    null);
        }
        return slice;
    }

    public List<String> getRoles() {
        return AccountRow.ofPeople();
    }

    public List<String> getStatuses() {
        return Arrays.stream(AccountStatus.values()).map(Enum::name).toList();
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
