package zujie.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** What a request was told, for its repetition. */
record Answer(Claim claim, int status, @Nullable String body) {

    StoredAnswer stored() {
        return new StoredAnswer(claim.hash(), status, body);
    }
}
