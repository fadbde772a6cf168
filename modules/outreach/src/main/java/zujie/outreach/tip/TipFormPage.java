package zujie.outreach.tip;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.RuleViolation;
import zujie.outreach.site.SitePage;
import zujie.platform.Ids;
import zujie.platform.visitor.VisitorServlet;

/** The sheet for a tip on the public site, empty or as it came back, and the receipt. */
@Named("tipForm")
@RequestScoped
public class TipFormPage {

    private static final Pattern RECEIPT = Pattern.compile("JB\\d{6}-[2-9A-Z]{8}");

    @Inject
    SitePage site;

    /** Before the sheet is drawn: each has a key of its own, so it is not kept; and it may be sent here. */
    public void prepare() {
        ExternalContext external = external();
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    }

    /** Before the receipt is drawn. */
    public void prepareReceipt() {
        external().setResponseHeader("Cache-Control", "no-store");
        if (getReceipt() == null) {
            external().setResponseStatus(404);
        }
    }

    public List<String> getKinds() {
        return TakeTip.KINDS;
    }

    /** The key that the sheet came back with, or a new one. */
    public String getKey() {
        String typed = value("key");
        return refused() == null || typed == null ? Ids.next().toString() : typed;
    }

    /** What was typed, when the sheet comes back. */
    public @Nullable String value(String input) {
        return refused() == null ? null : external().getRequestParameterMap().get(input);
    }

    /** The sentence beside that input; null if it is right. */
    public @Nullable String problem(String input) {
        RuleViolation why = refused();
        return why == null || !input.equals(why.field().orElse("")) ? null : sentence(why);
    }

    /** The sentence above the sheet; null if an input says it. */
    public @Nullable String getProblem() {
        RuleViolation why = refused();
        return why == null || why.field().isPresent() ? null : sentence(why);
    }

    public boolean isRefused() {
        return refused() != null;
    }

    /** The number of the receipt that the address names; null if it names none. */
    public @Nullable String getReceipt() {
        Map<String, String> parameters = external().getRequestParameterMap();
        String no = parameters.get("no");
        return no != null && RECEIPT.matcher(no).matches() ? no : null;
    }

    private String sentence(RuleViolation why) {
        return site.text(why.messageKey(), why.args().toArray());
    }

    private static @Nullable RuleViolation refused() {
        return (RuleViolation) external().getRequestMap().get(VisitorServlet.REFUSED);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
