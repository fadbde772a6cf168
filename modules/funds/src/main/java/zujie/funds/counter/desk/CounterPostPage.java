package zujie.funds.counter.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.directory.api.Person;
import zujie.funds.counter.post.PostRow;
import zujie.funds.counter.post.Posts;
import zujie.funds.history.Step;
import zujie.funds.order.Form;
import zujie.funds.order.Typed;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Action;
import zujie.web.message.Outcome;
import zujie.web.record.RequestedRecord;
import zujie.web.record.TimelineEntry;
import zujie.web.text.Language;

/** One post: its roster, what was changed in it and why. */
@Named("counterPost")
@ViewScoped
public class CounterPostPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Posts posts;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @Inject
    Outcome outcome;

    private UUID id;
    private final Form form = new Form();
    private transient Posts.View view;

    @PostConstruct
    void open() {
        id = RequestedRecord.id("funds.post-not-found");
        getView();
    }

    public Posts.View getView() {
        if (view == null) {
            view = posts.get(id);
        }
        return view;
    }

    public boolean isPlanning() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_APPROVER)
                && getView().post().closedAt() == null
                && !getView().post().shifts().isEmpty();
    }

    public List<Person> getStaff() {
        return posts.staff();
    }

    /** A turn as it stands in a choice. */
    public String label(PostRow.Shift s) {
        return s.officer() + " " + Typed.shown(s.startsAt()) + " — " + Typed.shown(s.endsAt());
    }

    public String change() {
        return act(
                "funds.post.shift-changed",
                () -> posts.change(
                        id,
                        form.id("shift"),
                        form.id("officer"),
                        form.time("startsAt"),
                        form.time("endsAt"),
                        form.text("reason")));
    }

    public String remove() {
        return act("funds.post.shift-removed", () -> posts.remove(id, form.id("shift"), form.text("reason")));
    }

    private String act(String said, Action action) {
        return outcome.onRecord("/console/funds/counter-post.xhtml", id, said, action);
    }

    public List<TimelineEntry> getTimeline() {
        return Step.timeline(getView().steps(), "funds.post-step.", language.getLocale());
    }

    public Form getForm() {
        return form;
    }
}
