package zujie.funds.freeze;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Person;
import zujie.funds.bankcheck.CheckedOrders;
import zujie.funds.bankcheck.ProposalAct;
import zujie.funds.order.Amended;
import zujie.funds.order.Notes;
import zujie.funds.order.Parties;
import zujie.funds.order.Reach;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.work.WorkItems;

/** What other rooms may know of a freeze and do with it: objections, queries that follow the money, a change of its owner. */
@ApplicationScoped
public class FreezesForOthers {

    @Inject
    FreezeBook book;

    @Inject
    FreezeEnds ends;

    @Inject
    FreezeRules rules;

    @Inject
    WorkItems workItems;

    @Inject
    Event<Reassigned> reassigned;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** As its bank knows it. @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    public CheckedOrders.Ordered ordered(UUID id, ProposalAct act) {
        FreezeOrder f = book.require(id);
        FreezeTimes times = f.times();
        boolean open =
                switch (act) {
                    case ANSWER -> f.state() == FreezeState.ISSUED || f.waitsInQueue();
                    case AMENDMENT -> f.state().isHolding() && !f.waitsInQueue();
                    case RENEWAL -> f.awaitsRenewal();
                    case LIFTING -> f.isToBeLifted();
                    case EXTENSION -> false;
                };
        Instant due =
                switch (act) {
                    case ANSWER -> times == null || f.state() != FreezeState.ISSUED ? null : times.dueAt();
                    case RENEWAL -> f.expiresAt();
                    default -> null;
                };
        return new CheckedOrders.Ordered(
                String.valueOf(f.orderNo()),
                f.parties().bankCode(),
                f.parties().bankPath(),
                f.target().accountName(),
                f.target().account(),
                f.target().maskedAccount() + " · " + f.target().maskedName(),
                f.target().disputedFen(),
                f.parties().orgName(),
                "funds.freeze-state." + f.state(),
                open ? due : null,
                open);
    }

    /** What a correction would change now; empty if it could not be. */
    public List<Amended.Line> changes(AnswerFreeze.Amendment a) {
        FreezeOrder f = book.require(a.id());
        FreezeAnswer before = f.answer();
        FreezeTimes times = f.times();
        if (before == null || before.executedAt() == null || times == null) {
            return List.of();
        }
        FreezeAnswer.Check check =
                new FreezeAnswer.Check(f.target(), times.issuedAt(), clock.now(), rules.skew(), before.answeredBy());
        try {
            FreezeAnswer said = before.amended(a, check);
            return said.since(before, f.nextEnd(), a.expiresAt() == null ? null : said.expiresAt())
                    .lines();
        } catch (RuleViolation e) {
            return List.of();
        }
    }

    /**
     * Whether the bank may say now that it has renewed it, or could not; nobody else does until this transaction is over.
     *
     * @throws RuleViolation as the answer itself would be refused for
     */
    public void requireRenewable(UUID id, boolean done, @Nullable Instant until, @Nullable String remark) {
        FreezeOrder f = book.take(id);
        if (!f.awaitsRenewal()) {
            throw Conflict.of("funds.freeze-renewal-not-asked");
        }
        if (!done) {
            Notes.reason(remark);
        } else if (!FreezeAnswer.ahead("expiresAt", until, clock.now()).isAfter(f.expiresAt())) {
            throw RuleViolation.onField("expiresAt", "funds.freeze-renewal-short");
        }
    }

    /** @throws Conflict {@code funds.freeze-not-over} if there is nothing to lift */
    public void requireOver(UUID id) {
        if (!book.take(id).isToBeLifted()) {
            throw Conflict.of("funds.freeze-not-over");
        }
    }

    /** A freeze in the caller's scope that was issued; its account masked. */
    public record Disputed(
            UUID id,
            @Nullable String paperNo,
            String caseNo,
            String orgCode,
            UUID leadOfficer,
            Role leadRole,
            String unitPath,
            String bankPath,
            String account,
            long disputedFen,
            boolean active) {}

    /** @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    public Disputed require(UUID id) {
        return disputed(book.require(id));
    }

    /**
     * The freezes that hold the account of that holder now, whosever: for an objection that comes from outside, of which
     * nobody is told whether any was found.
     */
    public List<Disputed> holding(String account, String accountName) {
        return book.activeOn(account).stream()
                .filter(f -> f.target().accountName().equals(accountName))
                .map(FreezesForOthers::disputed)
                .toList();
    }

    private static Disputed disputed(FreezeOrder f) {
        return new Disputed(
                f.id(),
                f.orderNo() == null ? null : f.paperNo(),
                f.ground().caseNo(),
                f.parties().orgCode(),
                f.parties().leadOfficer(),
                f.parties().leadRole(),
                f.parties().unitPath(),
                f.parties().bankPath(),
                f.target().maskedAccount(),
                f.target().disputedFen(),
                f.state().isActive());
    }

    /** The frozen account in full, for a query that follows the money; never to be shown. */
    public record Held(UUID caseId, String bankCode, String accountName, String account) {}

    /** @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    public Held account(UUID id) {
        FreezeOrder f = book.require(id);
        return new Held(
                f.ground().caseId(),
                f.parties().bankCode(),
                f.target().accountName(),
                f.target().account());
    }

    /**
     * A paper as it was sealed.
     *
     * @param text what the seal covers, as it stands in the books now
     * @param seal null if it was issued before papers were sealed
     */
    public record SealedPaper(
            UUID freezeId,
            String paperNo,
            String kind,
            String officers,
            String approver,
            Instant issuedAt,
            String text,
            @Nullable String seal) {

        /** Names no account. */
        @Override
        public String toString() {
            return "SealedPaper " + paperNo;
        }
    }

    /** A freeze as its bank reads it, in full: for the papers about it. */
    public FreezeRow row(UUID id) {
        return FreezeRow.of(book.require(id), true);
    }

    /** A freeze as its papers say it, holder and account in full. */
    public record Printable(FreezeView view, String accountName, String account) {

        /** Names no account. */
        @Override
        public String toString() {
            return "Printable " + view.freeze().id();
        }
    }

    /** @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    public Printable printable(UUID id) {
        return printable(book.require(id));
    }

    /** Those of a case that have papers and are the caller's own: papers are printed by who ordered them. */
    public List<Printable> printableOfCase(UUID caseId) {
        return book.about("case", caseId, Integer.MAX_VALUE).stream()
                .filter(f -> !f.papers().isEmpty() && !book.isReadOnly(f))
                .map(this::printable)
                .toList();
    }

    private Printable printable(FreezeOrder f) {
        return new Printable(
                FreezeView.of(f, Reach.isBank(caller.actor()), false),
                f.target().accountName(),
                f.target().account());
    }

    /** The papers of a freeze. @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    public List<SealedPaper> papers(UUID id) {
        FreezeOrder f = book.require(id);
        return f.papers().stream().map(p -> sealed(f, p)).toList();
    }

    /** The paper of that number; empty if there is none in the caller's scope. */
    public Optional<SealedPaper> paper(String paperNo) {
        return book.withPaper(paperNo).flatMap(f -> f.papers().stream()
                .filter(p -> p.no().equals(paperNo))
                .map(p -> sealed(f, p))
                .findFirst());
    }

    private static SealedPaper sealed(FreezeOrder f, FreezePaper p) {
        FreezeView.Paper shown = p.toView();
        return new SealedPaper(
                f.id(), p.no(), shown.kind(), p.officers(), shown.approver(), shown.issuedAt(), p.text(f), p.seal());
    }

    /** A freeze that is carried to its bank by hand; {@code issuedAt} is null before it was issued. */
    public record Carried(
            UUID id, String bankCode, String bankName, String bankPath, @Nullable Instant issuedAt, boolean waits) {}

    /** @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    public Carried carried(UUID id) {
        return carried(book.require(id));
    }

    /** A freeze in full that waits for its bank, and the paper that says for what. */
    public record Waiting(FreezeRow freeze, FreezeView.Paper paper) {}

    /** What waits for those banks in the caller's scope, at most 500, the oldest first. */
    public List<Waiting> waiting(Set<String> banks) {
        return book.waitingFor(banks, 500).stream()
                .map(f -> new Waiting(
                        FreezeRow.of(f, true),
                        f.papers().get(f.papers().size() - 1).toView()))
                .toList();
    }

    /** The freeze of an order number (ApplicationID), in the caller's scope. */
    public Optional<Carried> carriedAs(String orderNo) {
        return book.withOrder(orderNo).map(FreezesForOthers::carried);
    }

    private static Carried carried(FreezeOrder f) {
        FreezeTimes times = f.times();
        return new Carried(
                f.id(),
                f.parties().bankCode(),
                f.parties().bankName(),
                f.parties().bankPath(),
                times == null ? null : times.issuedAt(),
                f.state() == FreezeState.ISSUED);
    }

    /** Who works on a freeze, and for which unit. */
    public record Owner(UUID officer, String name, UUID second, String unitPath) {}

    /** A freeze went to another officer or unit: told as a CDI event in the same transaction. */
    public record Reassigned(UUID freezeId, String fromPath, String toPath, UUID toOfficer) {}

    /** @throws NotFound {@code funds.freeze-not-found} if there is none in the caller's scope */
    public Owner owner(UUID id) {
        Parties parties = book.require(id).parties();
        return new Owner(parties.leadOfficer(), parties.leadName(), parties.secondOfficer(), parties.unitPath());
    }

    /** Hands a freeze on with everything that is open about it; {@code unit} is its own, or another that takes it over. */
    public void reassign(UUID id, Person to, Organisation unit, String why) {
        FreezeOrder freeze = book.take(id);
        Parties before = freeze.parties();
        boolean moves = !unit.path().equals(before.unitPath());
        freeze.reassign(
                new Parties(
                        to.id(),
                        to.name(),
                        to.policeNo(),
                        to.phone(),
                        Role.POLICE_OFFICER,
                        before.secondOfficer(),
                        before.secondName(),
                        before.secondPoliceNo(),
                        moves ? unit.code() : before.orgCode(),
                        moves ? unit.name() : before.orgName(),
                        unit.path(),
                        before.bankCode(),
                        before.bankName(),
                        before.bankPath()),
                caller.actor(),
                clock.now(),
                why);
        workItems.handOn(
                id,
                new WorkItems.Place(before.unitPath(), before.leadRole(), before.leadOfficer()),
                new WorkItems.Place(unit.path(), Role.POLICE_OFFICER, to.id()));
        reassigned.fire(new Reassigned(id, before.unitPath(), unit.path(), to.id()));
    }

    /**
     * The objection was upheld: the release is asked for, unless the freeze has ended by itself. {@code wrong} money has
     * the clock and the notice of R1.20, also if the release was asked for or given before.
     */
    public void askRelease(UUID id, boolean wrong, String reason) {
        Instant now = clock.now();
        FreezeOrder freeze = book.take(id);
        boolean asked = freeze.unfreezing() != null;
        if (asked && (!wrong || freeze.isUnrelated())) {
            return;
        }
        if (asked && freeze.state() == FreezeState.RELEASED) {
            freeze.foundUnrelated(rules.unrelatedDue(), caller.actor(), now, reason);
            ends.tellOwner(freeze);
            return;
        }
        Instant end = freeze.nextEnd();
        if (end != null && end.isAfter(now)) {
            freeze.askRelease(wrong, wrong ? rules.unrelatedDue() : rules.approvalDue(), caller.actor(), now, reason);
            ends.releaseAsked(freeze);
        }
    }
}
