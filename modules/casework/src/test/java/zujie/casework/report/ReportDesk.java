package zujie.casework.report;

import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.OFFICER;

import java.util.List;
import java.util.UUID;
import zujie.casework.Bench;
import zujie.platform.access.Actor;

/** Brings reports to where a test of another package needs them. */
public final class ReportDesk {

    private final Bench bench;

    public ReportDesk(Bench bench) {
        this.bench = bench;
    }

    public static Bench bench() {
        return ReportBeans.bench();
    }

    public UUID report(long lossFen) {
        return bench.as(DESK, () -> bench.get(EnterReport.class)
                .handle(Calls.entry(null, "冒充民警诈骗", lossFen, List.of(Calls.transfer()), "张某某"))
                .id());
    }

    public void accept(UUID report) {
        bench.as(DESK, () -> bench.get(AcceptReport.class).handle(report, null));
    }

    /** A report under review. */
    public UUID reviewed(long lossFen) {
        UUID id = report(lossFen);
        accept(id);
        bench.as(OFFICER, () -> bench.get(BeginReview.class).handle(new BeginReview.Command(id, null, null, null)));
        return id;
    }

    public void fileReport(Actor by, UUID report, String documentNo) {
        bench.as(by, () -> {
            bench.get(DecideFiling.class).handle(new DecideFiling.Command(report, null, "FILED", documentNo, null));
            return report;
        });
    }
}
