package zujie.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.clock.ClockHands;
import zujie.platform.work.OpenWork;
import zujie.web.show.ClockTone;
import zujie.web.text.Choices;

/** The frame of a page: whose it is, what its menu holds, which theme it wears. */
@Named("shell")
@RequestScoped
public class Shell {

    private static final int COUNTED = 99;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    ClockHands hands;

    @Inject
    OpenWork work;

    @Inject
    HttpServletRequest request;

    @Inject
    @Any
    Instance<MenuEntries> entries;

    private Actor actor;
    private List<MenuGroup> menu;
    private OpenWork.State open;

    @PostConstruct
    void look() {
        actor = caller.actor();
    }

    public Actor getActor() {
        return actor;
    }

    public boolean isDemo() {
        return hands.isDemo();
    }

    public Instant getNow() {
        return clock.now();
    }

    /** The business clock for the browser, in milliseconds. */
    public long getNowMillis() {
        return clock.now().toEpochMilli();
    }

    public String getTones() {
        return ClockTone.table();
    }

    public boolean isSystemAdmin() {
        return actor.has(Role.SYSTEM_ADMIN);
    }

    /** Whether the key N leads to a new report. */
    public boolean isTakesReports() {
        return actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER);
    }

    /** Whether the bar at the top searches. */
    public boolean isSearches() {
        return actor.hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER);
    }

    /** {@code light}, {@code dark}, or {@code auto}: as the device has it. */
    public String getTheme() {
        String chosen = Choices.read(request, Choices.THEME);
        return chosen.isEmpty() ? "auto" : chosen;
    }

    /** This page with its parameters, to come back to. */
    public String getAddress() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    public List<MenuGroup> getMenu() {
        if (menu == null) {
            List<MenuEntry> all = new ArrayList<>();
            entries.forEach(source -> all.addAll(source.entries()));
            menu = MenuGroup.of(all, actor, request.getServletPath());
        }
        return menu;
    }

    /** Open work items of the caller: a figure up to 99, {@code 99+} beyond, empty for none. */
    public String getOpen() {
        int count = open().count();
        return count == 0 ? "" : count > COUNTED ? COUNTED + "+" : String.valueOf(count);
    }

    /** What {@link Pulse} answers as long as nothing is new. */
    public String getPrint() {
        return open().print();
    }

    private OpenWork.State open() {
        if (open == null) {
            open = work.of(actor);
        }
        return open;
    }
}
