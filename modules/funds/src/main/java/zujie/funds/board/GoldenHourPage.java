package zujie.funds.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.text.Texts;
import zujie.web.text.Language;

/** The board on the screen; the days stand in the address. */
@Named("goldenHour")
@RequestScoped
public class GoldenHourPage {

    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int USUAL = 7;

    @Inject
    GoldenHour board;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    private GoldenHourView view;

    @PostConstruct
    void open() {
        Integer days = number("days", "funds.board-days");
        view = board.handle(new GoldenHour.Asked(
                days == null ? Integer.valueOf(USUAL) : days,
                request.getParameter("bank"),
                number("page", "funds.board-page"),
                number("stuckPage", "funds.board-page")));
    }

    public GoldenHourView getView() {
        return view;
    }

    public List<Integer> getChoices() {
        return List.of(1, 7, 31);
    }

    /** The address of the board with other pages of its lists. */
    public String at(int page, int stuckPage) {
        return "?days=" + view.days() + (view.bank() == null ? "" : "&bank=" + view.bank()) + "&page=" + page
                + "&stuckPage=" + stuckPage;
    }

    /** Two lengths of time in words, of half and of nine in ten. */
    public String both(Spread spread) {
        return took(spread.p50Seconds()) + " / " + took(spread.p90Seconds());
    }

    /** A length of time in words; a dash with its reason where so many have not come. */
    public String took(@Nullable Long seconds) {
        Locale locale = language.getLocale();
        if (seconds == null && view.banks().isEmpty()) {
            return "—";
        }
        if (seconds == null) {
            return Texts.get(locale, "funds.board.not-reached");
        }
        if (seconds < MINUTE) {
            return Texts.get(locale, "funds.board.seconds", seconds);
        }
        if (seconds < HOUR) {
            return Texts.get(locale, "funds.board.minutes", seconds / MINUTE, seconds % MINUTE);
        }
        return Texts.get(locale, "funds.board.hours", seconds / HOUR, seconds % HOUR / MINUTE);
    }

    private @Nullable Integer number(String field, String problem) {
        String text = request.getParameter(field);
        try {
            return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw InvalidValue.onField(field, problem, 31);
        }
    }
}
