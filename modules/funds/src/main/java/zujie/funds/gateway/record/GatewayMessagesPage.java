package zujie.funds.gateway.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.funds.gateway.exchange.GatewayMessageRow;
import zujie.funds.gateway.exchange.SetAside;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;

/** The record of the gateway's messages, with the words of the one in hand beside it. */
@Named("gatewayMessages")
@RequestScoped
public class GatewayMessagesPage {

    @Inject
    GatewayQueries queries;

    @Inject
    SetAside setAside;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private String bank;
    private boolean flagged;
    private String direction;
    private String at;
    private String id;
    private Slice<GatewayMessageRow> rows;
    private GatewayMessageView inHand;
    private String reason;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        bank = given.get("bank");
        flagged = "true".equals(given.get("flagged"));
        direction = given.get("direction");
        at = given.get("at");
        id = given.get("id");
        rows = queries.list(
                new GatewayQueries.Filter(bank, flagged, direction),
                Pager.of(at).cursor(),
                null);
        UUID chosen = RecordId.ofOptional(id, "funds.gateway-message-not-found");
        inHand = chosen == null ? null : queries.get(chosen);
    }

    public Slice<GatewayMessageRow> getRows() {
        return rows;
    }

    /** 重新发送. */
    public void again() {
        UUID message = inHand.message().id();
        if (outcome.run(() -> setAside.again(message, reason))) {
            outcome.done("funds.gateway.sent-again");
            open();
        }
    }

    /** Whether the caller may send the one in hand again. */
    public boolean isRepeatable() {
        return inHand != null
                && "SET_ASIDE".equals(inHand.message().state())
                && caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The message beside the list; null if none was chosen. */
    public GatewayMessageView getInHand() {
        return inHand;
    }

    public boolean isInHand(UUID row) {
        return row.toString().equals(id);
    }

    /** The same list with a message in hand. */
    public String beside(UUID row) {
        return "?direction=" + (direction == null ? "" : direction)
                + "&flagged=" + flagged
                + (bank == null ? "" : "&bank=" + bank)
                + (at == null ? "" : "&at=" + at)
                + "&id=" + row;
    }

    public List<String> getDirections() {
        return List.of("OUT", "IN");
    }

    public boolean isFlagged() {
        return flagged;
    }

    public String getDirection() {
        return direction;
    }

    public String getAt() {
        return at;
    }
}
