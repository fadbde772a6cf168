package zujie.cards.shutdown;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.kernel.org.OrgKind;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.paging.Slice;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;

/** The list of orders: for police what they ordered, for a carrier what it has to do. Its filters stand in the address. */
@Named("numberOrders")
@ViewScoped
public class NumberOrdersPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    NumberOrderQueries queries;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private String state;
    private String number;
    private String executedFrom;
    private String executedTo;
    private String at;
    private transient Slice<NumberOrderRow> rows;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = given.get("state");
        number = given.get("number");
        executedFrom = given.get("executedFrom");
        executedTo = given.get("executedTo");
        at = given.get("at");
        if (state == null && isCarrier()) {
            state = NumberOrderState.ISSUED.name();
        }
    }

    public Slice<NumberOrderRow> getRows() {
        if (rows == null) {
            rows = outcome.call(() -> queries.list(filter(), Pager.of(at).cursor(), null))
                    .orElse(new Slice<>(List.of(), null));
        }
        return rows;
    }

    private NumberOrderFilter filter() {
        return new NumberOrderFilter(
                Arrays.stream(NumberOrderState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElse(null),
                number == null || number.isBlank() ? null : number,
                null,
                day(executedFrom),
                day(executedTo));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public boolean isCarrier() {
        return caller.actor().orgKind() == OrgKind.CARRIER;
    }

    /** Whether rows can be marked and answered together. */
    public boolean isAnswering() {
        return caller.actor().has(Role.TELECOM_OPERATOR);
    }

    public List<String> getStates() {
        return Arrays.stream(NumberOrderState.values())
                .filter(each -> each != NumberOrderState.DRAFT
                        && !(isCarrier()
                                && (each == NumberOrderState.PENDING_APPROVAL || each == NumberOrderState.REFUSED)))
                .map(Enum::name)
                .toList();
    }

    public String getState() {
        return state;
    }

    public String getNumber() {
        return number;
    }

    public String getExecutedFrom() {
        return executedFrom;
    }

    public String getExecutedTo() {
        return executedTo;
    }

    public String getAt() {
        return at;
    }
}
