package zujie.casework.casefile;

import static zujie.casework.Neighbours.CHIEF;
import static zujie.casework.Neighbours.OFFICER;

import java.util.List;
import java.util.UUID;
import zujie.casework.Bench;
import zujie.casework.report.ReportDesk;
import zujie.platform.access.Actor;

/** Brings cases to where a test of another package needs them. */
public final class CaseDesk {

    private final Bench bench;
    private final ReportDesk reports;

    public CaseDesk(Bench bench) {
        this.bench = bench;
        this.reports = new ReportDesk(bench);
    }

    /** The beans of cases and of the rooms that hang on them. */
    public static Bench bench(String... more) {
        return ReportDesk.bench()
                .with("casefile.CasesInHand", "casefile.CaseEnds", "casefile.SolveCase")
                .with(more);
    }

    /** A case of 鼓楼分局, led by its officer, not yet filed. */
    public UUID opened() {
        return of(reports.report(5_000_000));
    }

    /** The case of that report. */
    public UUID of(UUID report) {
        return bench.as(OFFICER, () -> bench.get(OpenCase.class)
                .handle(new OpenCase.Command(report, null, "张某某被冒充公检法诈骗案", null, null))
                .id());
    }

    /** The case of that report, opened by that officer. */
    public UUID of(UUID report, Actor by) {
        return bench.as(by, () -> bench.get(OpenCase.class)
                .handle(new OpenCase.Command(report, null, "张某某被冒充公检法诈骗案", null, null))
                .id());
    }

    /** A filed one. */
    public UUID filed() {
        UUID id = of(reports.reviewed(5_000_000));
        bench.as(CHIEF, () -> bench.get(FileCase.class).handle(new FileCase.Command(id, null, null)));
        return id;
    }

    /** A filed one that is closed. */
    public UUID closed() {
        UUID id = filed();
        close(id);
        return id;
    }

    /** Closes it as approved. */
    public void close(UUID id) {
        bench.as(CHIEF, () -> {
            bench.get(CaseEnds.class).close(id, "查否");
            return id;
        });
    }

    public String state(UUID id) {
        return bench.as(CHIEF, () -> bench.get(CaseQueries.class).get(id)).row().state();
    }

    /** Ids of the cases that somebody's list shows. */
    public List<UUID> listed(Actor to) {
        return bench.as(to, () -> bench.get(CaseQueries.class).list(CaseFilter.ALL, null, 200)).rows().stream()
                .map(CaseRow::id)
                .toList();
    }

    public void solve(Actor by, UUID id) {
        bench.as(by, () -> {
            bench.get(SolveCase.class).handle(new SolveCase.Command(id, null, null, "到案"));
            return id;
        });
    }
}
