package zujie.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.calendar.CalendarDay;
import zujie.platform.calendar.CalendarYear;
import zujie.platform.calendar.ChangeCalendar;
import zujie.platform.calendar.DayKind;
import zujie.platform.calendar.ViewCalendar;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Outcome;

/** The holidays of a year, the correction of a day and the notice of a whole year. */
@Named("calendarPage")
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ViewCalendar view;

    @Inject
    ChangeCalendar change;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private int number;
    private String day;
    private DayKind kind = DayKind.HOLIDAY;
    private String name;
    private String reason;
    private String lines;
    private String linesReason;
    private transient CalendarYear year;

    @PostConstruct
    void open() {
        String asked = Given.text("year");
        number = asked.matches("[0-9]{4}")
                ? Integer.parseInt(asked)
                : clock.today().getYear();
    }

    public CalendarYear getYear() {
        if (year == null) {
            year = outcome.call(() -> view.handle(number)).orElse(new CalendarYear(number, true, List.of(), 0));
        }
        return year;
    }

    public boolean isMayChange() {
        return caller.actor().has(Role.SYSTEM_ADMIN);
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public String enterDay() {
        LocalDate entered = Given.day(day);
        if (entered == null) {
            outcome.refuse("day", "web.platform.day-missing");
            return null;
        }
        CalendarDay wanted = new CalendarDay(entered, kind, name == null ? "" : name.strip());
        if (outcome.run(() -> change.day(wanted, reason))) {
            outcome.done("web.platform.calendar.changed", entered);
            return here(entered.getYear());
        }
        return null;
    }

    public String enterYear() {
        if (outcome.run(() -> change.year(number, lines, linesReason))) {
            outcome.done("web.platform.calendar.entered", String.valueOf(number));
            return here(number);
        }
        return null;
    }

    private static String here(int year) {
        return "/console/platform/calendar.xhtml?faces-redirect=true&year=" + year;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public String getLinesReason() {
        return linesReason;
    }

    public void setLinesReason(String linesReason) {
        this.linesReason = linesReason;
    }
}
