package zujie.funds.freeze.objection.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.objection.TakePublicObjection;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.Ids;
import zujie.platform.text.Texts;
import zujie.platform.visitor.VisitorServlet;

/** The sheet for an objection on the public site, empty or as it came back, its receipt, and how one stands. */
@Named("objectionSheet")
@RequestScoped
public class ObjectionSheetPage {

    /** Request attribute: how the one that was asked for stands. */
    static final String STANDING = "zujie.objection.standing";

    private static final Pattern RECEIPT = Pattern.compile("YY\\d{6}-[2-9A-Z]{8}");

    /** Before the sheet is drawn: each has a key of its own, so it is not kept; and it may be sent here. */
    public void prepare() {
        ExternalContext external = external();
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
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
        String no = external().getRequestParameterMap().get("no");
        return no != null && RECEIPT.matcher(no).matches() ? no : null;
    }

    /** Null before one was asked for. */
    public TakePublicObjection.@Nullable Standing getStanding() {
        return (TakePublicObjection.Standing) external().getRequestMap().get(STANDING);
    }

    private static String sentence(RuleViolation why) {
        return Texts.get(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                why.messageKey(),
                why.args().toArray());
    }

    private static @Nullable RuleViolation refused() {
        return (RuleViolation) external().getRequestMap().get(VisitorServlet.REFUSED);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
