package zujie.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.work.DeskQueries;
import zujie.platform.work.WorkItemRow;
import zujie.web.record.RecordRef;
import zujie.web.show.ClockTone;
import zujie.web.text.Language;

/** Everybody's first page: figures, what waits by deadline, and the item in hand beside it. */
@Named("desk")
@RequestScoped
public class DeskPage {

    private static final int FIRST = Integer.MIN_VALUE;

    @Inject
    DeskQueries queries;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Language language;

    @Inject
    @Any
    Instance<DeskTiles> sources;

    private String item;
    private List<WorkItemRow> items;
    private List<DeskTile> tiles;

    public List<WorkItemRow> getItems() {
        if (items == null) {
            items = queries.mine();
        }
        return items;
    }

    /** The item in hand: the one asked for, else the most pressing; null if nothing waits. */
    public WorkItemRow getSelected() {
        return getItems().stream()
                .filter(row -> row.id().toString().equals(item))
                .findFirst()
                .orElse(getItems().isEmpty() ? null : getItems().get(0));
    }

    /** Whether the item that was asked for is no longer open: somebody has dealt with it. */
    public boolean isGone() {
        return item != null
                && !item.isBlank()
                && getItems().stream().noneMatch(row -> row.id().toString().equals(item));
    }

    public RecordRef getRef() {
        WorkItemRow row = getSelected();
        return row == null ? null : new RecordRef(row.subjectType(), row.subjectId());
    }

    public List<DeskTile> getTiles() {
        if (tiles == null) {
            List<DeskTile> all = new ArrayList<>();
            all.add(mine());
            Actor actor = caller.actor();
            sources.forEach(source -> all.addAll(source.tiles(actor, language.getLocale())));
            all.sort(Comparator.comparingInt(DeskTile::order));
            tiles = all;
        }
        return tiles;
    }

    /** Who the desk is for: the part of message keys that differs by role. */
    public String getKind() {
        Actor actor = caller.actor();
        return List.of(Role.values()).stream()
                .filter(actor::has)
                .map(Role::code)
                .findFirst()
                .orElse("none");
    }

    private DeskTile mine() {
        Instant next = getItems().stream()
                .map(WorkItemRow::dueAt)
                .filter(due -> due != null)
                .findFirst()
                .orElse(null);
        Duration left = next == null ? null : Duration.between(clock.now(), next);
        String hint = left == null
                ? language.text(getItems().isEmpty() ? "web.desk.nothing-waits" : "web.desk.no-deadline")
                : left.isNegative()
                        ? language.text("web.desk.overdue", overdue())
                        : language.text("web.desk.soonest", words(left));
        boolean hot = left != null && ClockTone.of(left, null) == ClockTone.HOT;
        return new DeskTile(
                FIRST,
                language.text("web.desk.waiting"),
                String.valueOf(getItems().size()),
                hint,
                hot ? "red" : "plain",
                "/console/desk.xhtml#list");
    }

    private long overdue() {
        Instant now = clock.now();
        return getItems().stream()
                .filter(row -> row.dueAt() != null && row.dueAt().isBefore(now))
                .count();
    }

    private String words(Duration left) {
        if (left.toDays() > 0) {
            return language.text("web.desk.days", left.toDays());
        }
        return left.toHours() > 0
                ? language.text("web.desk.hours", left.toHours())
                : language.text("web.desk.minutes", Math.max(1, left.toMinutes()));
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
