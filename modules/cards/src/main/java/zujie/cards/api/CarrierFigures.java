package zujie.cards.api;

/**
 * A carrier's orders in a span; each figure counts what {@link NumberSelection} with the carrier selects.
 *
 * @param carrierCode headquarters
 * @param issued issued to the carrier
 * @param late of those, answered after the carrier's time, or over it now without an answer (R5.9)
 * @param executed executed in the span (关停号码数)
 */
public record CarrierFigures(String carrierCode, String carrierName, long issued, long late, long executed) {}
