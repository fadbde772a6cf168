package zujie.casework.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.Subscriber;

/** A new case can be found. */
@ApplicationScoped
class CaseOpenedFeed implements Subscriber {

    @Inject
    Findables findables;

    /** As much as is needed of {@code casework.case-opened.v1}. */
    public record Told(UUID caseId) {}

    @Override
    public String name() {
        return "casework.find-case-opened";
    }

    @Override
    public String topic() {
        return "casework.case-opened.v1";
    }

    @Override
    public Kind kind() {
        return Kind.LOCAL;
    }

    @Override
    public void handle(Message message) {
        findables.caseFile(message.as(Told.class).caseId());
    }
}
