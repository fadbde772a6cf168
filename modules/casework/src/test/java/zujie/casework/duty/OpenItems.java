package zujie.casework.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.work.DeskQueries;
import zujie.platform.work.WorkItemRow;

/** One clock that runs, and one item without. */
class OpenItems extends DeskQueries {

    @Override
    public List<WorkItemRow> mine() {
        return List.of(
                item("casework.enter-account", Instant.parse("2026-11-06T08:10:00Z")),
                item("casework.push-lead", null));
    }

    private static WorkItemRow item(String kind, @Nullable Instant due) {
        return new WorkItemRow(
                UUID.randomUUID(),
                kind,
                "report",
                "1",
                "J1 张**",
                "",
                null,
                "/console/casework/report.xhtml?id=1",
                "desk-officer",
                "/1/",
                Instant.EPOCH,
                due,
                "casework.consequence.account-late",
                0);
    }
}
