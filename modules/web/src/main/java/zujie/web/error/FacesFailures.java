package zujie.web.error;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import zujie.web.message.Failure;

/**
 * What no action caught. A page that is out of date is opened anew; everything else becomes an error page with its
 * status, for Ajax calls by a redirect to it.
 */
final class FacesFailures extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(FacesFailures.class.getName());

    FacesFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Throwable thrown = takeFirst();
        if (thrown == null || faces == null || faces.getResponseComplete()) {
            return;
        }
        ExternalContext external = faces.getExternalContext();
        Failure failure = Failure.of(thrown);
        try {
            if (thrown instanceof ViewExpiredException || failure.status() == ErrorPage.EXPIRED) {
                external.redirect(comeBack((HttpServletRequest) external.getRequest()));
            } else if (faces.getPartialViewContext().isAjaxRequest()) {
                report(failure, thrown);
                external.redirect(external.getRequestContextPath() + ErrorPage.PATH + "?status=" + failure.status());
            } else {
                report(failure, thrown);
                if (!external.isResponseCommitted()) {
                    external.responseReset();
                }
                ((HttpServletRequest) external.getRequest()).setAttribute(ErrorPage.FAILURE, failure);
                external.responseSendError(failure.status(), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private @Nullable Throwable takeFirst() {
        Throwable first = null;
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable next = events.next().getContext().getException();
            first = first == null ? next : first;
            events.remove();
        }
        return first;
    }

    private static void report(Failure failure, Throwable thrown) {
        if (failure.isUnexpected()) {
            LOG.log(Level.SEVERE, "Unexpected failure of a page", thrown);
        } else {
            LOG.log(Level.FINE, "Page refused with {0}: {1}", new Object[] {failure.status(), thrown.toString()});
        }
    }

    /** The page itself, with a note that it was opened anew. */
    private static String comeBack(HttpServletRequest request) {
        String query = request.getQueryString();
        String marked = query == null ? "renewed=1" : query.contains("renewed=1") ? query : query + "&renewed=1";
        return request.getRequestURI() + "?" + marked;
    }
}
