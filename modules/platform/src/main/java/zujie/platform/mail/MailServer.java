package zujie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mails go: {@code MAIL_SMTP_HOST}, {@code MAIL_SMTP_PORT}, {@code MAIL_FROM}. */
@ApplicationScoped
class MailServer {

    @Inject
    @ConfigProperty(name = "mail.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "mail.smtp.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "mail.from", defaultValue = "zujie@localhost")
    String from;

    boolean isConfigured() {
        return host.isPresent();
    }

    String from() {
        return from;
    }

    /** A server that does not answer must not hold up the relay. */
    Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host.orElse("localhost"));
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.connectiontimeout", "5000");
        properties.put("mail.smtp.timeout", "10000");
        properties.put("mail.smtp.writetimeout", "10000");
        properties.put("mail.smtp.starttls.enable", "true");
        return properties;
    }
}
