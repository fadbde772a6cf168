package zujie.platform.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.transport.Netty4Plugin;

/** One node of OpenSearch in this process, on a free port. */
final class OpenSearchNode extends Node {

    private OpenSearchNode(Settings settings) {
        super(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test"),
                List.of(Netty4Plugin.class),
                true);
    }

    static OpenSearchNode start(Path folder) {
        OpenSearchNode node = new OpenSearchNode(Settings.builder()
                .put("path.home", folder.toString())
                .put("cluster.name", "zujie-test")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build());
        try {
            node.start();
        } catch (NodeValidationException e) {
            throw new IllegalStateException(e);
        }
        return node;
    }

    String url() {
        return "http://127.0.0.1:"
                + injector()
                        .getInstance(HttpServerTransport.class)
                        .boundAddress()
                        .publishAddress()
                        .getPort();
    }
}
