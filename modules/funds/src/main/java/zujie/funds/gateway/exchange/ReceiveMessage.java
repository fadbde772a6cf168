package zujie.funds.gateway.exchange;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.ReturnCode;
import zujie.funds.gateway.envelope.Serial;
import zujie.funds.gateway.envelope.WireCodes;
import zujie.funds.gateway.message.Flag;
import zujie.funds.gateway.message.Reply;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 收报文: a message is on record before anything is done with it, in a transaction of its own, and its answer after. So
 * nothing that was sent is ever without a trace, and a repetition gets the answer that was given before.
 */
@UseCase
@Permitted(Role.BANK_GATEWAY)
class ReceiveMessage {

    @Inject
    GatewayBook book;

    @Inject
    GatewayRules rules;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * A message on record.
     *
     * @param code as banks have it
     * @param subject record of the order it answers; null if there is none of this institution
     * @param flag set if the order it names is unknown or another institution's
     * @param answer what was answered before; null if it is to be worked on
     */
    record Taken(UUID id, String code, @Nullable UUID subject, @Nullable Flag flag, @Nullable String answer) {}

    /** Keeps a message. The same again is found by its serial; the same serial with other words is refused. */
    public Taken take(Envelope in, String words, String digest) {
        Actor actor = caller.actor();
        AuditNotes.detail("code", in.code());
        AuditNotes.detail("serial", in.serial());
        Optional<GatewayMessage> before = book.received(actor.orgCode(), in.serial());
        GatewayMessage named = book.order(in.applicationId()).orElse(null);
        boolean own = named != null && actor.covers(named.bankPath());
        GatewayMessage order = own ? named : null;
        Flag flag = own ? null : isForeign(in, named) ? Flag.FOREIGN : Flag.UNKNOWN_ORDER;
        String code = code(in.code(), order);
        UUID subject = order == null ? null : order.subjectId();
        if (before.isPresent()) {
            GatewayMessage first = before.get();
            first.cameAgain();
            if (!Objects.equals(first.digest(), digest)) {
                return new Taken(first.id(), code, subject, flag, otherWords(in, words, digest, order));
            }
            GatewayRecord kept = book.words(first.id());
            return new Taken(first.id(), code, subject, flag, kept == null ? null : kept.answer());
        }
        GatewayMessage message = GatewayMessage.in(
                new GatewayMessage.Came(code, in.serial(), in.applicationId(), actor.orgCode(), actor.unitPath()),
                order,
                digest,
                clock.now());
        book.add(message);
        book.keep(GatewayRecord.of(message.id(), words));
        AuditNotes.subject("gateway-message", message.id());
        return new Taken(message.id(), code, subject, flag, null);
    }

    /** Whether the order is another institution's, which need not use the gateway itself. */
    private boolean isForeign(Envelope in, @Nullable GatewayMessage named) {
        return named != null
                || book.orderedAt(in.applicationId())
                        .filter(path -> !caller.actor().covers(path))
                        .isPresent();
    }

    /** The serial of another message: kept as one of its own, so that both can be seen. */
    private String otherWords(Envelope in, String words, String digest, @Nullable GatewayMessage order) {
        Actor actor = caller.actor();
        Reply reply = new Reply(ReturnCode.REPEATED, "0900", "流水号重复，内容与首次不同", Flag.TWICE, null);
        GatewayMessage message = GatewayMessage.in(
                new GatewayMessage.Came(
                        in.code(), "-" + UUID.randomUUID(), in.applicationId(), actor.orgCode(), actor.unitPath()),
                order,
                digest,
                clock.now());
        message.reply(reply, in.body().get("result"), clock.now());
        return kept(message, words, receipt(in, reply));
    }

    private String kept(GatewayMessage message, String words, String answer) {
        GatewayRecord record = GatewayRecord.of(message.id(), words);
        record.answer(answer);
        book.add(message);
        book.keep(record);
        AuditNotes.subject("gateway-message", message.id());
        return answer;
    }

    /** A payment institution's code does not say what it answers; its order does. */
    private static String code(String sent, @Nullable GatewayMessage order) {
        return WireCodes.isPaymentFeedback(sent) && order != null ? WireCodes.feedbackTo(order.code()) : sent;
    }

    /** Keeps what was answered. @param said the institution's result code; null if it named none */
    public String answer(UUID id, Envelope in, Reply reply, @Nullable String said) {
        AuditNotes.subject("gateway-message", id);
        AuditNotes.detail("return", reply.code().code());
        if (reply.flag() != null) {
            AuditNotes.detail("flag", reply.flag());
        }
        String words = receipt(in, reply);
        GatewayMessage message = book.take(id);
        message.reply(reply, said, clock.now());
        GatewayRecord kept = book.words(id);
        if (kept != null) {
            kept.answer(words);
        }
        if (reply.code() == ReturnCode.OK) {
            book.order(in.applicationId())
                    .filter(order -> caller.actor().covers(order.bankPath()))
                    .ifPresent(order -> order.answeredBy(said == null ? "" : said, clock.now()));
        }
        return words;
    }

    /** Something that is no message: kept as it came, as far as it can be, and answered. */
    public String malformed(String words, String digest, String why) {
        Actor actor = caller.actor();
        AuditNotes.detail("flag", Flag.FORMAT);
        String serial = Serial.of(actor.orgCode(), clock.now(), 0);
        GatewayMessage message = GatewayMessage.in(
                new GatewayMessage.Came("", "-" + UUID.randomUUID(), null, actor.orgCode(), actor.unitPath()),
                null,
                digest,
                clock.now());
        Reply reply = Reply.malformed(why);
        message.reply(reply, null, clock.now());
        return kept(message, words, receipt(Envelope.up("000000", "", serial, Part.of("Body", List.of())), reply));
    }

    /** Another institution's order: refused, which the audit shows as such. @throws NotFound always */
    public void refuseForeign(UUID id, String applicationId) {
        AuditNotes.subject("gateway-message", id);
        AuditNotes.detail("applicationID", applicationId);
        throw NotFound.of("funds.gateway-order-not-found");
    }

    private String receipt(Envelope in, Reply reply) {
        Part.Builder body = Part.named("Body")
                .add("applicationID", in.applicationId())
                .add("Code", reply.code().code())
                .add("Result", reply.result())
                .add("Description", reply.words())
                .add(reply.more());
        return Messages.write(Envelope.down(in.code(), rules.center(), in.serial(), body.build()));
    }
}
