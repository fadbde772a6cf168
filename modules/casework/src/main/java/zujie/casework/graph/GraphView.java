package zujie.casework.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the graph; pieces are joined by the ids of their nodes.
 *
 * @param center id of the node that was asked for
 * @param more whether there is more than fits into one piece
 */
public record GraphView(String center, List<Node> nodes, List<Edge> edges, boolean more) {

    public GraphView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A node.
     *
     * @param id of a case or report its id; of all else a name that tells nothing
     * @param kind {@code CASE, REPORT, ACCOUNT, PHONE, MESSENGER, SITE, APP, DEVICE} or {@code PERSON}
     * @param label masked
     * @param sub a second line; may be empty
     * @param link its screen; null if it has none
     * @param of the case through which it can be expanded; null for cases and reports
     * @param common whether too many records name it to say anything
     */
    public record Node(
            String id,
            String kind,
            String label,
            String sub,
            @Nullable String link,
            @Nullable String of,
            boolean common) {}

    /** Two nodes that belong together. */
    public record Edge(String from, String to) {}
}
