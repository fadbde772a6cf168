package zujie.casework.graph;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import zujie.casework.identifier.IdentifierKind;
import zujie.kernel.rule.NotFound;

/** The frame around the graph; a script fills it. */
@Named("caseGraph")
@RequestScoped
public class CaseGraphPage {

    @Inject
    GraphQueries queries;

    private String id;
    private GraphView view;

    /** Reads the case before the page is drawn, so that a foreign one answers 404. */
    public void load() {
        try {
            view = queries.around(UUID.fromString(id));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw NotFound.of("casework.case-not-found");
        }
    }

    public GraphView.Node getCenter() {
        return view.nodes().get(0);
    }

    /** The kinds of nodes, for the legend and the filter. */
    public List<String> getKinds() {
        return Stream.concat(
                        Stream.of("CASE", "REPORT"),
                        Arrays.stream(IdentifierKind.values()).map(Enum::name))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
