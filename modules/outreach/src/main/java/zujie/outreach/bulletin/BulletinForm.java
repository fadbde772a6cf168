package zujie.outreach.bulletin;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What is typed for a bulletin. */
@NullUnmarked
public class BulletinForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String title;
    private String place;
    private String body;
    private String advice;
    private Audience audience = Audience.PUBLIC;
    private boolean important;

    void begin(Proposal usual) {
        title = usual.title();
        place = usual.place();
        body = usual.body();
        advice = usual.advice();
    }

    void begin(BulletinView draft) {
        title = draft.bulletin().title();
        place = draft.bulletin().place();
        body = draft.body();
        advice = draft.advice();
        audience = Audience.valueOf(draft.bulletin().audience());
        important = draft.bulletin().important();
    }

    /** An emptied field is said to be missing, not filled again from the proposal. */
    DraftFromCase.Command draft(UUID caseId) {
        return new DraftFromCase.Command(
                caseId, typed(title), typed(place), typed(body), typed(advice), audience, important);
    }

    EditDraft.Command edit(UUID bulletinId) {
        return new EditDraft.Command(bulletinId, title, place, body, advice, audience, important);
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public boolean isImportant() {
        return important;
    }

    public void setImportant(boolean important) {
        this.important = important;
    }
}
