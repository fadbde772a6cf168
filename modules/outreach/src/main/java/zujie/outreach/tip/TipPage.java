package zujie.outreach.tip;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.kernel.rule.RecordId;
import zujie.web.reveal.Revealer;

/** A tip of the public with its receipt; who gave it stays masked until a reason is given. */
@Named("tipPage")
@ViewScoped
public class TipPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;

    @Inject
    TipQueries queries;

    @Inject
    RevealTip reveal;

    private String id;
    private transient TipRow view;

    /** Reads the tip before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        view = queries.get(uuid());
    }

    public TipRow getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    @Override
    public String reveal(String what, String reason) {
        RevealTip.Informant informant = reveal.handle(uuid(), reason);
        return String.valueOf("name".equals(what) ? informant.name() : informant.phone());
    }

    private UUID uuid() {
        return RecordId.of(id, "outreach.tip-not-found");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
