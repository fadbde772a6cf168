package zujie.funds.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zujie.funds.gateway.envelope.Envelope;
import zujie.funds.gateway.envelope.Malformed;
import zujie.funds.gateway.envelope.Messages;
import zujie.funds.gateway.envelope.Part;
import zujie.funds.gateway.envelope.ReturnCode;
import zujie.funds.gateway.envelope.WireCodes;
import zujie.funds.gateway.message.FeedbackMessage;
import zujie.funds.gateway.message.Flag;
import zujie.funds.gateway.message.Received;
import zujie.funds.gateway.message.Reply;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.problem.Problem;
import zujie.platform.text.Texts;

/**
 * Takes what institutions send: keeps it, finds who understands it, keeps the answer. It opens no transaction itself, so
 * that a refused answer takes nothing of the record with it.
 */
@ApplicationScoped
class Switchboard {

    private static final int MOST_AT_ONCE = 200;
    private static final int DEEPEST_CAUSE = 20;

    @Inject
    ReceiveMessage receive;

    @Inject
    GatewayRules rules;

    @Inject
    @Any
    Instance<FeedbackMessage> readers;

    @Inject
    Caller caller;

    /** One request, or one that carries several; the answer is XML in any case that is not a fault of ours. */
    String submit(byte[] request) {
        String words;
        try {
            words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(request))
                    .toString();
        } catch (CharacterCodingException e) {
            return receive.malformed("", digest(request), "报文编码须为 UTF-8");
        }
        Envelope in;
        try {
            in = Messages.read(words);
            if (!Envelope.UP.equals(in.root())) {
                throw new Malformed("须为 Request");
            }
        } catch (Malformed e) {
            return receive.malformed(words, digest(request), e.why());
        }
        return in.code().equals(Envelope.BATCH) ? several(in) : one(in, words);
    }

    private String several(Envelope in) {
        Part list = in.body().first("Messages");
        List<Part> messages = list == null ? List.of() : list.all("Message");
        if (messages.isEmpty() || messages.size() > MOST_AT_ONCE) {
            return receive.malformed("", digest(new byte[0]), "每次须有 1 至 " + MOST_AT_ONCE + " 条报文");
        }
        List<String> answers = new ArrayList<>();
        for (Part message : messages) {
            try {
                String words = Messages.decoded(message.text());
                Envelope each = Messages.read(words);
                answers.add(
                        Envelope.UP.equals(each.root()) && !each.code().equals(Envelope.BATCH)
                                ? one(each, words)
                                : receive.malformed(words, digest(words), "须为单条 Request"));
            } catch (Malformed e) {
                answers.add(receive.malformed(message.text(), digest(message.text()), e.why()));
            }
        }
        Part body = Part.named("Body")
                .add("Code", ReturnCode.OK.code())
                .add("Description", ReturnCode.OK.words())
                .add(Messages.list(answers))
                .build();
        return Messages.write(Envelope.down(in.code(), rules.center(), in.serial(), body));
    }

    private String one(Envelope in, String words) {
        ReceiveMessage.Taken taken = taken(in, words);
        String before = taken.answer();
        return before != null
                ? before
                : receive.answer(taken.id(), in, work(in, taken), in.body().get("result"));
    }

    /** Two that come at one moment under one serial: the later finds the earlier when it asks again. */
    private ReceiveMessage.Taken taken(Envelope in, String words) {
        try {
            return receive.take(in, words, digest(words));
        } catch (RuntimeException e) {
            if (rule(e) != null) {
                throw e;
            }
            return receive.take(in, words, digest(words));
        }
    }

    private Reply work(Envelope in, ReceiveMessage.Taken taken) {
        FeedbackMessage reader = reader(taken.code());
        if (reader == null && WireCodes.isPaymentFeedback(taken.code())) {
            return unknown(in, taken);
        }
        if (reader == null) {
            return Reply.unknownCode("不支持的交易码 " + in.code());
        }
        try {
            Messages.checkBody(in);
        } catch (Malformed e) {
            return Reply.malformed(e.why());
        }
        if (reader.answersOrder() && taken.subject() == null) {
            return unknown(in, taken);
        }
        try {
            return reader.take(new Received(
                    taken.code(),
                    in.serial(),
                    caller.actor().orgCode(),
                    in.party(),
                    in.applicationId(),
                    taken.subject(),
                    in.body()));
        } catch (RuntimeException e) {
            RuleViolation broken = rule(e);
            if (broken == null) {
                throw e;
            }
            return Reply.refused(broken, Problem.sentence(broken, Texts.CHINESE));
        }
    }

    private Reply unknown(Envelope in, ReceiveMessage.Taken taken) {
        if (taken.flag() == Flag.FOREIGN) {
            try {
                receive.refuseForeign(taken.id(), String.valueOf(in.applicationId()));
            } catch (NotFound e) {
                return Reply.unknownOrder(Flag.FOREIGN);
            }
        }
        return Reply.unknownOrder(Flag.UNKNOWN_ORDER);
    }

    private @Nullable FeedbackMessage reader(String code) {
        for (FeedbackMessage reader : readers) {
            if (reader.codes().contains(code)) {
                return reader;
            }
        }
        return null;
    }

    /** The rule that was broken; null if it was none. */
    static @Nullable RuleViolation rule(Throwable thrown) {
        Throwable t = thrown;
        for (int depth = 0; t != null && depth < DEEPEST_CAUSE; depth++) {
            if (t instanceof RuleViolation broken) {
                return broken;
            }
            t = t.getCause();
        }
        return null;
    }

    private static String digest(String words) {
        return digest(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
