package zujie.funds.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * The address of one institution, at most one. Two secrets may live side by side, so that the receiver can change over
 * without losing a call: a new one takes the place of the older.
 */
@Entity
@Table(name = "funds_webhook")
class Webhook {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_path")
    private String bankPath;

    private String url;

    private String secret;

    @Column(name = "former_secret")
    private String formerSecret;

    private boolean active;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "last_error")
    private String lastError;

    protected Webhook() {}

    static Webhook of(String bankCode, String bankPath, String url, String secret, Actor by, Instant now) {
        Webhook w = new Webhook();
        w.id = Ids.next();
        w.bankCode = bankCode;
        w.bankPath = bankPath;
        w.url = url;
        w.secret = secret;
        w.active = true;
        w.registeredBy = by.name();
        w.registeredAt = now;
        return w;
    }

    /** Calls go to another address from now on. */
    void move(String to, Actor by, Instant now) {
        url = to;
        active = true;
        registeredBy = by.name();
        registeredAt = now;
        lastError = null;
        failedAt = null;
    }

    /** The newer of the two secrets becomes the older one. */
    void turn(String fresh) {
        formerSecret = secret;
        secret = fresh;
    }

    /** @throws Conflict {@code funds.webhook-stopped} if it is already */
    void stop() {
        if (!active) {
            throw Conflict.of("funds.webhook-stopped");
        }
        active = false;
    }

    void delivered(Instant now) {
        deliveredAt = now;
        lastError = null;
    }

    void failed(String why, Instant now) {
        failedAt = now;
        lastError = why.substring(0, Math.min(300, why.length()));
    }

    UUID id() {
        return id;
    }

    String url() {
        return url;
    }

    boolean isActive() {
        return active;
    }

    /** The secrets that sign, the newer first. */
    List<String> secrets() {
        return formerSecret == null ? List.of(secret) : List.of(secret, formerSecret);
    }

    WebhookRow toRow(@Nullable String shownOnce) {
        return new WebhookRow(
                id,
                bankCode,
                url,
                active,
                secrets().size(),
                registeredBy,
                registeredAt,
                deliveredAt,
                failedAt,
                lastError,
                shownOnce);
    }
}
