package zujie.platform.search.refill;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.search.Findable;

/** What a module can put into the search out of its records themselves; every bean of this type is asked when it is made anew. */
public interface FindableRecords {

    /** The types of {@link Findable#type()} that are this module's. */
    List<String> types();

    /**
     * Puts the next records of that type into the search as they are now, in the order of their ids and in the caller's
     * transaction.
     *
     * @param after id of the last one that was asked for; null for the first
     * @return id of the last one; null if there were none
     */
    @Nullable
    UUID refill(String type, @Nullable UUID after, int most);
}
