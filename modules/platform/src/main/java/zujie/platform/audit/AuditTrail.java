package zujie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.platform.access.Actor;
import zujie.platform.clock.BusinessClock;

/** Writes the audit (R9.4). */
@ApplicationScoped
public class AuditTrail {

    /** Room for two hundred ids. */
    private static final int LONGEST_DETAIL = 8_000;

    /** Kept, since {@link Json} looks for its provider at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    BusinessClock clock;

    /** In the use case's own transaction. */
    @Transactional(TxType.MANDATORY)
    public void recordSuccess(Actor by, String action) {
        // The audit's row gets its number from its table, and before such a row everything that waits is written one by
        // one; written on its own before, rows of one table go together.
        database.flush();
        write(by, action, Outcome.OK, null);
    }

    /** In a transaction of its own, since the use case's was rolled back or never began. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordApart(Actor by, String action, Outcome outcome, String code) {
        write(by, action, outcome, code);
    }

    /** What broke, by its type only: messages may carry personal data. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordFailure(Actor by, String action, Exception cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        write(by, action, Outcome.FAILED, root.getClass().getSimpleName());
    }

    private void write(Actor by, String action, Outcome outcome, @Nullable String code) {
        AuditNotes notes = AuditNotes.current();
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
        database.persist(AuditEntry.of(by, action, outcome, notes, detail(notes, code), now, clock.now()));
    }

    private static @Nullable String detail(AuditNotes notes, @Nullable String code) {
        if (notes.details().isEmpty() && code == null) {
            return null;
        }
        JsonObjectBuilder json = JSON.createObjectBuilder();
        if (code != null) {
            json.add("code", code);
        }
        for (Map.Entry<String, String> detail : notes.details().entrySet()) {
            json.add(detail.getKey(), cut(detail.getValue()));
        }
        return json.build().toString();
    }

    /** A filter may be as long as its writer likes; the row is not. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_DETAIL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_DETAIL));
    }
}
