package zujie.casework.amend;

import java.io.Serializable;

/**
 * A field that two officers changed.
 *
 * @param field {@code fraudType, lossFen} or {@code brief}
 * @param mine what the second typed
 * @param theirs what is there now
 */
public record Disputed(String field, String mine, String theirs) implements Serializable {}
