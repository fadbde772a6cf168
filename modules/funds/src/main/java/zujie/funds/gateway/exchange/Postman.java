package zujie.funds.gateway.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Hands out what waits. An order that cannot be written is set aside and the rest go out in their order: one bad order
 * must never keep a bank from the others. It opens no transaction itself.
 */
@ApplicationScoped
class Postman {

    @Inject
    PollGateway poll;

    @Inject
    SetAside setAside;

    /** The answer to a poll as XML. */
    String poll(@Nullable Integer size) {
        Integer most = size;
        while (true) {
            try {
                return poll.handle(most);
            } catch (RuntimeException e) {
                Unwritable met = Unwritable.in(e);
                if (met == null) {
                    throw e;
                }
                setAside.handle(met.message(), met.why());
                // Those before it are well; the next poll goes on behind it, so no order is written over and over.
                most = met.before() > 0 ? Integer.valueOf(met.before()) : size;
            }
        }
    }
}
