package zujie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.search.Search;
import zujie.platform.search.SearchAnswer;
import zujie.platform.text.Texts;
import zujie.web.text.Language;

/** What was found. The words come by POST: names and numbers have no place in addresses and their logs. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    @Inject
    Search search;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    private @Nullable SearchAnswer answer;
    private String problem = "";

    /** Asks before the page is drawn. @throws Denied if the reader may not search */
    public void load() {
        if (!caller.actor().hasAny(Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER)) {
            throw Denied.of("platform.not-permitted");
        }
        if (getQ().isBlank()) {
            return;
        }
        try {
            answer = search.handle(getQ(), getType());
        } catch (InvalidValue | Conflict e) {
            problem = Texts.get(language.getLocale(), e.messageKey(), e.args().toArray());
        }
    }

    public String getQ() {
        String q = request.getParameter("q");
        return q == null ? "" : q;
    }

    public String getType() {
        String type = request.getParameter("type");
        return type == null ? "" : type;
    }

    /** Null if nothing was asked, or not in a way that can be answered. */
    public @Nullable SearchAnswer getAnswer() {
        return answer;
    }

    /** Why it was not answered; empty if it was. */
    public String getProblem() {
        return problem;
    }

    public List<String> getTypes() {
        return caller.actor().hasAny(Role.POLICE_OFFICER, Role.POLICE_APPROVER)
                ? List.of("report", "case", "lead", "suspect", "person")
                : List.of("report", "case", "lead", "suspect");
    }
}
