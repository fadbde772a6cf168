package zujie.casework.api;

import java.util.UUID;

/**
 * By what the fraudsters reached the victim.
 *
 * @param kind {@code PHONE}, {@code SHOWN_NUMBER} (as displayed, malformed or forged ones included, R5.11), {@code ACCOUNT}
 *     of a messenger, {@code SITE} or {@code APP}
 * @param value as typed
 */
public record ContactMeans(UUID id, String kind, String value) {}
