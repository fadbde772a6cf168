package zujie.outreach.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.NotFound;
import zujie.outreach.api.BulletinBoardChanged;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.paging.Slice;

/**
 * Answers the public out of memory for a few seconds, so that a rush of visitors costs the database as much as one. What
 * was withdrawn here is gone at once, on other instances within those seconds. Who reads is nobody: a login that the
 * browser may carry plays no part.
 */
@ApplicationScoped
class Board {

    static final int PAGE = 12;
    private static final long KEPT_NANOS = 5_000_000_000L;
    private static final int MOST_KEPT = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{4,7}");

    @Inject
    PublicBulletins bulletins;

    @Inject
    Caller caller;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    LongSupplier nanos = System::nanoTime;

    private record Kept(Object value, long until) {}

    /** A piece of the list, the latest first. */
    Slice<PublicBulletin> list(@Nullable String cursor) {
        return remembered("list " + cursor, () -> bulletins.list(cursor, PAGE));
    }

    /** One by its number; empty if there is none, or none any more. */
    Optional<PublicBulletin> find(@Nullable String number) {
        if (number == null || !NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return remembered("one " + number, () -> {
            try {
                return Optional.of(bulletins.get(number));
            } catch (NotFound e) {
                return Optional.empty();
            }
        });
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulletinBoardChanged changed) {
        kept.clear();
    }

    /** Two that miss at the same time both ask; a value read before a change never outlives its few seconds. */
    @SuppressWarnings("unchecked")
    private <T> T remembered(String key, Callable<T> ask) {
        long now = nanos.getAsLong();
        Kept known = kept.get(key);
        if (known != null && now - known.until() < 0) {
            return (T) known.value();
        }
        T value;
        try {
            value = caller.runAs(Actor.anonymous(), ask);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, new Kept(value, now + KEPT_NANOS));
        return value;
    }
}
