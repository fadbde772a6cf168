package zujie.funds.freeze;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import zujie.funds.api.FreezeFigures;
import zujie.funds.api.Freezes;
import zujie.funds.order.Reach;
import zujie.kernel.rule.RecordId;
import zujie.platform.access.Caller;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of freezes, with the one in hand beside it; the expiry list of police and banks. */
@Named("freezes")
@ViewScoped
public class FreezesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    FreezeQueries queries;

    @Inject
    Freezes figures;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    private FreezeListChoice choice;
    private String at;
    private String id;
    private transient List<Long> spans;
    private transient List<FreezeQueries.Organ> organs;
    private transient Slice<FreezeRow> rows;
    private transient FreezeView inHand;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        choice = FreezeListChoice.of(given, getSpans());
        at = given.get("at");
        id = given.get("id");
        getRows();
        getInHand();
    }

    public Slice<FreezeRow> getRows() {
        if (rows == null) {
            rows = queries.list(choice.filter(clock.now()), Pager.of(at).cursor(), null);
        }
        return rows;
    }

    /** For a bank: whose the freezes of its expiry list are; empty without one. */
    public List<FreezeQueries.Organ> getOrgans() {
        if (organs == null) {
            FreezeFilter filter = choice.filter(clock.now());
            organs = isBank() && filter.isExpiryList() ? queries.organs(filter) : List.of();
        }
        return organs;
    }

    /** The same list of one freezing organ; of all for null. */
    public String of(String code) {
        return choice.address(code);
    }

    /** The freeze beside the list; null if none was chosen. */
    public FreezeView getInHand() {
        if (inHand == null && id != null && !id.isBlank()) {
            inHand = queries.get(RecordId.of(id, "funds.freeze-not-found"));
        }
        return inHand;
    }

    public boolean isInHand(UUID row) {
        return row.toString().equals(id);
    }

    /** The same list with a freeze in hand. */
    public String beside(UUID row) {
        return of(choice.organ()) + (at == null ? "" : "&at=" + at) + "&id=" + row;
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    /** 到期日历. */
    public List<FreezeQueries.Day> getCalendar() {
        return queries.calendar();
    }

    public String getOrgan() {
        return choice.organ();
    }

    public LocalDate getOn() {
        return choice.on();
    }

    /** Figures of the year, of the caller's unit. */
    public FreezeFigures getFigures() {
        LocalDate today = clock.today();
        return figures.figures(
                today.withDayOfYear(1).atStartOfDay(BusinessClock.ZONE).toInstant(),
                today.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant(),
                caller.actor().unitPath());
    }

    public List<Long> getSpans() {
        if (spans == null) {
            spans = queries.spans();
        }
        return spans;
    }

    public List<String> getStates() {
        return Arrays.stream(FreezeState.values())
                .filter(each -> !isBank() || !FreezeState.unissued().contains(each))
                .map(Enum::name)
                .toList();
    }

    public String getState() {
        return choice.state();
    }

    public Long getDays() {
        return choice.days();
    }

    public String getAt() {
        return at;
    }
}
