package zujie.casework.lead;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 线索成案率 and 战果转化率 on the screen; the days stand in the address. */
@Named("leadFigures")
@ViewScoped
public class LeadFiguresPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    LeadFigures figures;

    @Inject
    LeadSpan span;

    private String from;
    private String to;
    private transient List<LeadRates> rows;

    public void load() {
        LeadSpan.Days days = span.of(from, to);
        from = days.from().toString();
        to = days.to().toString();
        rows = figures.handle(days.from(), days.to());
    }

    public List<LeadRates> getRows() {
        return rows;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
