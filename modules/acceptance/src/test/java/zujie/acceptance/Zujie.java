package zujie.acceptance;

import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import zujie.launcher.LauncherOptions;
import zujie.launcher.ZujieSystem;
import zujie.launcher.demo.DemoApi;

/**
 * The whole system, started once for all tests: MariaDB, Keycloak, Payara Micro, demo data, all of them real. It stops
 * with the test run's JVM.
 */
final class Zujie {

    private static final Zujie ONLY = new Zujie();

    private final ZujieSystem system;
    /** One for all tests: it keeps tokens until they end, and to check a password is made to be slow. */
    private final DemoApi demo;

    private Zujie() {
        system = ZujieSystem.start(
                LauncherOptions.of(
                        "--data=" + java.nio.file.Path.of("target", "zujie").toAbsolutePath(),
                        "--reset",
                        "--http-port=0",
                        "--keycloak-port=0",
                        "--db-port=0",
                        "--management-port=0",
                        // It lives for minutes: the second compiler would cost the tests more than it gives them.
                        "--server-jvm-args=-XX:TieredStopAtLevel=1"),
                System.out::println);
        demo = system.demoApi();
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
    }

    static ZujieSystem system() {
        return ONLY.system;
    }

    static String url() {
        return system().baseUrl();
    }

    /** Requests as one of the demo's users, or as a program by {@code client/secret}. */
    static RequestSpecification as(String user) {
        return RestAssured.given().spec(spec(token(user)));
    }

    static RequestSpecification withToken(String token) {
        return RestAssured.given().spec(spec(token));
    }

    static RequestSpecification anonymous() {
        return RestAssured.given()
                .spec(new RequestSpecBuilder().setBaseUri(url()).build());
    }

    static synchronized String token(String user) {
        try {
            return ONLY.demo.token(user);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private static RequestSpecification spec(String token) {
        return new RequestSpecBuilder()
                .setBaseUri(url())
                .setBasePath("/api/v1")
                .setContentType("application/json; charset=UTF-8")
                .addHeader("Authorization", "Bearer " + token)
                .build();
    }
}
