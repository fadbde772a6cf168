package zujie.platform.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.Subscriber;

/** Carries text messages out of the outbox. */
@ApplicationScoped
class SmsDelivery implements Subscriber {

    static final String TOPIC = "platform.sms.v1";

    @Inject
    SmsSender sender;

    @Override
    public String name() {
        return "platform.sms";
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
    public void handle(Message message) throws Exception {
        sender.send(message.id(), message.as(Sms.class));
    }
}
