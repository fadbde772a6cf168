package zujie.casework.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.record.RecordRef;
import zujie.web.reveal.Revealer;

/** The page of a report. */
@Named("reportPage")
@ViewScoped
public class ReportPage implements Serializable, Revealer {

    private static final long serialVersionUID = 1;
    private static final String NAME = "name";
    private static final String PHONE = "phone";
    private static final String IDENTITY = "identity";

    @Inject
    ReportQueries queries;

    @Inject
    RevealVictim reveal;

    @Inject
    ReportChoices choices;

    @Inject
    Caller caller;

    private String id;
    private transient ReportDetail view;

    /** Reads the report before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        view = queries.get(choices.id(id));
    }

    public ReportDetail getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public RecordRef getRef() {
        return new RecordRef("report", getView().row().id().toString());
    }

    /** Whether the caller takes down and takes up reports. */
    public boolean isDeskWork() {
        return caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
    }

    /** Whether the caller approves; the rank decides whether he may decide here. */
    public boolean isApprover() {
        return caller.actor().has(Role.POLICE_APPROVER);
    }

    public boolean isHighEnough() {
        Actor actor = caller.actor();
        AuthorityRank rank = actor.rank();
        return rank != null && rank.atLeast(AuthorityRank.COUNTY);
    }

    public boolean isOpen() {
        return !ReportState.valueOf(getView().row().state()).isFinal();
    }

    /** {@code name}, {@code phone}, {@code identity}, or {@code payer} and {@code payee} with the id of a transfer. */
    @Override
    public String reveal(String what, String reason) {
        RevealedReport plain = reveal.handle(choices.id(id), reason);
        return switch (what) {
            case NAME -> plain.name();
            case PHONE -> plain.phone();
            case IDENTITY -> String.valueOf(plain.identityNumber());
            default -> account(plain, what);
        };
    }

    private static String account(RevealedReport plain, String what) {
        String[] parts = what.split(":", 2);
        UUID transfer = UUID.fromString(parts[1]);
        return plain.transfers().stream()
                .filter(t -> t.id().equals(transfer))
                .findFirst()
                .map(t -> switch (parts[0]) {
                    case "payer" -> t.payerAccount();
                    case "payeeName" -> t.payeeName();
                    default -> t.payeeAccount();
                })
                .orElse("");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
