package zujie.outreach.bulletin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import zujie.casework.api.DaySpan;
import zujie.casework.api.FraudTypes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Slice;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;

/** The list of bulletins; its filters stand in the address. */
@Named("bulletins")
@RequestScoped
public class BulletinsPage {

    @Inject
    BulletinQueries queries;

    @Inject
    FraudTypes fraudTypes;

    @Inject
    BusinessClock clock;

    @Inject
    Outcome outcome;

    private String state;
    private String type;
    private String publishedFrom;
    private String publishedTo;
    private String at;
    private Slice<BulletinRow> rows;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = given.get("state");
        type = given.get("type");
        publishedFrom = given.get("publishedFrom");
        publishedTo = given.get("publishedTo");
        at = given.get("at");
    }

    public Slice<BulletinRow> getRows() {
        if (rows == null) {
            rows = outcome.call(() -> queries.list(filter(), Pager.of(at).cursor(), null))
                    .orElse(new Slice<>(List.of(), null));
        }
        return rows;
    }

    private BulletinFilter filter() {
        DaySpan published = DaySpan.of(publishedFrom, publishedTo);
        return new BulletinFilter(
                Arrays.stream(BulletinState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElse(null),
                type == null || type.isBlank() ? null : type,
                null,
                published.from(),
                published.to());
    }

    public List<String> getStates() {
        return Arrays.stream(BulletinState.values()).map(Enum::name).toList();
    }

    public List<String> getTypes() {
        return fraudTypes.inForce(clock.today());
    }

    public String getState() {
        return state;
    }

    public String getType() {
        return type;
    }

    public String getPublishedFrom() {
        return publishedFrom;
    }

    public String getPublishedTo() {
        return publishedTo;
    }

    public String getAt() {
        return at;
    }
}
