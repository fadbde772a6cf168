package zujie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.PermanentFailure;
import zujie.platform.outbox.Subscriber;

/** Carries mails out of the outbox. */
@ApplicationScoped
class MailDelivery implements Subscriber {

    static final String TOPIC = "platform.mail.v1";

    @Inject
    MailServer server;

    @Override
    public String name() {
        return "platform.mail";
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Kind kind() {
        return Kind.DELIVERY;
    }

    @Override
    public void handle(Message message) throws MessagingException, PermanentFailure {
        Mail mail = message.as(Mail.class);
        MimeMessage mime = new MimeMessage(Session.getInstance(server.properties()));
        try {
            mime.setFrom(new InternetAddress(server.from(), true));
            mime.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        } catch (AddressException e) {
            throw new PermanentFailure("Not an address");
        }
        mime.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        mime.setText(mail.text(), StandardCharsets.UTF_8.name());
        mime.setHeader("Message-ID", "<" + message.id() + "@zujie>");
        try {
            Transport.send(mime);
        } catch (SendFailedException e) {
            if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0) {
                throw new PermanentFailure("The mail server refuses the address");
            }
            throw e;
        }
    }
}
