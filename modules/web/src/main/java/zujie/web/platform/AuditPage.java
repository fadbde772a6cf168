package zujie.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import zujie.platform.audit.AuditChain;
import zujie.platform.audit.AuditFilter;
import zujie.platform.audit.AuditQueries;
import zujie.platform.audit.AuditRow;
import zujie.platform.audit.ChainVerdict;
import zujie.platform.paging.Slice;
import zujie.web.message.Outcome;
import zujie.web.paging.Pager;

/** The audit with its filters in the address, and the proof of its chain. */
@Named("auditPage")
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AuditQueries queries;

    @Inject
    AuditChain chain;

    @Inject
    Outcome outcome;

    private String actor;
    private String action;
    private String subject;
    private String result;
    private String from;
    private String to;
    private String at;
    private transient Slice<AuditRow> rows;
    private transient ChainVerdict verdict;

    @PostConstruct
    void open() {
        actor = Given.text("actor");
        action = Given.text("action");
        subject = Given.text("subject");
        result = Given.text("result");
        from = Given.text("from");
        to = Given.text("to");
        at = Given.text("at");
    }

    public Slice<AuditRow> getRows() {
        if (rows == null) {
            zujie.platform.audit.Outcome asked = Arrays.stream(zujie.platform.audit.Outcome.values())
                    .filter(known -> known.name().equals(result))
                    .findFirst()
                    .orElse(null);
            AuditFilter filter = new AuditFilter(actor, action, subject, asked, Given.time(from), Given.time(to));
            rows = outcome.call(() -> queries.search(filter, Pager.of(at).cursor(), 50))
                    .orElse(new Slice<>(List.of(), null));
        }
        return rows;
    }

    public void verify() {
        verdict = outcome.call(() -> chain.verify()).orElse(null);
    }

    public ChainVerdict getVerdict() {
        return verdict;
    }

    public String getActor() {
        return actor;
    }

    public String getAction() {
        return action;
    }

    public String getSubject() {
        return subject;
    }

    public String getResult() {
        return result;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getAt() {
        return at;
    }
}
