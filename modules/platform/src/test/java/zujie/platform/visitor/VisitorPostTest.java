package zujie.platform.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;

/** What a visitor sends: who sends it, what is refused before anybody reads it, and how a refusal comes back. */
class VisitorPostTest {

    private static final int LARGEST = 1_000;

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<String> shown = new ArrayList<>();
    private final Sheet sheet = new Sheet();
    private long length = 10;
    private int status = 200;

    private static final class Sheet extends VisitorServlet {

        private static final long serialVersionUID = 1;

        private final transient List<String> taken = new ArrayList<>();
        private transient @Nullable Exception thrown;

        Sheet() {
            super(LARGEST, Set.of("x.too-often"), "x.unavailable");
            caller = new Caller();
        }

        @Override
        protected void take(HttpServletRequest request, HttpServletResponse response, String address) throws Exception {
            if (thrown != null) {
                throw thrown;
            }
            taken.add(caller.actor().username() + " from " + address);
        }
    }

    @BeforeEach
    void behindOneProxy() {
        sheet.hops = 1;
        headers.put("X-Forwarded-For", "1.2.3.4");
    }

    private void post() throws Exception {
        sheet.doPost(
                proxy(HttpServletRequest.class, (name, args) -> switch (name) {
                    case "getContentLengthLong" -> length;
                    case "getHeader" -> headers.get(args[0]);
                    case "getRemoteAddr" -> "10.0.0.9";
                    case "getServletPath" -> "/public/sheet";
                    case "setAttribute" -> attributes.put((String) args[0], args[1]);
                    case "getRequestDispatcher" ->
                        proxy(RequestDispatcher.class, (forward, to) -> shown.add((String) args[0]));
                    default -> null;
                }),
                proxy(HttpServletResponse.class, (name, args) -> {
                    if (name.equals("sendError") || name.equals("setStatus")) {
                        status = (int) args[0];
                    }
                    return null;
                }));
    }

    private interface Answers {
        @Nullable
        Object to(String method, Object[] args);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                VisitorPostTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    Object answer = answers.to(method.getName(), args);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    /** An officer who is logged in in the same browser sends it as nobody all the same. */
    @Test
    void shouldTakeItAsNobody() throws Exception {
        Actor officer =
                new Actor(null, "officer", "王磊", "", "", OrgKind.POLICE, "/", Set.of(Role.POLICE_OFFICER), null);
        new Caller().runAs(officer, () -> {
            post();
            return status;
        });
        assertThat(sheet.taken)
                .containsExactly(Actor.anonymous().username() + " from 1.2.3.4")
                .noneMatch(each -> each.contains("officer"));
        assertThat(status).isEqualTo(200);
        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000,200", "1001,413", "-1,413"})
    void shouldReadNothingThatIsTooLargeOrOfNoLength(long bytes, int answer) throws Exception {
        length = bytes;
        post();
        assertThat(status).isEqualTo(answer);
        assertThat(sheet.taken).hasSize(answer == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"cross-site,403", "same-origin,200", "same-site,200", "none,200"})
    void shouldTakeNothingFromThePageOfAnotherSite(String site, int answer) throws Exception {
        headers.put("Sec-Fetch-Site", site);
        post();
        assertThat(status).isEqualTo(answer);
        assertThat(sheet.taken).hasSize(answer == 200 ? 1 : 0);
    }

    /** The page comes back with what was typed, and the status says whose fault it is. */
    @Test
    void shouldShowAgainWhatWasRefused() throws Exception {
        refused(RuleViolation.of("x.too-often"), 429, "x.too-often");
        refused(RuleViolation.of("x.name-missing"), 422, "x.name-missing");
        refused(new IllegalStateException("no database"), 503, "x.unavailable");
    }

    private void refused(Exception thrown, int answer, String code) throws Exception {
        shown.clear();
        sheet.thrown = thrown;
        post();
        assertThat(status).isEqualTo(answer);
        assertThat(shown).containsExactly("/public/sheet.xhtml");
        assertThat(attributes.get(VisitorServlet.REFUSED))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
