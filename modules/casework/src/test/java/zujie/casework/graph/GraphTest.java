package zujie.casework.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zujie.casework.Neighbours.ELSEWHERE;
import static zujie.casework.Neighbours.OFFICER;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zujie.casework.Bench;
import zujie.casework.casefile.CaseDesk;
import zujie.casework.flow.FlowDesk;
import zujie.casework.identifier.IdentifierKind;
import zujie.kernel.rule.NotFound;

class GraphTest {

    private static Bench bench;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        bench = CaseDesk.bench(
                "flow.LoadCalls",
                "flow.FlowQueries",
                "identifier.CaseIdentifiers",
                "link.LinksDue",
                "link.LinkFinder",
                "graph.GraphQueries");
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    /** Two cards in one device, and one card alone: the call records tell which was used where. */
    @Test
    void shouldDrawWhichNumberWasUsedInWhichDevice() {
        UUID file = new CaseDesk(bench).opened();
        FlowDesk.load(
                bench,
                file,
                folder,
                """
                本机号码,对方号码,通话开始时间,IMEI
                13900000001,13800138000,2026-11-06 09:30:00,862914056783211
                13900000002,13700000009,2026-11-05 21:00:00,86291405678321
                13900000003,13700000009,2026-11-05 22:00:00,
                """);
        GraphView view = bench.as(OFFICER, () -> bench.get(GraphQueries.class).around(file));
        String device = GraphQueries.id(IdentifierKind.DEVICE, "86291405678321");
        assertThat(view.edges())
                .contains(
                        new GraphView.Edge(GraphQueries.id(IdentifierKind.PHONE, "13900000001"), device),
                        new GraphView.Edge(GraphQueries.id(IdentifierKind.PHONE, "13900000002"), device))
                .doesNotContain(new GraphView.Edge(GraphQueries.id(IdentifierKind.PHONE, "13900000003"), device));
        assertThatThrownBy(() ->
                        bench.as(ELSEWHERE, () -> bench.get(GraphQueries.class).around(file)))
                .isInstanceOf(NotFound.class);
    }
}
