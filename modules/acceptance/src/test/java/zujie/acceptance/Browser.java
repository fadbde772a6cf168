package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import zujie.launcher.ZujieSystem;

/**
 * A real Chromium without a window. Found by the property {@code browser.path} or on the path; else installed from
 * Debian's packages where we may; else fetched from the npm registry; else the tests fail: a skipped browser test
 * proves nothing.
 */
final class Browser implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final int SHOWN_CHARACTERS = 400;
    /** Keycloak's cookies of those who have logged in. */
    private static final Map<String, List<Cookie>> KNOWN = new ConcurrentHashMap<>();

    private static final List<Browser> OPEN = new CopyOnWriteArrayList<>();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> forbidden = new CopyOnWriteArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    Browser() {
        Found found = find();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.program())
                        .setEnv(environment(found))
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        OPEN.add(this);
    }

    /** What every open window shows, for the log of a test that failed: address and the beginning of its text. */
    static List<String> onScreen() {
        List<String> shown = new ArrayList<>();
        for (Browser each : OPEN) {
            for (BrowserContext context : each.contexts) {
                context.pages().forEach(page -> shown.add(onScreen(page)));
            }
        }
        return shown;
    }

    private static String onScreen(Page page) {
        try {
            String text = String.valueOf(page.evaluate("document.body ? document.body.innerText : ''"));
            return page.url() + " "
                    + text.substring(0, Math.min(SHOWN_CHARACTERS, text.length()))
                            .replace('\n', ' ');
        } catch (RuntimeException e) {
            return page.url() + " (no answer)";
        }
    }

    private static Map<String, String> environment(Found found) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(found.environment());
        return environment;
    }

    /** A fresh window of a citizen or of somebody who has not logged in yet. */
    Page open(int width, int height) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                forbidden.add(message.text());
            }
        });
        return page;
    }

    /**
     * Logs in through Keycloak's own page and comes back to the screen that was asked for. Whoever has done so before is
     * known to Keycloak and gets a session of the application without a password, as in another window.
     */
    Page login(String user, String path) {
        Page page = open(1440, 900);
        page.context().addCookies(KNOWN.getOrDefault(user, List.of()));
        page.navigate(Zujie.url() + path);
        if (page.url().startsWith(Zujie.url())) {
            return page;
        }
        page.fill("#username", user);
        page.fill("#password", ZujieSystem.DEMO_PASSWORD);
        page.click("#kc-login");
        page.waitForURL(Zujie.url() + "/**");
        KNOWN.put(
                user,
                page.context().cookies().stream()
                        .filter(cookie -> cookie.path.startsWith("/realms"))
                        .toList());
        return page;
    }

    /** Takes a picture of the screen, which must be a screen and not an error or a text that is missing. */
    static void shot(Page page, String name) {
        assertThat(page.locator("body.error-page").count())
                .as("%s at %s is an error page", name, page.url())
                .isZero();
        assertThat(page.locator("body").innerText()).doesNotContain("???");
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        assertThat(forbidden)
                .as("what pages asked for and their own policy forbids")
                .isEmpty();
        OPEN.remove(this);
        contexts.forEach(BrowserContext::close);
        browser.close();
        playwright.close();
    }

    /** By {@code -Dbrowser=fetched} the one out of the registry even where another is on the path. */
    private static Found find() {
        String given = System.getProperty("browser.path", "");
        if (!given.isBlank()) {
            return new Found(Path.of(given), Map.of());
        }
        if (!"fetched".equals(System.getProperty("browser"))) {
            Path found = onPath();
            if (found == null) {
                install();
                found = onPath();
            }
            if (found != null) {
                return new Found(found, Map.of());
            }
        }
        FetchedChromium fetched = new FetchedChromium(
                Path.of("..", "..", "var", "cache").toAbsolutePath().normalize());
        return new Found(
                fetched.program(), Map.of("LD_LIBRARY_PATH", fetched.libraries().toString()));
    }

    private record Found(Path program, Map<String, String> environment) {}

    private static Path onPath() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            for (String name : NAMES) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return program;
                }
            }
        }
        return null;
    }

    private static void install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return;
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Could not run " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
