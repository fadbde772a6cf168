package zujie.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.parameter.ChangeParameter;
import zujie.platform.parameter.ListParameters;
import zujie.platform.parameter.ParameterHistoryRow;
import zujie.platform.parameter.ParameterRow;
import zujie.web.message.Outcome;

/** The parameters of a day, and the change of one of them. */
@Named("parametersPage")
@ViewScoped
public class ParametersPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ListParameters list;

    @Inject
    ChangeParameter change;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private String on;
    private String key;
    private String value;
    private String validFrom;
    private String validTo;
    private String reason;
    private transient List<ParameterRow> rows;

    @PostConstruct
    void open() {
        on = Given.text("on");
        key = Given.text("key");
    }

    public List<ParameterRow> getRows() {
        if (rows == null) {
            rows = outcome.call(() -> list.handle(Given.day(on))).orElse(List.of());
        }
        return rows;
    }

    public ParameterRow getChosen() {
        return getRows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    public List<ParameterHistoryRow> getHistory() {
        return key.isEmpty() ? List.of() : outcome.call(() -> list.history(key)).orElse(List.of());
    }

    public boolean isMayChange() {
        return caller.actor().has(Role.SYSTEM_ADMIN);
    }

    public String change() {
        LocalDate from = Given.day(validFrom);
        if (from == null) {
            outcome.refuse("validFrom", "web.platform.day-missing");
            return null;
        }
        ChangeParameter.Command command =
                new ChangeParameter.Command(key, value.strip(), from, Given.day(validTo), reason);
        if (outcome.run(() -> change.handle(command))) {
            outcome.done("web.platform.parameters.changed", key, from);
            return "/console/platform/parameters.xhtml?faces-redirect=true&key=" + key;
        }
        return null;
    }

    public String getOn() {
        return on;
    }

    public String getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getValidTo() {
        return validTo;
    }

    public void setValidTo(String validTo) {
        this.validTo = validTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
