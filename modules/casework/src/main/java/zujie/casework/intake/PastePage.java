package zujie.casework.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zujie.casework.report.NewReportPage;
import zujie.casework.report.ReportChoices;
import zujie.directory.api.Organisation;
import zujie.web.message.Outcome;
import zujie.web.text.Language;

/** 粘贴识别 beside the form of a new report: shows what was found, and fills in what the officer leaves ticked. */
@Named("paste")
@ViewScoped
public class PastePage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String TEXT = "pasted";

    @Inject
    RecogniseText recognise;

    @Inject
    NewReportPage form;

    @Inject
    ReportChoices choices;

    @Inject
    Outcome outcome;

    @Inject
    Language language;

    private transient List<Chip> chips = new ArrayList<>();
    private boolean read;
    private String taken = "";

    /** A finding with its tick. */
    public static final class Chip {

        private final Finding finding;
        private boolean ticked;

        Chip(Finding finding) {
            this.finding = finding;
            this.ticked = finding.sure();
        }

        public Finding getFinding() {
            return finding;
        }

        public boolean isTicked() {
            return ticked;
        }

        public void setTicked(boolean ticked) {
            this.ticked = ticked;
        }
    }

    /** Reads the text; nothing goes into the form yet. */
    public void recognise() {
        taken = "";
        String text = form.getForm().get(TEXT);
        outcome.run(() -> {
            chips = recognise.handle(text == null ? "" : text).stream()
                    .map(Chip::new)
                    .collect(Collectors.toCollection(ArrayList::new));
            read = true;
        });
    }

    /** Fills in what is ticked and clears the box, ready for the next message. */
    public void take() {
        List<Finding> confirmed =
                getChips().stream().filter(Chip::isTicked).map(Chip::getFinding).toList();
        Set<String> partners =
                choices.getBanks().stream().map(Organisation::code).collect(Collectors.toSet());
        Taking taking = Taking.of(confirmed, partners);
        form.take(taking.transfers(), taking.contacts(), taking.brief());
        taken = language.text(
                "casework.paste.taken",
                taking.transfers().size(),
                taking.contacts().size());
        form.getForm().remove(TEXT);
        chips = new ArrayList<>();
        read = false;
    }

    public List<Chip> getChips() {
        if (chips == null) {
            chips = new ArrayList<>();
        }
        return chips;
    }

    /** Whether a text was read in which nothing was found. */
    public boolean isNothing() {
        return read && getChips().isEmpty();
    }

    /** What was filled in last; empty if nothing was. */
    public String getTaken() {
        return taken;
    }
}
