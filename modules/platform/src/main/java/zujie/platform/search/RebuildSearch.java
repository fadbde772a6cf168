package zujie.platform.search;

import jakarta.inject.Inject;
import zujie.platform.access.Role;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 重建检索索引: every index is dropped and made anew from its table, in the background. */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
class RebuildSearch {

    @Inject
    SearchTable table;

    public void handle() {
        table.nextGeneration();
    }
}
