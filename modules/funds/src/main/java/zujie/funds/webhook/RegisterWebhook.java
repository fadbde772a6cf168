package zujie.funds.webhook;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.order.Notes;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记回调地址: the bank's checker for the bank itself, or the system administrator for any. */
@UseCase
@Permitted({Role.BANK_CHECKER, Role.SYSTEM_ADMIN})
class RegisterWebhook {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Webhooks webhooks;

    @Inject
    TargetGuard guard;

    @Inject
    Organisations organisations;

    @Inject
    Event<WebhookChanged> changed;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * An address; one that the institution has already is replaced, its secrets stay.
     *
     * @param bankCode left out: the caller's own
     * @throws InvalidValue {@code funds.webhook-address} if no call may go there
     */
    public WebhookRow handle(@Nullable String bankCode, String url) {
        Actor actor = caller.actor();
        String code = bankCode == null || bankCode.isBlank() ? actor.orgCode() : bankCode;
        Organisation bank = organisations
                .find(code)
                .filter(o -> o.kind() == OrgKind.BANK)
                .filter(o -> actor.has(Role.SYSTEM_ADMIN) || actor.covers(o.path()))
                .orElseThrow(() -> NotFound.of("funds.institution-not-found"));
        String target = guard.require(url).toString();
        AuditNotes.detail("url", target);
        changed.fire(new WebhookChanged(bank.code()));
        Webhook known = webhooks.ofBank(bank.code()).orElse(null);
        if (known != null) {
            Webhook webhook = webhooks.take(actor, known.id());
            webhook.move(target, actor, clock.now());
            return webhook.toRow(null);
        }
        String secret = secret();
        Webhook webhook = Webhook.of(bank.code(), bank.path(), target, secret, actor, clock.now());
        webhooks.add(webhook);
        AuditNotes.subject("webhook", webhook.id());
        return webhook.toRow(secret);
    }

    /** 更换密钥: the one before goes on living beside it until the next change. */
    public WebhookRow turn(UUID id) {
        Webhook webhook = webhooks.take(caller.actor(), id);
        String secret = secret();
        webhook.turn(secret);
        return webhook.toRow(secret);
    }

    /** 停用. */
    public WebhookRow stop(UUID id, @Nullable String reason) {
        AuditNotes.reason(Notes.reason(reason));
        Webhook webhook = webhooks.take(caller.actor(), id);
        webhook.stop();
        WebhookRow row = webhook.toRow(null);
        changed.fire(new WebhookChanged(row.bankCode()));
        return row;
    }

    /** The addresses in the caller's scope, and how it goes with them. */
    @Permitted({Role.BANK_CHECKER, Role.BANK_OPERATOR, Role.SYSTEM_ADMIN})
    public List<WebhookRow> list() {
        List<Webhook> found = webhooks.list(caller.actor());
        AuditNotes.listed(found.stream().map(Webhook::id).toList());
        return found.stream().map(w -> w.toRow(null)).toList();
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
