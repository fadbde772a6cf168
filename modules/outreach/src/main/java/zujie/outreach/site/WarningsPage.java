package zujie.outreach.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Slice;

/** The warnings on the home page, in the list, and each on its own. When the database is away the rest of the site stays. */
@Named("warnings")
@RequestScoped
public class WarningsPage {

    private static final Logger LOG = Logger.getLogger(WarningsPage.class.getName());
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int ON_HOME = 6;
    private static final int LATEST = 3;

    @Inject
    Board board;

    @Inject
    BusinessClock clock;

    private @Nullable Slice<PublicBulletin> rows;
    private @Nullable PublicBulletin bulletin;
    private boolean trouble;
    private boolean lost;

    /** Before the list is drawn. */
    public void loadList() {
        load(param("at"));
    }

    /** Before the home page is drawn: always its newest. */
    public void loadHome() {
        load(null);
    }

    /** Before a single one is drawn; an unknown one answers 404 in the look of the site. */
    public void loadOne() {
        try {
            bulletin = board.find(param("id")).orElse(null);
            if (bulletin == null) {
                answer(404);
            }
        } catch (RuntimeException e) {
            unavailable(e);
        }
    }

    private void load(@Nullable String cursor) {
        try {
            rows = board.list(cursor == null || cursor.isBlank() ? null : cursor);
        } catch (InvalidValue e) {
            lost = true;
            load(null);
        } catch (RuntimeException e) {
            unavailable(e);
        }
    }

    private void unavailable(RuntimeException e) {
        LOG.log(Level.WARNING, "The public site cannot read its warnings", e);
        trouble = true;
        answer(503);
    }

    private static void answer(int status) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(status);
        external.setResponseHeader("Cache-Control", "no-store");
    }

    private static @Nullable String param(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    public List<PublicBulletin> getRows() {
        return rows == null ? List.of() : rows.rows();
    }

    public @Nullable String getNext() {
        return rows == null ? null : rows.next();
    }

    /** Those of the last seven days, at most six; if there are none, the newest three. */
    public List<PublicBulletin> getHome() {
        List<PublicBulletin> fresh =
                getRows().stream().filter(this::isOfThisWeek).limit(ON_HOME).toList();
        return fresh.isEmpty() ? getRows().stream().limit(LATEST).toList() : fresh;
    }

    /** Whether what the home page shows is of this week. */
    public boolean isThisWeek() {
        return getRows().stream().anyMatch(this::isOfThisWeek);
    }

    private boolean isOfThisWeek(PublicBulletin row) {
        return row.publishedAt().isAfter(clock.now().minus(WEEK));
    }

    public @Nullable PublicBulletin getBulletin() {
        return bulletin;
    }

    public boolean isFirst() {
        String at = param("at");
        return at == null || at.isBlank() || lost;
    }

    public boolean isTrouble() {
        return trouble;
    }

    /** Whether the address named a place in the list that does not exist. */
    public boolean isLost() {
        return lost;
    }
}
