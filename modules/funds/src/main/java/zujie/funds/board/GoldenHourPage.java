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
        Integer asked = days(request.getParameter("days"));
        view = board.handle(asked == null ? USUAL : asked);
    }

    public GoldenHourView getView() {
        return view;
    }

    public List<Integer> getChoices() {
        return List.of(1, 7, 31);
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

    private static @Nullable Integer days(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw InvalidValue.onField("days", "funds.board-days", 31);
        }
    }
}
