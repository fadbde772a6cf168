package zujie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import zujie.platform.outbox.Outbox;

/** Sends mails through the outbox: nothing leaves before the fact is committed. */
@ApplicationScoped
public class Mails {

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    /** Whether a mail server is configured; without one nothing is sent. */
    public boolean isConfigured() {
        return server.isConfigured();
    }

    /** In the caller's transaction; does nothing without a mail server. */
    @Transactional(TxType.MANDATORY)
    public void send(Mail mail) {
        if (server.isConfigured()) {
            outbox.publish(MailDelivery.TOPIC, mail.to(), mail);
        }
    }
}
