package zujie.funds.workmode.sheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import zujie.kernel.rule.RuleViolation;
import zujie.web.message.Outcome;

/** On the page of an order that is carried by hand: a sheet of results, of this order and others. */
@Named("resultSheet")
@ViewScoped
public class ResultSheetPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ResultSheets sheets;

    @Inject
    Outcome outcome;

    private transient Part file;
    private transient ResultReport report;

    /** @param type of the orders, such as {@code freeze} */
    public String take(String type) {
        outcome.call(() -> {
                    if (file == null) {
                        throw RuleViolation.onField("file", "funds.handover-file");
                    }
                    try (InputStream in = file.getInputStream()) {
                        return sheets.of(type).take(in);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .ifPresent(r -> report = r);
        return null;
    }

    /** What became of the sheet that was just taken; null before. */
    public ResultReport getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
