package zujie.funds.query.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import zujie.funds.order.Reach;
import zujie.funds.query.QueryKind;
import zujie.funds.query.QueryRow;
import zujie.funds.query.QueryState;
import zujie.funds.query.ReadQueries;
import zujie.platform.access.Caller;
import zujie.platform.paging.Slice;
import zujie.web.paging.Pager;

/** The list of queries of a unit, or of those to a bank. */
@Named("lookups")
@ViewScoped
public class LookupsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ReadQueries queries;

    @Inject
    Caller caller;

    private QueryState state;
    private QueryKind kind;
    private String at;
    private transient Slice<QueryRow> rows;

    @PostConstruct
    void open() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        state = named(QueryState.values(), given.get("state"));
        kind = named(QueryKind.values(), given.get("kind"));
        at = given.get("at");
        getRows();
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public Slice<QueryRow> getRows() {
        if (rows == null) {
            rows = queries.list(state, kind, Pager.of(at).cursor(), null);
        }
        return rows;
    }

    public boolean isBank() {
        return Reach.isBank(caller.actor());
    }

    public List<String> getStates() {
        return Arrays.stream(QueryState.values())
                .filter(s -> !isBank() || s.isIssued())
                .map(Enum::name)
                .toList();
    }

    public List<String> getKinds() {
        return Arrays.stream(QueryKind.values()).map(Enum::name).toList();
    }

    public String getState() {
        return state == null ? null : state.name();
    }

    public String getKind() {
        return kind == null ? null : kind.name();
    }

    public String getAt() {
        return at;
    }
}
