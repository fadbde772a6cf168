package zujie.platform.duty;

import java.util.UUID;
import zujie.platform.outbox.PermanentFailure;

/** The way to the phones. A carrier's gateway is connected by an alternative bean of this type. */
public interface SmsSender {

    /**
     * Sends one message.
     *
     * @param id the same at every repetition, so that a gateway can tell one
     * @throws PermanentFailure if the number or text is refused for good
     * @throws Exception for everything else; it is tried again later
     */
    void send(UUID id, Sms sms) throws Exception;
}
