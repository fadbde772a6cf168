package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.NewReport;
import zujie.casework.api.ReportDesk;
import zujie.casework.api.Victims;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.rule.RuleViolation;

/** Reports that come from other modules, and what those compare reports by. */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
class HandedIn implements ReportDesk, Victims {

    @Inject
    EnterReport enter;

    @Inject
    ReportRegister register;

    @Override
    public Entered enter(NewReport report) {
        ReportEntered entered = enter.handle(new ReportEntry(
                null,
                report.channel(),
                report.fraudType(),
                null,
                report.brief(),
                null,
                false,
                new ReportEntry.VictimEntry(report.victimName(), report.victimPhone(), report.identityNumber()),
                report.transfers().stream()
                        .map(t -> new ReportEntry.TransferEntry(
                                t.payerBank(),
                                t.payerAccount(),
                                t.payeeBank(),
                                t.payeeAccount(),
                                t.payeeName(),
                                t.amountFen(),
                                t.transferredAt(),
                                t.channel()))
                        .toList(),
                report.shownNumber().isEmpty()
                        ? List.of()
                        : List.of(
                                new ReportEntry.ContactEntry(Contact.Kind.SHOWN_NUMBER.name(), report.shownNumber()))));
        return new Entered(entered.id(), entered.reportNo());
    }

    @Override
    public Means of(UUID reportId) {
        Report report = register.require(reportId);
        IdentityNumber identity = report.victim().identity();
        return new Means(
                report.victim().phone().value(),
                identity == null ? null : identity.value(),
                ReportViews.of(report).transfers().stream()
                        .map(t -> t.payerAccount())
                        .filter(account -> !account.isEmpty())
                        .distinct()
                        .toList());
    }
}
