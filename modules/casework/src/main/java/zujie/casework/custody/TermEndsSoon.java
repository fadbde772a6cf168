package zujie.casework.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.timer.TimerHandler;

/** The day has come to think of the end of a measure. */
@ApplicationScoped
class TermEndsSoon implements TimerHandler {

    static final String KIND = "casework.custody-ends-soon";

    @Inject
    CustodyTerms terms;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due) {
        terms.endsSoon(UUID.fromString(subject), due);
    }
}
