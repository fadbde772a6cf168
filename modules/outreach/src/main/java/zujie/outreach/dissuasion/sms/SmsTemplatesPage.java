package zujie.outreach.dissuasion.sms;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.FraudTypes;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.web.message.Outcome;

/** The templates in force, and a new one. */
@Named("smsTemplates")
@ViewScoped
public class SmsTemplatesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SmsTemplates templates;

    @Inject
    FraudTypes fraudTypes;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private String fraudType = "";
    private String text;
    private transient List<SmsTemplateRow> rows;

    @PostConstruct
    void open() {
        getRows();
    }

    public List<SmsTemplateRow> getRows() {
        if (rows == null) {
            rows = templates.list();
        }
        return rows;
    }

    public String write() {
        if (outcome.call(() -> templates.write(fraudType, text)).isEmpty()) {
            return null;
        }
        outcome.done("outreach.sms.written");
        return "/console/outreach/sms-templates.xhtml?faces-redirect=true";
    }

    public String retire(UUID id) {
        if (outcome.run(() -> templates.retire(id))) {
            outcome.done("outreach.sms.retired");
        }
        return "/console/outreach/sms-templates.xhtml?faces-redirect=true";
    }

    public boolean isWriter() {
        return caller.actor().hasAny(Role.POLICE_APPROVER, Role.OUTREACH_WORKER);
    }

    public List<String> getTypes() {
        return fraudTypes.inForce(clock.today());
    }

    public String getFraudType() {
        return fraudType;
    }

    public void setFraudType(String fraudType) {
        this.fraudType = fraudType;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
