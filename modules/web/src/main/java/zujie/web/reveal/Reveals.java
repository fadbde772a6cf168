package zujie.web.reveal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import zujie.web.message.Outcome;

/**
 * The one dialog of a page that asks for the reason of a look. Only values that the page itself offered can be asked
 * for: a name sent by the browser that was never offered reveals nothing.
 */
@Named("reveals")
@ViewScoped
public class Reveals implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Outcome outcome;

    private final Map<String, Revealer> offered = new HashMap<>();
    private String what;
    private String reason;
    private String value;

    /** Called while the page is drawn. @return the name under which the value can be asked for */
    public String offer(Revealer by, String name) {
        offered.put(name, by);
        return name;
    }

    /** Whether the page has any value to look at, so that it needs the dialog. */
    public boolean isAny() {
        return !offered.isEmpty();
    }

    public void reveal() {
        value = null;
        Revealer by = offered.get(what);
        if (by == null || reason == null || reason.isBlank()) {
            outcome.refuse("revealReason", "web.reveal.reason-missing");
            return;
        }
        value = outcome.call(() -> by.reveal(what, reason.strip())).orElse(null);
        if (value != null) {
            reason = null;
        }
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What was just revealed; for this answer alone. */
    public String getValue() {
        return value;
    }
}
