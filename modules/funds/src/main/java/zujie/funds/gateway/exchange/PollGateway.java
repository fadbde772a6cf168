package zujie.funds.gateway.exchange;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Malformed;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.ReturnCode;
import zujie.funds.gateway.envelope.Serial;
import zujie.funds.gateway.envelope.WireCodes;
import zujie.funds.gateway.message.OrderMessage;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.PageSize;
import zujie.platform.problem.Problem;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 取报文: what waits for the caller's institution. Each message comes again, unchanged, until it is answered. */
@UseCase
class PollGateway {

    @Inject
    GatewayBook book;

    @Inject
    @Any
    Instance<OrderMessage> writers;

    @Inject
    GatewayRules rules;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** Messages with papers are large: what goes beyond so many characters comes with the next poll. */
    int largest = 4_000_000;

    /** The answer to a poll as XML. @throws Unwritable if one of them has no words; nothing is handed out then */
    @Permitted(Role.BANK_GATEWAY)
    public String handle(@Nullable Integer size) {
        Actor actor = caller.actor();
        int most = PageSize.of(size);
        Instant now = clock.now();
        Instant system = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        Duration pause = rules.again();
        List<GatewayMessage> due = book.due(actor, system, most + 1);
        List<String> handed = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        long length = 0;
        boolean more = due.size() > most;
        for (GatewayMessage message : due.subList(0, Math.min(most, due.size()))) {
            if (length >= largest) {
                more = true;
                break;
            }
            String words = words(message, handed.size());
            if (words == null) {
                message.close(now);
            } else {
                message.fetched(now, system, pause);
                if (message.times() >= rules.noticeTimes() && !isAnswered(message)) {
                    message.close(now);
                }
                handed.add(words);
                length += words.length();
                ids.add(message.id());
            }
        }
        AuditNotes.listed(ids);
        Part body = Part.named("Body")
                .add("Code", ReturnCode.OK.code())
                .add("Description", ReturnCode.OK.words())
                .add("More", String.valueOf(more))
                .add(Messages.list(handed))
                .build();
        return Messages.write(Envelope.down(Envelope.POLL, rules.center(), Serial.of(actor.orgCode(), now, 0), body));
    }

    /** @param before how many go out before it */
    private @Nullable String words(GatewayMessage message, int before) {
        GatewayRecord kept = book.words(message.id());
        if (kept != null) {
            return kept.content();
        }
        Envelope order;
        try {
            Part body = body(message);
            if (body == null) {
                return null;
            }
            order = Envelope.down(message.wireCode(), message.orgCode(), message.serial(), wired(message, body));
            Messages.checkBody(order);
        } catch (Malformed e) {
            throw new Unwritable(message.id(), e.why(), before, e);
        } catch (RuntimeException e) {
            String why = why(e);
            if (why == null) {
                throw e;
            }
            throw new Unwritable(message.id(), why, before, e);
        }
        String words = Messages.write(order);
        book.keep(GatewayRecord.of(message.id(), words));
        return words;
    }

    /** What is wrong with the order itself; null if it is not the order's fault, such as a database that is gone. */
    private static @Nullable String why(RuntimeException thrown) {
        RuleViolation broken = Switchboard.rule(thrown);
        if (broken != null) {
            return Problem.sentence(broken, Texts.CHINESE);
        }
        boolean ours = thrown instanceof NullPointerException
                || thrown instanceof IllegalArgumentException
                || thrown instanceof IndexOutOfBoundsException
                || thrown instanceof ArithmeticException
                || thrown instanceof DateTimeException;
        return ours ? "报文生成出错：" + thrown.getClass().getSimpleName() : null;
    }

    private @Nullable Part body(GatewayMessage message) {
        OrderMessage writer = writer(message);
        return writer == null ? null : writer.body(message.toOrdered());
    }

    private boolean isAnswered(GatewayMessage message) {
        OrderMessage writer = writer(message);
        return writer == null || writer.isAnswered();
    }

    private @Nullable OrderMessage writer(GatewayMessage message) {
        for (OrderMessage writer : writers) {
            if (writer.code().equals(message.code())) {
                return writer;
            }
        }
        return null;
    }

    /** A payment institution is told the kind of application first, and that it is named by its order's number. */
    private static Part wired(GatewayMessage message, Part body) {
        WireCodes.Wired wired = WireCodes.of(message.code(), true);
        if (wired == null || wired.applicationType() == null || !wired.code().equals(message.wireCode())) {
            return body;
        }
        return Part.named("Body")
                .add("appType", wired.applicationType())
                .add("paramType", "A2")
                .addAll(body.parts())
                .build();
    }
}
