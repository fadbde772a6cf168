package zujie.web.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import zujie.platform.text.Texts;

/**
 * Runs what a page's action asks for and tells the reader how it went: a broken rule becomes its sentence beside the
 * field it names, or above the page. Nothing that was typed is lost.
 *
 * <pre>{@code
 * if (outcome.run(() -> order.handle(command))) {
 *     outcome.done("funds.freeze.done");
 *     return "/console/funds/stop.xhtml?faces-redirect=true&id=" + id;
 * }
 * return null;
 * }</pre>
 */
@ApplicationScoped
public class Outcome {

    private static final Logger LOG = Logger.getLogger(Outcome.class.getName());

    /** @return whether it was done; if not, a message says why */
    public boolean run(Action action) {
        return call(() -> {
                    action.run();
                    return Boolean.TRUE;
                })
                .isPresent();
    }

    /** As {@link #run}, with the answer; empty if it failed, and then a message says why. */
    public <T> Optional<T> call(Callable<T> action) {
        try {
            return Optional.of(action.call());
        } catch (Exception e) {
            fail(e);
            return Optional.empty();
        }
    }

    /**
     * Runs what is asked for on the page of a record; done, it says so and shows the record anew.
     *
     * @param page such as {@code /console/funds/stop.xhtml}
     * @return where to go; null if it failed, and then what was typed stays
     */
    public @Nullable String onRecord(String page, UUID id, String said, Action action) {
        if (!run(action)) {
            return null;
        }
        done(said);
        return page + "?faces-redirect=true&id=" + id;
    }

    /** Says that something was done; the sentence also survives a redirect. */
    public void done(String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.get(locale(faces), key, args), null));
    }

    /** Says what was wrong with an input, or with the whole if {@code field} is null. */
    public void refuse(@Nullable String field, String key, Object... args) {
        FacesContext faces = FacesContext.getCurrentInstance();
        say(faces, field, Texts.get(locale(faces), key, args));
    }

    private static void fail(Exception thrown) {
        Failure failure = Failure.of(thrown);
        if (failure.isUnexpected()) {
            LOG.log(Level.SEVERE, "Unexpected failure in an action of a page", thrown);
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        say(faces, failure.field().orElse(null), failure.sentence(locale(faces)));
    }

    private static void say(FacesContext faces, @Nullable String field, String sentence) {
        faces.validationFailed();
        UIComponent input = field == null ? null : input(faces.getViewRoot(), field);
        // The input stays valid: an invalid one without a submitted value would be drawn empty.
        faces.addMessage(
                input == null ? null : input.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static Locale locale(FacesContext faces) {
        return faces.getViewRoot() == null ? Texts.CHINESE : faces.getViewRoot().getLocale();
    }

    /**
     * The input of a field {@code payee.account}: its id is {@code payee-account}, {@code payeeAccount} or {@code account}.
     * Forms of a page may have inputs of the same name, and some of them are not drawn: the one that was sent comes first.
     */
    private static @Nullable UIComponent input(UIComponent root, String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        for (boolean sent : new boolean[] {true, false}) {
            for (String id : new String[] {field.replace('.', '-'), camel(field), last}) {
                UIComponent found = find(root, id, sent);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    static String camel(String field) {
        StringBuilder joined = new StringBuilder();
        for (String part : field.split("\\.")) {
            joined.append(
                    joined.isEmpty() || part.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return joined.toString();
    }

    /** @param sent whether only in the form that was sent; a part of a page that was sent alone tells of no form */
    private static @Nullable UIComponent find(UIComponent parent, String id, boolean sent) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (sent && child instanceof UIForm form && !form.isSubmitted()) {
                continue;
            }
            if (child instanceof UIInput && id.equals(child.getId()) && child.isRendered()) {
                return child;
            }
            UIComponent below = find(child, id, sent);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
