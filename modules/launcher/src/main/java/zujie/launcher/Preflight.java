package zujie.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What must be right before anything is started. */
final class Preflight {
    private static final int OLDEST_JAVA = 17;

    private Preflight() {}

    /** The Java that runs us also runs the servers. */
    static Path java(int feature, Path javaHome) {
        if (feature < OLDEST_JAVA) {
            throw new LaunchFailure(
                    ExitCode.JAVA,
                    "需要 Java 17 或更高版本，当前为 " + feature + "。Java 17 or later is needed (this is " + feature
                            + "): install a JDK 17 and set JAVA_HOME to it.");
        }
        Path java = javaHome.resolve("bin").resolve("java");
        if (!Files.isExecutable(java)) {
            throw new LaunchFailure(
                    ExitCode.JAVA,
                    "找不到 Java 程序：" + java + "。There is no java there: set JAVA_HOME to a JDK 17 or later.");
        }
        return java;
    }

    static void files(LauncherOptions options) {
        if (!Files.isRegularFile(options.war())) {
            throw new LaunchFailure(
                    ExitCode.OPTIONS, "找不到应用包：" + options.war() + "。The application is not built: run ./mvnw -Prun");
        }
    }

    /**
     * Each port must be free on the loopback address.
     *
     * @param ports option name to port; 0 is always free
     */
    static void ports(Map<String, Integer> ports) {
        List<String> taken = ports.entrySet().stream()
                .filter(entry -> entry.getValue() != 0 && !isFree(entry.getValue()))
                .map(entry -> entry.getValue() + " (--" + entry.getKey() + ")")
                .toList();
        if (!taken.isEmpty()) {
            throw new LaunchFailure(
                    ExitCode.PORT,
                    "端口已被占用：" + String.join("、", taken)
                            + "。Already in use: stop the program that listens there, or choose another port with the option.");
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The port itself, or any free one for 0. */
    static int choose(int port) {
        if (port != 0) {
            return port;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure(ExitCode.PORT, "没有空闲端口 there is no free port", e);
        }
    }
}
