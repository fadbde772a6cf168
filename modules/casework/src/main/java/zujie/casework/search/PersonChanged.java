package zujie.casework.search;

import java.util.UUID;

/** A line of a register was entered, corrected, kept or taken out; fired in the transaction that does it. */
public record PersonChanged(UUID personId) {}
