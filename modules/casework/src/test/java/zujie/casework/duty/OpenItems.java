package zujie.casework.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zujie.platform.work.DeskQueries;
import zujie.platform.work.WorkItemRow;

/** One clock that runs. */
class OpenItems extends DeskQueries {

    @Override
    public List<WorkItemRow> mine() {
        return List.of(new WorkItemRow(
                UUID.randomUUID(),
                "casework.enter-account",
                "report",
                "1",
                "J1 张**",
                "",
                null,
                "/console/casework/report.xhtml?id=1",
                "desk-officer",
                "/1/",
                Instant.EPOCH,
                Instant.parse("2026-11-06T08:10:00Z"),
                "casework.consequence.account-late",
                0));
    }
}
