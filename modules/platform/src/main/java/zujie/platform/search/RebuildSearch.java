package zujie.platform.search;

import jakarta.inject.Inject;
import zujie.platform.access.Role;
import zujie.platform.search.refill.SearchRefill;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 重建检索索引, in the background: the table is filled anew from the records themselves, and every index is dropped and made
 * anew from the table meanwhile.
 */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
class RebuildSearch {

    @Inject
    SearchTable table;

    @Inject
    SearchRefill refill;

    public void handle() {
        refill.begin();
        table.nextGeneration();
    }
}
