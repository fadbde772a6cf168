package zujie.casework.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import zujie.kernel.org.AuthorityRank;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** The clocks of a report and the work items that carry them. */
@ApplicationScoped
class ReportClocks {

    static final String ENTER_ACCOUNT = "casework.enter-account";
    static final String DECIDE_FILING = "casework.decide-filing";

    /** How long a review may take (R1.23). */
    enum Term {
        /** 一般案件. */
        USUAL,
        /** 线索需要查证. */
        VERIFY,
        /** 重大疑难复杂. */
        COMPLEX;

        String parameter() {
            return "casework.review-" + name().toLowerCase(Locale.ROOT) + "-days";
        }
    }

    @Inject
    Parameters parameters;

    @Inject
    WorkItems work;

    /** R1.5: until when the first-level account must be entered. */
    Instant accountDue(Instant received) {
        return received.plus(parameters.duration("casework.account-entry-minutes", dayOf(received)));
    }

    /** R1.23: the end of the last day of the review; the day of the acceptance does not count. */
    Instant reviewDue(Instant accepted, Term term) {
        LocalDate day = dayOf(accepted);
        return day.plusDays(parameters.number(term.parameter(), day) + 1)
                .atStartOfDay(BusinessClock.ZONE)
                .toInstant();
    }

    /** Opens the work item of R1.5 if the account is missing. */
    void askForAccount(Report report) {
        Instant due = report.accountDueAt();
        if (due != null && report.awaitsAccount()) {
            work.open(NewWorkItem.of(ENTER_ACCOUNT, "report", report.id())
                    .titled(report.reportNo() + " " + report.victim().name().masked())
                    .amount(report.lossFen())
                    .at(link(report))
                    .due(due, "casework.consequence.account-late")
                    .forUnit(Role.DESK_OFFICER, report.unitPath()));
        }
    }

    void askForDecision(Report report) {
        Instant due = report.reviewDueAt();
        if (due != null) {
            work.open(NewWorkItem.of(DECIDE_FILING, "report", report.id())
                    .titled(report.reportNo() + " " + report.victim().name().masked())
                    .amount(report.lossFen())
                    .at(link(report))
                    .atLeast(AuthorityRank.COUNTY)
                    .due(due, "casework.consequence.review-late")
                    .forUnit(Role.POLICE_APPROVER, report.unitPath()));
        }
    }

    /** Asks again for what was dropped with a merge. */
    void resume(Report report) {
        askForAccount(report);
        if (report.state() == ReportState.UNDER_REVIEW) {
            askForDecision(report);
        }
    }

    /** Closes what no longer waits. */
    void settle(Report report) {
        if (report.accountEnteredAt() != null) {
            work.done(ENTER_ACCOUNT, report.id());
        }
        if (report.state().isFinal()) {
            work.drop(ENTER_ACCOUNT, report.id());
            if (report.state() == ReportState.DUPLICATE) {
                work.drop(DECIDE_FILING, report.id());
            } else {
                work.done(DECIDE_FILING, report.id());
            }
        }
    }

    static String link(Report report) {
        return "/console/casework/report.xhtml?id=" + report.id();
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.ZONE);
    }
}
