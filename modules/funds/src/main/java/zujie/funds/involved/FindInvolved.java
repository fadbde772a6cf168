package zujie.funds.involved;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.history.History;
import zujie.funds.order.Notes;
import zujie.funds.order.Officers;
import zujie.funds.order.Reach;
import zujie.funds.workmode.Institutions;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.numbering.Numbering;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 认定涉案账户: proposed on a case, found at city level, and taken off the list again when an appeal is upheld (R3.3). */
@UseCase
@Permitted(Role.POLICE_OFFICER)
public class FindInvolved {

    @Inject
    InvolvedBook book;

    @Inject
    InvolvedWork work;

    @Inject
    Cases cases;

    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    Institutions institutions;

    @Inject
    History history;

    @Inject
    Numbering numbering;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** Which account, of whom, and what its holder is told (R3.1). */
    public record Command(
            UUID caseId,
            @Nullable String bankCode,
            @Nullable String accountNo,
            @Nullable String holderName,
            @Nullable String credentialNo,
            @Nullable String reason,
            @Nullable String legalArticle,
            @Nullable String appealChannel,
            @Nullable String requiredPapers) {}

    /**
     * @throws RuleViolation {@code funds.involved-ground-missing} without all that the holder must be told (R3.1)
     * @throws Conflict {@code funds.involved-there} if the account is on the list or proposed
     */
    public InvolvedRow handle(Command c) {
        CaseView file = cases.require(c.caseId());
        Organisation bank = officers.bank(c.bankCode())
                .orElseThrow(() -> InvalidValue.onField("bankCode", "funds.query-bank-missing"));
        String account = account(c.accountNo());
        String name = line("holderName", c.holderName(), 120);
        String credential = Normaliser.identifier(line("credentialNo", c.credentialNo(), 40));
        if (name.isEmpty() || credential.isEmpty()) {
            throw RuleViolation.onField(name.isEmpty() ? "holderName" : "credentialNo", "funds.query-person-missing");
        }
        InvolvedAccount.Grounds grounds = new InvolvedAccount.Grounds(
                Notes.of(c.reason()),
                line("legalArticle", c.legalArticle(), 200),
                line("appealChannel", c.appealChannel(), 200),
                line("requiredPapers", c.requiredPapers(), 200));
        if (book.isOpen(bank.code(), account)) {
            throw Conflict.of("funds.involved-there");
        }
        InvolvedAccount a = InvolvedAccount.propose(
                file,
                bank,
                new InvolvedAccount.Holder(account, name, credential),
                grounds,
                caller.actor(),
                clock.now());
        book.add(a);
        history.note(InvolvedBook.TYPE, a.id(), "PROPOSED", grounds.reason());
        work.proposed(a);
        AuditNotes.subject(InvolvedBook.TYPE, a.id());
        AuditNotes.caseNo(a.caseNo());
        return a.toRow(false, false, List.of());
    }

    /** 市级认定: listed, every bank has something to do at once; {@code note} is needed to decline. */
    @Permitted(Role.POLICE_APPROVER)
    public InvolvedRow decide(UUID id, boolean agreed, @Nullable String note) {
        Actor actor = caller.actor();
        InvolvedAccount a = book.take(id);
        a.requireFinder(actor, work.rank());
        List<InvolvedMeasure> measures = new ArrayList<>();
        if (agreed) {
            int year = clock.today().getYear();
            long count = numbering.next("funds.involved/" + actor.orgCode() + "/" + year);
            a.list(String.format(Locale.ROOT, "%s涉案账户〔%d〕%05d号", actor.orgCode(), year, count), actor, clock.now());
            for (Organisation bank : organisations.headOffices(OrgKind.BANK)) {
                if (bank.code().equals(a.bankCode())) {
                    measures.add(InvolvedMeasure.ofListed(id, bank));
                }
                measures.add(InvolvedMeasure.ofOthers(
                        id, bank, institutions.of(bank.code()).payment()));
            }
            measures.forEach(m -> {
                book.add(m);
                work.measure(a, m);
            });
        } else {
            a.decline(actor, clock.now());
        }
        history.note(
                InvolvedBook.TYPE, id, agreed ? "LISTED" : "DECLINED", agreed ? Notes.of(note) : Notes.reason(note));
        work.decided(a);
        return a.toRow(false, false, measures);
    }

    /** 申诉: taken at the bank or by police; the city answers within its clock (Anti-Fraud Law art. 31, 32). */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_OPERATOR, Role.BANK_GATEWAY})
    public InvolvedRow appeal(UUID id, @Nullable String appellant, @Nullable String ground) {
        String words = Notes.reason(ground);
        String who = line("appellant", appellant, 120);
        if (who.isEmpty()) {
            throw RuleViolation.onField("appellant", "funds.objection-applicant-missing");
        }
        InvolvedAccount a = book.take(id);
        Instant due = clock.now().plus(parameters.duration("funds.involved-appeal-days", clock.today()));
        a.appeal(who, words, caller.actor(), clock.now(), due);
        history.note(InvolvedBook.TYPE, id, "APPEALED", words);
        work.appealed(a, due);
        boolean bank = Reach.isBank(caller.actor());
        return a.toRow(bank, false, book.measures(id));
    }

    /** 答复申诉: upheld, the account leaves the list and every bank lifts what it limited. */
    @Permitted(Role.POLICE_APPROVER)
    public InvolvedRow answer(UUID id, boolean upheld, @Nullable String answer) {
        String words = Notes.reason(answer);
        InvolvedAccount a = book.take(id);
        a.requireFinder(caller.actor(), work.rank());
        a.answer(upheld, words, clock.now());
        history.note(InvolvedBook.TYPE, id, upheld ? "APPEAL_UPHELD" : "APPEAL_REJECTED", words);
        work.appealAnswered(a);
        List<InvolvedMeasure> measures = book.measures(id);
        if (upheld) {
            lift(a, measures);
        }
        return a.toRow(false, false, measures);
    }

    /**
     * 移出名单: the city takes an account off the list by itself, such as after its case was withdrawn; an appeal that is open
     * is settled by it.
     *
     * @throws RuleViolation {@code funds.reason-missing}
     * @throws zujie.kernel.rule.IllegalMove {@code funds.involved-move} if the account is not on the list
     */
    @Permitted(Role.POLICE_APPROVER)
    public InvolvedRow remove(UUID id, @Nullable String reason) {
        String words = Notes.reason(reason);
        InvolvedAccount a = book.take(id);
        a.requireFinder(caller.actor(), work.rank());
        a.remove(words, clock.now());
        history.note(InvolvedBook.TYPE, id, "REMOVED", words);
        work.appealAnswered(a);
        List<InvolvedMeasure> measures = book.measures(id);
        lift(a, measures);
        return a.toRow(false, false, measures);
    }

    /** Every bank lifts what it limited; one that did nothing yet has nothing more to do. */
    private void lift(InvolvedAccount a, List<InvolvedMeasure> measures) {
        for (InvolvedMeasure m : measures) {
            if (m.orderLift(clock.now())) {
                work.liftOrdered(a, m);
            } else if (m.isWaiting()) {
                work.dropped(m);
            }
        }
    }

    private static String account(@Nullable String typed) {
        try {
            return BankAccountNo.of(typed).value();
        } catch (InvalidValue e) {
            throw e.at("accountNo");
        }
    }

    private static String line(String field, @Nullable String typed, int most) {
        String text = Normaliser.line(typed);
        if (text.length() > most) {
            throw InvalidValue.onField(field, "funds.text-too-long", most);
        }
        return text;
    }
}
