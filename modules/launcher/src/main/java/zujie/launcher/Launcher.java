package zujie.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import zujie.launcher.simulator.Faults;
import zujie.launcher.simulator.SimulatedBanks;

/** The program behind {@code ./mvnw -Prun}: starts the system in the foreground until Ctrl-C or SIGTERM. */
public final class Launcher {
    // Chinese whatever the terminal's locale says; the stream of Maven or the platform may be ASCII.
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final long WATCH_MILLIS = 500;

    private Launcher() {}

    /** Ends the JVM with a code of {@link ExitCode}, or 130 and 143 after a signal. */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            OUT.println(LauncherOptions.help());
            return;
        }
        try {
            LauncherOptions options =
                    LauncherOptions.parse(List.of(arguments), System.getProperties(), System.getenv());
            long begin = System.nanoTime();
            ZujieSystem system = ZujieSystem.prepare(
                    options, line -> OUT.printf("[%3ds] %s%n", (System.nanoTime() - begin) / 1_000_000_000L, line));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "zujie-stop"));
            system.run();
            simulate(system);
            welcome(system);
            watch(system);
        } catch (LaunchFailure e) {
            fail(e.exitCode().code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | IOException e) {
            // A start that Ctrl-C broke off ends here as well; then the hook is at work already and prints.
            fail(1, "启动失败 could not start: " + e);
        }
    }

    private static void fail(int code, String message) {
        OUT.println("错误 ERROR: " + message);
        System.exit(code);
    }

    private static void stop(ZujieSystem system) {
        OUT.println("正在停止 stopping …");
        system.close();
        OUT.println("已停止 stopped");
    }

    /** Banks that answer by themselves, on request. */
    private static void simulate(ZujieSystem system) throws IOException {
        String faults = system.options().simulator();
        if (!faults.isEmpty() && system.options().demo()) {
            SimulatedBanks.start(system.demoApi(), system.baseUrl() + "/api/v1", Faults.parse(faults), OUT::println);
        }
    }

    private static void watch(ZujieSystem system) {
        while (true) {
            String lost = system.lost();
            if (lost != null) {
                throw new LaunchFailure(
                        ExitCode.SERVER_LOST, lost + " 意外退出 ended unexpectedly；日志 logs: " + system.logs());
            }
            try {
                Thread.sleep(WATCH_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void welcome(ZujieSystem system) throws IOException {
        OUT.println();
        if (system.options().demo()) {
            OUT.println("演示账号 demo accounts（口令均为 password for all: " + ZujieSystem.DEMO_PASSWORD + "）");
            try (InputStream in = resource("demo/accounts.json");
                    JsonReader reader = Json.createReader(in)) {
                for (JsonObject account : reader.readArray().getValuesAs(JsonObject.class)) {
                    OUT.printf("  %-12s %s%n", account.getString("username"), account.getString("role"));
                }
            }
            try (InputStream in = resource("demo/hints.txt")) {
                OUT.print("试一试 try: " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        system.takeFirstPasswords()
                .forEach((user, password) ->
                        OUT.println("首次口令（只显示这一次，登录后须更换）first password, shown only once: " + user + "  " + password));
        OUT.println("停止 stop: Ctrl-C    日志 logs: " + system.logs());
        OUT.println("ZUJIE READY " + system.baseUrl() + "/");
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Launcher.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is missing in the class path");
        }
        return in;
    }
}
