package zujie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zujie.bench.load.LoadGenerator;
import zujie.bench.load.LoadResult;
import zujie.bench.load.Request;
import zujie.bench.report.Report;
import zujie.bench.server.JvmProcess;
import zujie.bench.server.Layers;

/**
 * Where the time of the trivial GET goes. The JVM's own recorder samples the threads that answer; their processor time,
 * which the operating system counts, is split in proportion to the samples.
 */
final class GetProfile implements Measurement {
    private static final String SETTINGS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <configuration version="2.0">
              <event name="jdk.ExecutionSample">
                <setting name="enabled">true</setting>
                <setting name="period">10 ms</setting>
              </event>
            </configuration>
            """;

    @Override
    public String name() {
        return "get-profile";
    }

    private record Profile(LoadResult load, JvmProcess.Cpu cpu, Map<String, Long> samples, Map<String, Long> hottest) {
        double micros(double seconds) {
            return seconds * 1e6 / load.calls();
        }

        double micros(String layer) {
            long all = samples.values().stream().mapToLong(Long::longValue).sum();
            return all == 0 ? 0 : micros(cpu.user()) * samples.getOrDefault(layer, 0L) / all;
        }
    }

    @Override
    public void run(BenchSystem system, Report report) throws Exception {
        JvmProcess server = system.server();
        Path settings = Files.writeString(system.options().work().resolve("samples.jfc"), SETTINGS);
        // The default of 64 frames would cut off the server's lower layers.
        server.jcmd("JFR.configure", "stackdepth=256");
        // The recorder changes classes when it starts, and their code is compiled anew: warm up after that.
        server.jcmd("JFR.start", "name=open", "settings=" + settings);
        Profile me;
        Profile file;
        try {
            me = profile(system, system::whoAmI, settings);
            file = profile(system, system::staticFile, settings);
        } finally {
            server.jcmd("JFR.stop", "name=open");
        }
        report.section("Where the time of the GET goes");
        report.text(
                "Processor time of the server for one call, in µs; while sampled, so slightly more than unsampled.");
        Map<String, Double> rows = new LinkedHashMap<>();
        for (String layer : Layers.NAMES) {
            rows.put(layer, me.micros(layer));
        }
        List<List<String>> table = new ArrayList<>();
        rows.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(row -> table.add(Report.cells(row.getKey(), row.getValue(), file.micros(row.getKey()))));
        table.add(Report.cells(
                "kernel: sockets, for the answering threads",
                me.micros(me.cpu().system()),
                file.micros(file.cpu().system())));
        table.add(Report.cells(
                "other threads: collector, compilers, selector",
                me.micros(me.cpu().rest()),
                file.micros(file.cpu().rest())));
        table.add(Report.cells(
                "**all**", me.micros(me.cpu().total()), file.micros(file.cpu().total())));
        report.table(List.of("Layer", "GET /me", "static file"), table);
        report.text("Methods in which most samples of GET /me ended: "
                + me.hottest().entrySet().stream()
                        .map(entry -> "`" + entry.getKey() + "` " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + " of "
                + me.samples().values().stream().mapToLong(Long::longValue).sum() + " samples.");
    }

    private static Profile profile(BenchSystem system, TrivialGet.Side side, Path settings) throws IOException {
        BenchOptions options = system.options();
        LoadGenerator.run(side.request(), options.connections(), options.warmUp());
        JvmProcess server = system.server();
        Path recording = options.work().resolve("samples.jfr");
        Files.deleteIfExists(recording);
        Request request = side.request();
        server.jcmd("JFR.start", "name=samples", "settings=" + settings);
        JvmProcess.Cpu cpu = server.cpu();
        LoadResult load = LoadGenerator.run(request, options.connections(), options.measured());
        JvmProcess.Cpu used = server.cpu().minus(cpu);
        server.jcmd("JFR.stop", "name=samples", "filename=" + recording);
        Layers layers = Layers.of(recording);
        return new Profile(load, used, layers.samples(), layers.hottest(12));
    }
}
