package zujie.casework.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.Subscriber;

/** A new report can be found. */
@ApplicationScoped
class ReportReceivedFeed implements Subscriber {

    @Inject
    Findables findables;

    /** As much as is needed of {@code casework.report-received.v1}. */
    public record Told(UUID reportId) {}

    @Override
    public String name() {
        return "casework.find-report-received";
    }

    @Override
    public String topic() {
        return "casework.report-received.v1";
    }

    @Override
    public Kind kind() {
        return Kind.LOCAL;
    }

    @Override
    public void handle(Message message) {
        findables.report(message.as(Told.class).reportId());
    }
}
