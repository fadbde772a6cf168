package zujie.casework.flow;

import java.time.Instant;
import java.util.UUID;

/** A loaded sheet; {@code faults} says of the first rejected rows what was wrong, line by line. */
public record CallSheetRow(
        UUID id, String fileName, int rows, int rejected, String faults, Instant loadedAt, String loader) {}
