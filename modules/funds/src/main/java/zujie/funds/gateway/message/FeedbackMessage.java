package zujie.funds.gateway.message;

import java.util.Set;
import zujie.kernel.rule.RuleViolation;

/**
 * One kind of message that institutions send. Every bean of this type is found by CDI. It maps the body and calls the
 * use case that console and REST call as well, on behalf of the institution's program; it opens no transaction itself.
 */
public interface FeedbackMessage {

    /** The codes it takes, such as {@code 100102}; the body of each is described in the schema as {@code Body100102}. */
    Set<String> codes();

    /** Whether it answers an order of ours, so that an unknown ApplicationID is refused before it is asked. */
    default boolean answersOrder() {
        return true;
    }

    /**
     * Takes a message whose body the schema has found right. It may come again: what was done once for an ApplicationID
     * must not be done twice.
     *
     * @throws RuleViolation if it cannot be taken; {@link Reply#refused} says how that is answered
     */
    Reply take(Received message);
}
