package zujie.platform.search.refill;

import zujie.platform.FakeInstance;
import zujie.platform.PlatformUnit;

/** Makes the refill where a test of another package needs it. */
public final class Refills {

    private Refills() {}

    public static SearchRefill of(PlatformUnit unit, FindableRecords records) {
        SearchRefill refill = unit.bean(SearchRefill.class);
        refill.database = unit.database();
        refill.modules = new FakeInstance<>(records);
        return refill;
    }
}
