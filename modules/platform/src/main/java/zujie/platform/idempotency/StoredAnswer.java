package zujie.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** The first answer to a key; status 0 while it is being worked out, 1 if the work was done and the answer was lost. */
record StoredAnswer(String requestHash, int status, @Nullable String body) {

    static final int IN_PROGRESS = 0;
    static final int DONE_UNANSWERED = 1;
}
