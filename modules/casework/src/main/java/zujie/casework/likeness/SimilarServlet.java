package zujie.casework.likeness;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Denied;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.web.text.Language;

/** Answers the form's script while it is typed. Only a script of ours can send the header that it demands. */
@WebServlet("/console/casework/similar")
public class SimilarServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    @Inject
    transient FindSimilar find;

    @Inject
    transient Language language;

    /** A proposal in the reader's language. */
    public record Line(String id, String title, String reasons, String facts) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        if (!"zujie".equals(request.getHeader("X-Requested-With"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Probe probe = new Probe(
                request.getParameter("name"),
                request.getParameter("phone"),
                request.getParameter("identityNumber"),
                all(request.getParameterValues("account")),
                all(request.getParameterValues("contact")));
        try (Jsonb json = JsonbBuilder.create()) {
            List<Line> lines = find.handle(probe).stream().map(this::line).toList();
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(json.toJson(lines));
        } catch (Denied e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private Line line(SimilarReport report) {
        Locale locale = language.getLocale();
        return new Line(
                report.id().toString(),
                report.reportNo(),
                report.reasons().stream()
                        .map(why -> Texts.get(locale, "casework.similar." + why))
                        .collect(Collectors.joining(" · ")),
                report.victim() + " · " + Texts.get(locale, "casework.fraud-type." + report.fraudType()) + " · "
                        + report.receivedAt().atZone(BusinessClock.ZONE).format(DAY) + " · " + report.orgName() + " · "
                        + Texts.get(locale, "casework.report-state." + report.state()));
    }

    private static @Nullable List<String> all(String @Nullable [] values) {
        return values == null ? null : Arrays.asList(values);
    }
}
