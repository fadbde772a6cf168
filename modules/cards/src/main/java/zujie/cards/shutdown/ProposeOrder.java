package zujie.cards.shutdown;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zujie.cards.number.NumberCheck;
import zujie.cards.number.NumberMeasure;
import zujie.cards.number.NumberRules;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.org.OrgKind;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** What an order on a number would usually say, for a form to start from. Changes nothing. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class ProposeOrder {

    @Inject
    NumberRules rules;

    @Inject
    Reports reports;

    @Inject
    Cases cases;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** @throws InvalidValue if the number is empty or longer than 32 characters; nothing else is refused (R5.11) */
    public NumberOrderProposal handle(@Nullable UUID reportId, @Nullable UUID caseId, @Nullable String number) {
        Actor actor = caller.actor();
        LocalDate today = clock.today();
        ReportView report = reportId == null ? null : reports.require(reportId);
        CaseView file = report != null || caseId == null ? null : cases.require(caseId);
        if (report != null) {
            AuditNotes.subject("report", report.id());
        }
        return new NumberOrderProposal(
                report == null ? null : report.reportNo(),
                report != null ? report.caseNo() : file == null ? null : file.caseNo(),
                number == null || number.isBlank() ? null : look(number, today),
                parameters.text("cards.appeal-channel", today),
                parameters.text("cards.required-papers", today),
                parameters.duration("cards.shutdown-minutes", today).toMinutes(),
                clock.now(),
                organisations.active(OrgKind.CARRIER).stream()
                        .map(o -> new NumberOrderProposal.Choice(o.code(), o.shortName()))
                        .toList(),
                colleagues(actor));
    }

    private NumberOrderProposal.Look look(String number, LocalDate today) {
        NumberCheck check = NumberCheck.of(shown(number));
        return new NumberOrderProposal.Look(
                check.shown().value(),
                check.normalised(),
                check.suspectedSpoof(),
                check.kind().name(),
                check.measure().name(),
                rules.protectionOf(check.shown(), today).name(),
                rules.carrierOf(check.shown(), today)
                        .flatMap(organisations::find)
                        .filter(Organisation::active)
                        .map(Organisation::code)
                        .orElse(null),
                article(check.measure(), today));
    }

    private String article(NumberMeasure measure, LocalDate today) {
        return parameters.text(measure.closesLine() ? "cards.article-stop" : "cards.article-block", today);
    }

    private static ShownNumber shown(String number) {
        try {
            return ShownNumber.of(number);
        } catch (InvalidValue e) {
            throw e.at("number");
        }
    }

    private List<NumberOrderProposal.Choice> colleagues(Actor actor) {
        return Stream.of(Role.POLICE_OFFICER, Role.DESK_OFFICER)
                .flatMap(role -> people.holding(role, actor.unitPath()).stream())
                .filter(person -> !person.id().equals(actor.id()))
                .distinct()
                .sorted(Comparator.comparing(Person::unitPath).thenComparing(Person::name))
                .map(p -> new NumberOrderProposal.Choice(
                        p.id().toString(), p.name() + " " + p.policeNo() + " · " + p.orgName()))
                .toList();
    }
}
