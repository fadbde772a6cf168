package zujie.platform.outbox;

/** Something has been published; the relay need not wait for its next turn. */
record OutboxWritten() {}
