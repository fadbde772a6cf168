package zujie.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** The first answer to a key; status 1 if the work was done and its answer is not there yet, or was lost. */
record StoredAnswer(String requestHash, int status, @Nullable String body) {

    static final int DONE_UNANSWERED = 1;
}
