package zujie.casework.report;

import static zujie.casework.Neighbours.DESK;
import static zujie.casework.Neighbours.OFFICER;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.Bench;
import zujie.kernel.rule.NotFound;
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

    /** Adds a transfer. */
    public void transfer(UUID report) {
        bench.as(DESK, () -> bench.get(AddTransfer.class)
                .handle(new AddTransfer.Command(report, null, Calls.transfer())));
    }

    /** A report typed as a draft. */
    public UUID reportFrom(UUID draft) {
        return bench.as(DESK, () -> bench.get(EnterReport.class)
                .handle(Calls.entry(null, "冒充民警诈骗", null, List.of(Calls.transfer()), "张某某"), draft)
                .id());
    }

    /** A report of that victim with that payee account and that number of the fraudsters. */
    public UUID report(Actor by, String name, String phone, @Nullable String identity, String account, String shown) {
        ReportEntry entry = new ReportEntry(
                null,
                "110",
                "F08",
                null,
                "冒充民警诈骗",
                null,
                null,
                new ReportEntry.VictimEntry(name, phone, identity),
                List.of(new ReportEntry.TransferEntry(null, null, null, account, null, null, null, null)),
                List.of(new ReportEntry.ContactEntry("SHOWN_NUMBER", shown)));
        return bench.as(by, () -> bench.get(EnterReport.class).handle(entry).id());
    }

    public void duplicate(Actor by, UUID report, UUID original) {
        bench.as(by, () -> {
            bench.get(MarkDuplicate.class).handle(new MarkDuplicate.Command(report, null, original, "同一起"));
            return report;
        });
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

    /** Whether somebody can open the report. */
    public static boolean sees(Bench bench, Actor by, UUID report) {
        try {
            bench.as(by, () -> bench.get(ReportQueries.class).get(report));
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    /** The reports of a case that somebody's list shows. */
    public static List<UUID> lists(Bench bench, Actor by, UUID file) {
        return bench
                .as(by, () -> bench.get(ReportQueries.class).list(ReportFilter.ofCase(file), null, 200))
                .rows()
                .stream()
                .map(ReportRow::id)
                .toList();
    }
}
