package zujie.funds.query.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import zujie.funds.order.Form;
import zujie.funds.query.answer.AnswerQuery;
import zujie.funds.query.check.ProposeAnswer;
import zujie.web.message.Outcome;

/** The bank takes rows back that it should not have answered; through its checker if it wants. */
@Named("lookupTakeBack")
@ViewScoped
public class LookupTakeBackPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    LookupPage page;

    @Inject
    LookupAnswerPage answering;

    @Inject
    AnswerQuery answer;

    @Inject
    ProposeAnswer propose;

    @Inject
    Outcome outcome;

    private final Form form = new Form();

    public String takeBack() {
        UUID id = page.getView().query().id();
        List<String> rows = Stream.of(form.text("withdrawn").split("[\\s,，;；、]+"))
                .filter(r -> !r.isEmpty())
                .distinct()
                .toList();
        if (rows.isEmpty()) {
            outcome.refuse("withdrawn", "funds.lookup.no-rows");
            return null;
        }
        var correction = new AnswerQuery.Correction(id, form.text("reason"), List.of(), List.of(), rows);
        boolean checked = answering.isChecked();
        String said = checked ? "funds.check.proposed" : "funds.lookup.taken-back";
        return outcome.onRecord(LookupAnswerPage.PAGE, id, said, () -> {
            if (checked) {
                propose.correct(correction);
            } else {
                answer.correct(correction);
            }
        });
    }

    public Form getForm() {
        return form;
    }
}
