package zujie.funds.freeze;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import zujie.platform.access.Actor;

/** Who decided, when, and in what words; the name is kept as it was on that day. */
@Embeddable
record Signature(UUID who, String name, Instant at, String note) {

    static Signature of(Actor by, Instant at, String note) {
        return new Signature(by.requireId(), by.name(), at, note);
    }
}
