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
import zujie.kernel.rule.RecordId;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The record of the gateway's messages, with the words of the one in hand beside it. */
@Named("gatewayMessages")
@RequestScoped
public class GatewayMessagesPage {

    @Inject
    GatewayQueries queries;

    private String bank;
    private boolean flagged;
    private String direction;
    private String at;
    private String id;
    private Slice<GatewayMessageRow> rows;
    private GatewayMessageView inHand;

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
