package zujie.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import zujie.launcher.simulator.Faults;

/**
 * What can be chosen at a start. Each key is an argument {@code --key=value} or a system property {@code zujie.key};
 * an argument wins. Secrets come from environment variables only. A port 0 means any free one.
 *
 * @param data the one folder that holds everything that must survive
 * @param reset true: begin with an empty folder
 * @param httpPort the application
 * @param keycloakPort the login
 * @param databasePort MariaDB
 * @param managementPort health and metrics
 * @param demo true: movable clock, demo accounts, tokens by password
 * @param demoData true: an empty demo system is filled
 * @param war the built application
 * @param servers folder with {@code payara-micro.jar} and the Keycloak archive
 * @param cache where servers are unpacked once
 * @param serverJvmArgs further arguments of Payara's JVM
 * @param simulator faults of the simulated banks, such as {@code all} or {@code none}; empty: no simulated banks
 * @param externalDatabase null: embedded
 * @param externalKeycloak null: embedded
 */
public record LauncherOptions(
        Path data,
        boolean reset,
        int httpPort,
        int keycloakPort,
        int databasePort,
        int managementPort,
        boolean demo,
        boolean demoData,
        Path war,
        Path servers,
        Path cache,
        List<String> serverJvmArgs,
        String simulator,
        @Nullable ExternalDatabase externalDatabase,
        @Nullable ExternalKeycloak externalKeycloak) {

    private static final String PREFIX = "zujie.";
    /** Every key with its default and what it is for; the order is that of the help text. */
    private static final Map<String, String[]> KEYS = new LinkedHashMap<>();

    static {
        key("data", "var/zujie", "数据目录 data folder");
        key("reset", "false", "true = 清空数据目录后启动 start with an empty data folder");
        key("http-port", "8080", "业务系统端口 application");
        key("keycloak-port", "8180", "登录服务端口 login (Keycloak)");
        key("db-port", "3307", "数据库端口 MariaDB");
        key("management-port", "9190", "运维端口 health, metrics");
        key("demo", "true", "演示模式 demo mode: accounts, movable clock");
        key("demo-data", "true", "装入演示数据 load demo data (demo mode only)");
        key("war", "modules/app/target/zujie.war", "应用包 application archive");
        key("servers", "modules/launcher/target/servers", "服务器程序 payara-micro.jar, keycloak-*.zip");
        key("cache", "var/cache", "解压后的服务器程序 unpacked servers");
        key("server-jvm-args", "", "Payara 的附加 JVM 参数 further JVM arguments of Payara");
        key(
                "simulator",
                "",
                "模拟银行 simulated banks: none, all, or slow=10,silent=5,duplicate=10,wrong-amount=2 … (demo only)");
        key("external-db-url", "", "外部数据库 jdbc:mariadb://…（口令只取自环境变量 ZUJIE_EXTERNAL_DB_PASSWORD）");
        key("external-db-user", "zujie_app", "外部数据库的应用账户 application account");
        key("external-db-migrate-user", "zujie_migrate", "外部数据库的建表账户（口令 ZUJIE_EXTERNAL_DB_MIGRATE_PASSWORD）");
        key("external-keycloak-url", "", "外部登录服务（密钥 OIDC_CLIENT_SECRET、KEYCLOAK_ADMIN_CLIENT_SECRET）");
        key("external-keycloak-realm", "zujie", "外部登录服务的 realm");
    }

    private static void key(String name, String value, String meaning) {
        KEYS.put(name, new String[] {value, meaning});
    }

    /** Options for tests and programs: only these arguments, no system properties. */
    public static LauncherOptions of(String... arguments) {
        return parse(List.of(arguments), new Properties(), System.getenv());
    }

    /**
     * Reads all three sources.
     *
     * @throws LaunchFailure {@link ExitCode#OPTIONS} with all that is wrong with the first bad key
     */
    static LauncherOptions parse(List<String> arguments, Properties properties, Map<String, String> environment) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String key : KEYS.keySet()) {
            String value = properties.getProperty(PREFIX + key);
            if (value != null) {
                given.put(key, value);
            }
        }
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (!parts[0].startsWith("--") || !KEYS.containsKey(parts[0].substring(2))) {
                throw bad("不认识的选项 unknown option: " + argument + "\n" + help());
            }
            given.put(parts[0].substring(2), parts.length == 2 ? parts[1] : "true");
        }
        return new Reader(given, environment).read();
    }

    static String help() {
        StringBuilder text = new StringBuilder("可用选项 options (--key=value, or -Dzujie.key=value):\n");
        KEYS.forEach((key, about) -> text.append(String.format("  --%-28s%s%n", key + "=" + about[0], about[1])));
        return text.toString();
    }

    private static LaunchFailure bad(String message) {
        return new LaunchFailure(ExitCode.OPTIONS, message);
    }

    /** The project's folder: the property {@code zujie.home}, else the nearest folder above that holds {@code .mvn}. */
    static Path home() {
        String configured = System.getProperty("zujie.home");
        if (configured != null) {
            return Path.of(configured).toAbsolutePath();
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        return here;
    }

    private record Reader(Map<String, String> given, Map<String, String> environment) {

        LauncherOptions read() {
            LauncherOptions options = new LauncherOptions(
                    path("data"),
                    flag("reset"),
                    port("http-port"),
                    port("keycloak-port"),
                    port("db-port"),
                    port("management-port"),
                    flag("demo"),
                    flag("demo-data"),
                    path("war"),
                    path("servers"),
                    path("cache"),
                    text("server-jvm-args").isBlank()
                            ? List.of()
                            : List.of(text("server-jvm-args").strip().split("\\s+")),
                    simulator(),
                    database(),
                    keycloak());
            TreeSet<Integer> ports = new TreeSet<>();
            for (String key : List.of("http-port", "keycloak-port", "db-port", "management-port")) {
                if (port(key) != 0 && !ports.add(port(key))) {
                    throw bad("端口重复 the port " + port(key) + " is given twice");
                }
            }
            return options;
        }

        private String text(String key) {
            String value = given.get(key);
            return value != null ? value : Objects.requireNonNull(KEYS.get(key))[0];
        }

        private Path path(String key) {
            String value = text(key);
            if (value.isBlank()) {
                throw bad("选项为空 --" + key + " is empty");
            }
            // What the user typed counts from where the user stands; our defaults count from the project.
            return given.containsKey(key) ? Path.of(value).toAbsolutePath() : home().resolve(value);
        }

        private boolean flag(String key) {
            return switch (text(key)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw bad("--" + key + " 只能是 true 或 false, not '" + text(key) + "'");
            };
        }

        private int port(String key) {
            String value = text(key);
            if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535) {
                return Integer.parseInt(value);
            }
            throw bad("--" + key + " 不是端口号 is not a port: '" + value + "'");
        }

        private String simulator() {
            // Named without a value it means banks without faults.
            String faults = text("simulator").equals("true") ? "none" : text("simulator");
            try {
                Faults.parse(faults);
            } catch (IllegalArgumentException e) {
                throw bad("--simulator: " + e.getMessage());
            }
            return faults;
        }

        private @Nullable ExternalDatabase database() {
            String url = text("external-db-url");
            if (url.isEmpty()) {
                return null;
            }
            if (!url.startsWith("jdbc:mariadb:")) {
                throw bad("--external-db-url 应以 jdbc:mariadb: 开头 must start with jdbc:mariadb:");
            }
            return new ExternalDatabase(
                    url,
                    text("external-db-user"),
                    secret("ZUJIE_EXTERNAL_DB_PASSWORD"),
                    text("external-db-migrate-user"),
                    secret("ZUJIE_EXTERNAL_DB_MIGRATE_PASSWORD"));
        }

        private @Nullable ExternalKeycloak keycloak() {
            String url = text("external-keycloak-url");
            if (url.isEmpty()) {
                return null;
            }
            try {
                String scheme = URI.create(url).getScheme();
                if (!"http".equals(scheme) && !"https".equals(scheme)) {
                    throw new IllegalArgumentException("no http address");
                }
            } catch (IllegalArgumentException e) {
                throw bad("--external-keycloak-url 不是网址 is not an address: '" + url + "'");
            }
            return new ExternalKeycloak(
                    url.replaceAll("/+$", ""),
                    text("external-keycloak-realm"),
                    secret("OIDC_CLIENT_SECRET"),
                    secret("KEYCLOAK_ADMIN_CLIENT_SECRET"));
        }

        private String secret(String variable) {
            String value = environment.get(variable);
            if (value == null || value.isBlank()) {
                throw bad("缺少环境变量 the environment variable " + variable + " is not set");
            }
            return value;
        }
    }
}
