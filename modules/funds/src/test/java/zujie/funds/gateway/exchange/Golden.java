package zujie.funds.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Messages beside those that were kept. With the variable {@code GOLDEN} set to a folder what there is now is written
 * there, to be looked at and kept.
 */
final class Golden {

    private final Map<String, String> messages = new LinkedHashMap<>();

    void keep(String name, String words) {
        messages.put(name, GatewayWorld.pretty(words));
    }

    void compare(int all) throws IOException {
        assertThat(messages).hasSize(all);
        String folder = System.getenv("GOLDEN");
        for (Map.Entry<String, String> each : messages.entrySet()) {
            if (folder != null) {
                Files.writeString(Path.of(folder, each.getKey() + ".xml"), each.getValue());
            } else {
                assertThat(each.getValue()).as(each.getKey()).isEqualTo(golden(each.getKey()));
            }
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("/zujie/funds/gateway/" + name + ".xml")) {
            assertThat(in).as("golden file " + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
