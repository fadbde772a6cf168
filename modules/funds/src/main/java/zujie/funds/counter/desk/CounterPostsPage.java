package zujie.funds.counter.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import zujie.directory.api.Organisation;
import zujie.directory.api.Person;
import zujie.funds.counter.post.PostRow;
import zujie.funds.counter.post.Posts;
import zujie.funds.order.Form;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;

/** 驻点: posts of officers at branches with their rosters. */
@Named("counterPosts")
@ViewScoped
public class CounterPostsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Posts posts;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private final Form form = new Form();
    private transient List<PostRow> rows;

    public List<PostRow> getRows() {
        if (rows == null) {
            rows = posts.list();
        }
        return rows;
    }

    public List<PostRow> getOpen() {
        return getRows().stream().filter(p -> p.closedAt() == null).toList();
    }

    public boolean isPlanning() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_APPROVER);
    }

    public List<Organisation> getBanks() {
        return posts.banks();
    }

    /** Branches to choose from while a name is typed. */
    public List<String> getBranches() {
        return posts.branches();
    }

    public List<Person> getStaff() {
        return posts.staff();
    }

    public String add() {
        return act("funds.post.opened", () -> posts.open(form.text("bankCode"), form.text("branch")));
    }

    public String plan() {
        return act(
                "funds.post.planned",
                () -> posts.plan(form.id("post"), form.id("officer"), form.time("startsAt"), form.time("endsAt")));
    }

    public String close() {
        return act("funds.post.closed", () -> posts.close(form.id("post")));
    }

    private String act(String said, Action action) {
        if (!outcome.run(action)) {
            return null;
        }
        outcome.done(said);
        return "/console/funds/counter-posts.xhtml?faces-redirect=true";
    }

    public Form getForm() {
        return form;
    }
}
