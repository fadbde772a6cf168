package zujie.casework.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.timer.TimerHandler;

/** The term of a measure is over. */
@ApplicationScoped
class TermEnded implements TimerHandler {

    static final String KIND = "casework.custody-ended";

    @Inject
    CustodyTerms terms;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due) {
        terms.ended(UUID.fromString(subject), due);
    }
}
