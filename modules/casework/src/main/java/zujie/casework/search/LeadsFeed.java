package zujie.casework.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.Subscriber;

/** Leads can be found, by the unit that holds them now. */
@ApplicationScoped
class LeadsFeed implements Subscriber {

    @Inject
    Findables findables;

    /** As much as is needed of {@code casework.leads-moved.v1}. */
    public record Told(List<UUID> leads) {}

    @Override
    public String name() {
        return "casework.find-leads";
    }

    @Override
    public String topic() {
        return "casework.leads-moved.v1";
    }

    @Override
    public Kind kind() {
        return Kind.LOCAL;
    }

    @Override
    public void handle(Message message) {
        message.as(Told.class).leads().forEach(findables::lead);
    }
}
