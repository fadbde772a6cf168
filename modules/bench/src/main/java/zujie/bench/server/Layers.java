package zujie.bench.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Samples of a flight recording by the layer they fell into: that of the innermost frame whose class belongs to one, so
 * that a hash map of the JDK counts for the layer that uses it.
 */
public final class Layers {
    private static final String OTHER = "other Java";
    private static final Map<String, List<String>> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put(
                "token: verification and login (`zujie.platform.security`, Nimbus)",
                List.of("zujie.platform.security.", "com.nimbusds."));
        PREFIXES.put("audit (`zujie.platform.audit`)", List.of("zujie.platform.audit."));
        PREFIXES.put(
                "database (Hibernate, pool, driver)",
                List.of(
                        "org.hibernate.",
                        "org.mariadb.",
                        "com.sun.gjc.",
                        "com.sun.enterprise.resource.",
                        "com.sun.enterprise.connectors."));
        PREFIXES.put("application, other (`zujie`)", List.of("zujie."));
        PREFIXES.put(
                "server: security (Soteria, role mapping)",
                List.of(
                        "org.glassfish.soteria.",
                        "com.sun.enterprise.security.",
                        "fish.payara.security.",
                        "org.glassfish.exousia.",
                        "org.glassfish.epicyro.",
                        "jakarta.security.",
                        "javax.security.",
                        "org.apache.catalina.realm.",
                        "org.apache.catalina.authenticator."));
        PREFIXES.put(
                "server: injection (Weld, HK2)",
                List.of(
                        "org.jboss.weld.",
                        "org.jboss.classfilewriter.",
                        "org.glassfish.hk2.",
                        "org.jvnet.hk2.",
                        "org.glassfish.weld."));
        PREFIXES.put("server: JSON (Yasson, Parsson)", List.of("org.eclipse.yasson.", "org.eclipse.parsson."));
        PREFIXES.put("server: REST (Jersey)", List.of("org.glassfish.jersey."));
        PREFIXES.put(
                "server: transactions",
                List.of("com.sun.enterprise.transaction.", "com.sun.jts.", "org.glassfish.transaction."));
        PREFIXES.put(
                "server: monitoring and tracing",
                List.of("fish.payara.", "org.glassfish.flashlight.", "io.opentelemetry."));
        PREFIXES.put(
                "server: servlet container (Catalina)",
                List.of("org.apache.catalina.", "com.sun.enterprise.web.", "org.glassfish.web.", "org.apache.naming."));
        PREFIXES.put(
                "server: HTTP and its threads (Grizzly)", List.of("org.glassfish.grizzly.", "com.sun.enterprise.v3."));
        PREFIXES.put(OTHER, List.of());
    }

    /** All layers. */
    public static final List<String> NAMES = List.copyOf(PREFIXES.keySet());

    private final Map<String, Long> samples = new HashMap<>();
    private final Map<String, Long> methods = new HashMap<>();

    private Layers() {}

    /** Reads a recording's samples of the threads that answer requests. */
    public static Layers of(Path recording) throws IOException {
        Layers layers = new Layers();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")
                        && JvmProcess.answersRequests(
                                event.getThread("sampledThread").getJavaName())) {
                    layers.add(event.getStackTrace());
                }
            }
        }
        return layers;
    }

    /** How many samples fell into each layer. */
    public Map<String, Long> samples() {
        return Map.copyOf(samples);
    }

    /** The methods in which most samples ended, with their number. */
    public Map<String, Long> hottest(int most) {
        Map<String, Long> hottest = new LinkedHashMap<>();
        methods.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> hottest.put(entry.getKey(), entry.getValue()));
        return hottest;
    }

    private void add(RecordedStackTrace stack) {
        List<RecordedFrame> frames = stack.getFrames();
        String layer = frames.stream()
                .map(frame -> layer(frame.getMethod().getType().getName()))
                .filter(name -> !name.equals(OTHER))
                .findFirst()
                .orElse(OTHER);
        samples.merge(layer, 1L, Long::sum);
        RecordedFrame top = frames.get(0);
        String type = top.getMethod().getType().getName();
        methods.merge(
                type.substring(type.lastIndexOf('.') + 1) + "."
                        + top.getMethod().getName(),
                1L,
                Long::sum);
    }

    static String layer(String className) {
        for (Map.Entry<String, List<String>> layer : PREFIXES.entrySet()) {
            if (layer.getValue().stream().anyMatch(className::startsWith)) {
                return layer.getKey();
            }
        }
        return OTHER;
    }
}
