package zujie.casework.custody;

import java.util.UUID;

/** A measure against that suspect began, was extended or ended; fired in the transaction that records it. */
public record TermChanged(UUID suspectId) {}
