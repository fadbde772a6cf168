package zujie.funds.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** The addresses at which institutions are called, and how it goes with them. */
@Named("webhooks")
@ViewScoped
public class WebhooksPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    RegisterWebhook register;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private transient List<WebhookRow> rows;
    private String bank;
    private String url;
    private String secret;

    @PostConstruct
    void open() {
        getRows();
    }

    public void save() {
        act(
                "funds.webhook.saved",
                () -> secret = register.handle(bank, url == null ? "" : url).secret());
    }

    public void turn(UUID id) {
        act("funds.webhook.turned", () -> secret = register.turn(id).secret());
    }

    public void stop(UUID id) {
        act("funds.webhook.stopped", () -> register.stop(id, "在回调地址页面停用"));
    }

    private void act(String said, zujie.web.message.Action action) {
        if (outcome.run(action)) {
            outcome.done(said);
            rows = null;
        }
    }

    public boolean isKeeping() {
        return caller.actor().hasAny(Role.BANK_CHECKER, Role.SYSTEM_ADMIN);
    }

    /** Whether it has to be said whose address it is. */
    public boolean isForOthers() {
        return caller.actor().has(Role.SYSTEM_ADMIN);
    }

    public List<WebhookRow> getRows() {
        if (rows == null) {
            rows = register.list();
        }
        return rows;
    }

    /** The secret that was just made; shown once. */
    public String getSecret() {
        return secret;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
