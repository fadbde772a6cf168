package zujie.casework.report;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zujie.web.message.Failure;
import zujie.web.message.Outcome;

/** Says a fault of {@code transfers[1].amountFen} beside that line's input; all others go where the outcome puts them. */
final class LineFaults {

    private static final Pattern LINE = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private LineFaults() {}

    static void say(Outcome outcome, String form, RuntimeException thrown) {
        Failure failure = Failure.of(thrown);
        Matcher line = LINE.matcher(failure.field().orElse(""));
        if (!line.matches()) {
            outcome.run(() -> {
                throw thrown;
            });
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        faces.addMessage(
                form + ":" + line.group(1) + ":" + line.group(2) + ":" + line.group(3),
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        failure.sentence(faces.getViewRoot().getLocale()),
                        null));
    }
}
