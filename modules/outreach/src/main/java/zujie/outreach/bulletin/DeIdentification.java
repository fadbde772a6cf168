package zujie.outreach.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.Cases;
import zujie.casework.api.NamedPeople;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.outreach.privacy.Finding;
import zujie.outreach.privacy.PersonalData;

/** Holds a text against the forms of personal data and against what its own case says (R7.2, R9.8). */
@ApplicationScoped
class DeIdentification {

    @Inject
    Cases cases;

    @Inject
    Reports reports;

    @Inject
    NamedPeople people;

    /** @throws InvalidValue naming the first place that tells a person, an account or a number apart */
    void require(UUID caseId, BulletinText text) {
        List<Finding> found = find(caseId, text.title(), text.place(), text.body(), text.advice());
        if (!found.isEmpty()) {
            Finding first = found.get(0);
            throw InvalidValue.onField(first.field(), first.kind().code(), first.from(), first.to(), first.excerpt());
        }
    }

    /** All such places; texts may be half written. */
    List<Finding> find(
            UUID caseId,
            @Nullable String title,
            @Nullable String place,
            @Nullable String body,
            @Nullable String advice) {
        List<String> data = new ArrayList<>();
        List<UUID> ids = reportsOf(caseId);
        for (ReportView report : ids.stream().flatMap(this::report).toList()) {
            report.transfers().forEach(t -> {
                data.add(t.payeeAccount());
                data.add(t.payerAccount());
            });
            // The name of a false app warns people and tells nobody apart.
            reports.contacts(report.id()).stream()
                    .filter(c -> !"APP".equals(c.kind()))
                    .forEach(c -> data.add(c.value()));
        }
        List<Finding> found = new ArrayList<>();
        add(found, "title", title, ids, data);
        add(found, "place", place, ids, data);
        add(found, "body", body, ids, data);
        add(found, "advice", advice, ids, data);
        return found;
    }

    /** An approver may reach the bulletin and not its case; then the forms alone are checked, as they were before. */
    private List<UUID> reportsOf(UUID caseId) {
        try {
            return cases.require(caseId).reportIds();
        } catch (NotFound outOfScope) {
            return List.of();
        }
    }

    private Stream<ReportView> report(UUID id) {
        try {
            return Stream.of(reports.require(id));
        } catch (NotFound ofAnotherUnit) {
            return Stream.empty();
        }
    }

    private void add(
            List<Finding> found, String field, @Nullable String text, List<UUID> reportIds, List<String> data) {
        if (text != null && !text.isBlank()) {
            found.addAll(PersonalData.find(field, text, people.namedIn(reportIds, text), data));
        }
    }
}
