package zujie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every screen that the application brings, as everybody who can log in, as the table of docs/screens.md has it. */
class ScreenScopeIT {

    private static final Path WAR = Path.of("..", "app", "target", "zujie.war");
    private static final String RESOURCES = "META-INF/resources";
    private static final Pattern LINK = Pattern.compile("href=\"(/console/[^\"]+)\"");
    private static final Set<String> PROGRAMS = Set.of("bank-gateway", "telecom-gateway");

    /** The regulator here is the banks': the carriers are no field of theirs. */
    private static final String OF_ANOTHER_FIELD = "/console/insight/oversight-numbers.xhtml";

    private static Map<String, String> queries;

    private final Map<String, Set<String>> screens = PermissionTables.read().screens();

    @BeforeAll
    static void makeRecords() {
        queries = queries();
    }

    @Test
    void shouldHaveARowForEveryScreen() throws IOException {
        assertThat(screens.keySet()).containsExactlyInAnyOrderElementsOf(shipped());
    }

    @Test
    void shouldSendNobodyButToTheLogin() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String screen : screens.keySet()) {
            HttpResponse<String> answer = ConsoleSession.anonymous().get(address(screen));
            String target = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() != 302 || !target.startsWith(Zujie.system().issuer())) {
                wrong.add(told("nobody", screen, answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void shouldShowEachRoleItsScreensOnly() throws Exception {
        assertThat(asEverybody((role, user) -> walk(role, ConsoleSession.login(user))))
                .isEmpty();
    }

    /** Whatever a screen or the menu offers to somebody as a link he can open. */
    @Test
    void shouldOfferNobodyALinkThatHeMayNotFollow() throws Exception {
        assertThat(asEverybody((role, user) -> follow(role, ConsoleSession.login(user))))
                .isEmpty();
    }

    /** What somebody does at the console; gives what was wrong there. */
    private interface Visit {
        List<String> by(String role, String user) throws Exception;
    }

    /** One user of each role, two at a time. */
    private static List<String> asEverybody(Visit visit) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<String>>> visits = new ArrayList<>();
            Walkers.byRole().forEach((role, user) -> {
                if (!PROGRAMS.contains(role)) {
                    visits.add(() -> visit.by(role, user));
                }
            });
            List<String> wrong = new ArrayList<>();
            for (Future<List<String>> each : two.invokeAll(visits)) {
                wrong.addAll(each.get());
            }
            return wrong;
        } finally {
            two.shutdownNow();
        }
    }

    /** The menu once, and of the links to records one to each screen from each screen that leads there. */
    private List<String> follow(String role, ConsoleSession session) throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        List<String> from = new ArrayList<>(List.of("/console/desk.xhtml"));
        screens.forEach((screen, roles) -> {
            if (roles.contains(role)) {
                from.add(screen);
            }
        });
        for (String screen : from) {
            HttpResponse<String> page = session.get(address(screen));
            Matcher link = LINK.matcher(page.statusCode() == 200 ? page.body() : "");
            while (link.find()) {
                String target = link.group(1).replace("&amp;", "&");
                String path = target.replaceFirst("[?#].*", "");
                String once = target.contains("?") ? path + " from " + screen : path;
                if (screens.containsKey(path) && followed.add(once)) {
                    HttpResponse<String> answer = session.get(target);
                    if (answer.statusCode() >= 400) {
                        wrong.add(told(role, target + " from " + screen, answer));
                    }
                }
            }
        }
        return wrong;
    }

    /** Police of a district at the screens of the city's records. */
    @Test
    void shouldHideTheRecordsOfOthers() throws Exception {
        List<String> wrong = new ArrayList<>();
        ConsoleSession stranger = ConsoleSession.login(Walkers.strangers().get("police-officer"));
        for (String screen : queries.keySet()) {
            HttpResponse<String> answer = stranger.get(address(screen));
            if (answer.statusCode() != 404 && answer.statusCode() != 403) {
                wrong.add(told("cangshan", screen, answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> walk(String role, ConsoleSession session) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Set<String>> row : screens.entrySet()) {
            HttpResponse<String> answer = session.get(address(row.getKey()));
            int status = answer.statusCode();
            // Of a record that is not theirs either, others may be told that it does not exist.
            boolean kept = status == 403 || status == 404 && queries.containsKey(row.getKey());
            boolean right = row.getValue().contains(role) && !row.getKey().equals(OF_ANOTHER_FIELD)
                    ? status == 200 || status == 404 && queries.containsKey(row.getKey())
                    : kept || status == 200 && standsBehindAListOf(role, row.getKey());
            if (!right) {
                wrong.add(told(role, row.getKey(), answer));
            }
        }
        return wrong;
    }

    /** A form may open for whoever sees its list; its use case refuses what is sent. */
    private boolean standsBehindAListOf(String role, String screen) {
        String list = screen.replace("/new-", "/").replace(".xhtml", "s.xhtml");
        return screen.contains("/new-") && screens.getOrDefault(list, Set.of()).contains(role);
    }

    private static String address(String screen) {
        return screen + queries.getOrDefault(screen, "");
    }

    /** The screens of single records with the records of {@link ScopeRecords}. */
    private static Map<String, String> queries() {
        ScopeRecords records = ScopeRecords.get();
        Map<String, String> queries = new HashMap<>();
        queries.put("/console/casework/report.xhtml", "?id=" + records.report());
        queries.put("/console/casework/case.xhtml", "?id=" + records.file());
        queries.put("/console/casework/case-suspects.xhtml", "?id=" + records.file());
        queries.put("/console/casework/case-property.xhtml", "?id=" + records.file());
        queries.put("/console/casework/case-team.xhtml", "?id=" + records.file());
        queries.put("/console/casework/case-sharing.xhtml", "?id=" + records.file());
        queries.put("/console/casework/suspect.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/casework/links.xhtml", "?id=" + records.file());
        queries.put("/console/casework/case-graph.xhtml", "?id=" + records.file());
        queries.put("/console/casework/call-flow.xhtml", "?id=" + records.file());
        queries.put("/console/casework/amend-report.xhtml", "?id=" + records.report());
        queries.put("/console/casework/import.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/casework/lead.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/casework/registered-person.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/casework/new-case.xhtml", "?report=" + records.report());
        queries.put("/console/funds/stop.xhtml", "?id=" + records.stop());
        queries.put("/console/funds/new-stop.xhtml", "?report=" + records.report());
        queries.put("/console/funds/new-freeze.xhtml", "?case=" + records.file());
        // No freeze lies about: it would need a filed case and a bank's answer. Nobody sees one that is not there.
        queries.put("/console/funds/freeze.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/freeze-print.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/lookup-print.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/lookup.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/answer-proposal.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/bank-report.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/counter-check.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/counter-post.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/counter-reward-list.xhtml", "?no=" + SampleCalls.NOBODY);
        queries.put("/console/funds/involved-account.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/new-involved-account.xhtml", "?case=" + records.file());
        queries.put("/console/funds/corporate-check.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/funds/new-lookup.xhtml", "?report=" + records.report());
        queries.put("/console/cards/number-order.xhtml", "?id=" + records.numberOrder());
        queries.put("/console/cards/new-number-order.xhtml", "?report=" + records.report());
        queries.put("/console/outreach/bulletin.xhtml", "?id=" + records.bulletin());
        queries.put("/console/outreach/dissuasion.xhtml", "?id=" + records.dissuasion());
        queries.put("/console/outreach/tip.xhtml", "?id=" + SampleCalls.NOBODY);
        queries.put("/console/outreach/new-bulletin.xhtml", "?case=" + records.file());
        queries.put("/console/directory/account.xhtml", "?id=" + Reports.accountId("desk"));
        return queries;
    }

    /** Pages below /console in the WAR and its libraries; templates and parts are none. */
    private static Set<String> shipped() throws IOException {
        Set<String> found = new TreeSet<>();
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            for (ZipEntry entry : war.stream().toList()) {
                if (entry.getName().matches("WEB-INF/lib/zujie-[^/]+\\.jar")) {
                    try (InputStream in = war.getInputStream(entry)) {
                        addPages(in.readAllBytes(), found);
                    }
                } else {
                    addPage("/" + entry.getName(), found);
                }
            }
        }
        return found;
    }

    private static void addPages(byte[] library, Set<String> found) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(library))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(RESOURCES)) {
                    addPage(entry.getName().substring(RESOURCES.length()), found);
                }
            }
        }
    }

    private static void addPage(String path, Set<String> found) {
        if (path.startsWith("/console/")
                && path.endsWith(".xhtml")
                && !path.startsWith("/console/shell/")
                && !path.contains("/parts/")) {
            found.add(path);
        }
    }

    private static String told(String caller, String screen, HttpResponse<String> answer) {
        return screen + " as " + caller + ": " + answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("");
    }
}
