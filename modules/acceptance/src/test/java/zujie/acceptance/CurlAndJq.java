package zujie.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of curl and jq as the examples of the guides use, for machines that have only Java: the guides must be true there
 * as well. {@link #functions} gives them to a shell.
 */
public final class CurlAndJq {

    private static final int HTTP_FAILED = 22;

    private CurlAndJq() {}

    /** Shell functions in place of the programs; those of a machine that has them itself come first unless {@code always}. */
    static String functions(boolean always) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String call = "'" + java + "' -cp '" + System.getProperty("java.class.path") + "' " + CurlAndJq.class.getName();
        StringBuilder functions =
                new StringBuilder("command -v uuidgen >/dev/null || uuidgen() { cat /proc/sys/kernel/random/uuid; }\n");
        for (String name : List.of("curl", "jq")) {
            functions.append(always ? "" : "command -v " + name + " >/dev/null || ");
            functions.append(name + "() { " + call + " " + name + " \"$@\"; }\n");
        }
        return functions.toString();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> rest = List.of(args).subList(1, args.length);
        System.exit("curl".equals(args[0]) ? curl(rest) : jq(rest));
    }

    private static int curl(List<String> args) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        List<String> data = new ArrayList<>();
        String method = null;
        boolean fail = false;
        boolean typed = false;
        boolean named = false;
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "-sS" -> {}
                case "--fail" -> fail = true;
                case "-OJ" -> named = true;
                case "-X" -> method = args.get(++i);
                case "--max-time" -> request.timeout(Duration.ofSeconds(Long.parseLong(args.get(++i))));
                case "-H" -> {
                    String[] header = args.get(++i).split(": ", 2);
                    request.header(header[0], header[1]);
                    typed |= header[0].equals("Content-Type");
                }
                case "-d", "--data", "--data-binary" -> data.add(content(args.get(++i)));
                case "--data-urlencode" -> {
                    String[] part = args.get(++i).split("@", 2);
                    data.add(part[0] + "=" + URLEncoder.encode(content("@" + part[1]), UTF_8));
                }
                default -> request.uri(URI.create(args.get(i)));
            }
        }
        if (!data.isEmpty() && !typed) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        request.method(
                method == null ? (data.isEmpty() ? "GET" : "POST") : method,
                HttpRequest.BodyPublishers.ofString(String.join("&", data)));
        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (fail && answer.statusCode() >= 400) {
            System.err.println("curl: (22) The requested URL returned error: " + answer.statusCode());
            return HTTP_FAILED;
        }
        if (named) {
            String as = answer.headers().firstValue("Content-Disposition").orElseThrow();
            Files.write(Path.of(as.replaceFirst(".*filename=\"?([^\";]+).*", "$1")), answer.body());
        } else {
            System.out.write(answer.body());
            System.out.flush();
        }
        return 0;
    }

    private static String content(String value) throws IOException {
        return value.startsWith("@") ? Files.readString(Path.of(value.substring(1))) : value;
    }

    /** {@code .name}, {@code .name // ""} and {@code .name[]}. */
    private static int jq(List<String> args) throws IOException {
        String filter = args.get(1);
        try (InputStream in = args.size() > 2 ? Files.newInputStream(Path.of(args.get(2))) : System.in;
                JsonReader reader = Json.createReader(in)) {
            JsonStructure all = reader.read();
            String name = filter.replaceFirst("^\\.(\\w+).*", "$1");
            JsonValue value = all.asJsonObject().getOrDefault(name, JsonValue.NULL);
            if (filter.endsWith("[]")) {
                ((JsonArray) value).forEach(System.out::println);
            } else if (value == JsonValue.NULL && filter.endsWith("// \"\"")) {
                System.out.println();
            } else {
                System.out.println(value instanceof JsonString text ? text.getString() : value);
            }
        }
        return 0;
    }
}
