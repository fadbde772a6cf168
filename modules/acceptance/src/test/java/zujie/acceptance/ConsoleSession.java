package zujie.acceptance;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zujie.launcher.ZujieSystem;

/** Somebody at the console without a browser: logs in through Keycloak's page and keeps the cookies. */
final class ConsoleSession {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** Application and Keycloak share the host, and cookies know no ports. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private ConsoleSession() {}

    static ConsoleSession anonymous() {
        return new ConsoleSession();
    }

    static ConsoleSession login(String user) throws IOException, InterruptedException {
        ConsoleSession session = new ConsoleSession();
        HttpResponse<String> page = session.follow(session.get("/console/desk.xhtml"));
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IOException("No login page but " + page.statusCode() + " " + page.uri());
        }
        String fields = "username=" + encoded(user) + "&password=" + encoded(ZujieSystem.DEMO_PASSWORD);
        HttpResponse<String> desk = session.follow(session.send(
                HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))));
        if (desk.statusCode() != 200 || !desk.uri().getPath().equals("/console/desk.xhtml")) {
            throw new IOException(user + " could not log in: " + desk.statusCode() + " " + desk.uri());
        }
        return session;
    }

    /** One answer, a redirect included. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(Zujie.url() + path)).GET());
    }

    private HttpResponse<String> follow(HttpResponse<String> first) throws IOException, InterruptedException {
        HttpResponse<String> answer = first;
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            answer = send(HttpRequest.newBuilder(answer.uri()
                            .resolve(answer.headers().firstValue("Location").orElseThrow()))
                    .GET());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (String line : answer.headers().allValues("Set-Cookie")) {
            for (HttpCookie cookie : HttpCookie.parse(line)) {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            }
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
