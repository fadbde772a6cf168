package zujie.casework.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of calls shows; null leaves a part open. {@code officer} is an account's id. */
public record CallFilter(@Nullable String kind, @Nullable UUID officer, @Nullable Instant from, @Nullable Instant to) {}
