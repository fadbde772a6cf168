package zujie.platform.search;

import java.time.Instant;
import java.util.UUID;

/** A record that was found; masked. {@code type}: {@code report, case, lead, suspect} or {@code person}. */
public record SearchHit(UUID id, String type, String title, String sub, String link, Instant at) {}
