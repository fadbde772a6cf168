package zujie.funds.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zujie.funds.corporate.party.Authorities;
import zujie.funds.corporate.party.Party;
import zujie.funds.history.History;
import zujie.kernel.org.AuthorityRank;
import zujie.kernel.time.MonthArithmetic;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.timer.TimerHandler;
import zujie.platform.timer.Timers;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** Begins the rounds of checks, and keeps the desks of all parties in step with them. */
@ApplicationScoped
class CorporateRounds implements TimerHandler {

    static final String ANSWER = "funds.answer-corporate";
    static final String CONCLUDE = "funds.conclude-corporate";
    static final String DECIDE = "funds.decide-corporate";
    static final String CONTROL = "funds.control-corporate";
    static final String REVIEW = "funds.corporate-review";

    private static final String PAGE = "/console/funds/corporate-check.xhtml?id=";
    private static final String THEN = "funds.consequence.corporate-escalate";

    @Inject
    CorporateBook book;

    @Inject
    Authorities authorities;

    @Inject
    WorkItems workItems;

    @Inject
    Timers timers;

    @Inject
    History history;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    AuthorityRank rank() {
        return AuthorityRank.valueOf(parameters.text("funds.corporate-min-rank", clock.today()));
    }

    /** Until when a round that begins now must be answered. */
    Instant answersDue() {
        return clock.now().plus(parameters.duration("funds.corporate-check-days", clock.today()));
    }

    /** Lays down who answers what in the round that begins, with the items of today. */
    void begin(CorporateCheck c) {
        part(c, Party.POLICE, c.orgName(), c.unitPath());
        part(c, Party.BANK, c.bankName(), c.bankPath());
        for (Party party : List.of(Party.MARKET, Party.TAX)) {
            authorities
                    .of(party, c.unitPath())
                    .ifPresentOrElse(
                            o -> part(c, party, o.shortName(), o.path()),
                            () -> history.note(CorporateBook.TYPE, c.id(), "NOBODY_" + party, ""));
        }
    }

    private void part(CorporateCheck c, Party party, String orgName, String orgPath) {
        CorporatePart part = CorporatePart.of(c.id(), c.round(), party, orgName, orgPath);
        book.add(part);
        int place = 0;
        for (String what : parameters.text(party.items(), clock.today()).split("\\|")) {
            if (!what.isBlank()) {
                book.add(CorporateItem.of(part.id(), ++place, what.strip()));
            }
        }
        workItems.open(item(ANSWER, part.id(), c).due(c.dueAt(), THEN).forUnit(party.role(), orgPath));
    }

    void answered(CorporateCheck c, CorporatePart part, boolean all) {
        workItems.done(ANSWER, part.id());
        if (all) {
            workItems.open(item(CONCLUDE, c.id(), c)
                    .due(in("funds.corporate-conclude-days"), THEN)
                    .forUnit(Role.POLICE_OFFICER, c.unitPath()));
        }
    }

    /** The round was concluded: nobody has anything more to answer. */
    void concluded(CorporateCheck c, List<CorporatePart> parts) {
        parts.forEach(p -> workItems.drop(ANSWER, p.id()));
        workItems.done(CONCLUDE, c.id());
        switch (c.state()) {
            case PROPOSED ->
                workItems.open(item(DECIDE, c.id(), c)
                        .due(in("funds.corporate-approval-hours"), THEN)
                        .atLeast(rank())
                        .forUnit(Role.POLICE_APPROVER, c.unitPath()));
            case CONTROL -> toBank(c);
            default -> ended(c);
        }
    }

    void decided(CorporateCheck c) {
        workItems.done(DECIDE, c.id());
        if (c.state() == CheckState.CONTROL) {
            toBank(c);
        } else {
            workItems.open(item(CONCLUDE, c.id(), c)
                    .due(in("funds.corporate-conclude-days"), THEN)
                    .forUnit(Role.POLICE_OFFICER, c.unitPath()));
        }
    }

    private void toBank(CorporateCheck c) {
        workItems.open(item(CONTROL, c.id(), c)
                .due(in("funds.corporate-control-hours"), THEN)
                .forUnit(Role.BANK_OPERATOR, c.bankPath()));
    }

    /** The round is over; the day of the next one depends on the level of control. */
    void ended(CorporateCheck c) {
        workItems.done(CONTROL, c.id());
        LocalDate day = MonthArithmetic.plusMonths(
                clock.today(), (int) parameters.number(c.level().months(), clock.today()));
        c.reviewOn(day.atStartOfDay(BusinessClock.ZONE).toInstant());
        timers.set(REVIEW, c.id(), c.reviewAt());
    }

    void again(CorporateCheck c) {
        timers.cancel(REVIEW, c.id());
        begin(c);
    }

    void closed(CorporateCheck c, List<CorporatePart> parts) {
        timers.cancel(REVIEW, c.id());
        parts.forEach(p -> workItems.drop(ANSWER, p.id()));
        List.of(CONCLUDE, DECIDE, CONTROL).forEach(kind -> workItems.drop(kind, c.id()));
    }

    private Instant in(String parameter) {
        return clock.now().plus(parameters.duration(parameter, clock.today()));
    }

    private static NewWorkItem.Builder item(String kind, UUID subject, CorporateCheck c) {
        return NewWorkItem.of(kind, CorporateBook.TYPE, subject)
                .titled(c.title())
                .with(c.bankName())
                .at(PAGE + c.id());
    }

    @Override
    public String kind() {
        return REVIEW;
    }

    /** The day of review has come. */
    @Override
    public void due(String subject, Instant due) {
        book.takeUnscoped(UUID.fromString(subject))
                .filter(c -> c.state() == CheckState.CONCLUDED && due.equals(c.reviewAt()))
                .ifPresent(c -> {
                    c.again("", clock.now(), answersDue());
                    history.note(CorporateBook.TYPE, c.id(), "ROUND", String.valueOf(c.round()));
                    begin(c);
                });
    }
}
