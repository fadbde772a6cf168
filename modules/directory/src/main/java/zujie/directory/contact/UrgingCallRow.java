package zujie.directory.contact;

import java.time.Instant;
import java.util.UUID;

/** One urging call: which number, who answered, what came of it. */
public record UrgingCallRow(UUID id, String phone, String spokenTo, String result, String calledBy, Instant calledAt) {}
