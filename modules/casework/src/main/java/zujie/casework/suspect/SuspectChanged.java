package zujie.casework.suspect;

import java.util.UUID;

/** A suspect was added, set right or cleared; fired in the transaction that does it. */
public record SuspectChanged(UUID suspectId) {}
