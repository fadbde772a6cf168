package zujie.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import zujie.platform.search.Findable;
import zujie.platform.search.SearchEntries;

/** What was put into the search. */
public final class StoredEntries extends SearchEntries {

    public final Map<UUID, Findable> stored = new LinkedHashMap<>();

    @Override
    public void put(Findable record) {
        stored.put(record.id(), record);
    }

    @Override
    public void remove(UUID id) {
        stored.remove(id);
    }
}
