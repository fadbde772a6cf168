package zujie.funds.corporate;

import jakarta.inject.Inject;
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
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.UnifiedCreditCode;
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
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 发起对公账户核查 (SR-13): by police about any bank's account, by a bank about its own; later rounds by police at any time. */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.BANK_OPERATOR})
public class OpenCorporateCheck {

    private static final int LONGEST_NAME = 120;

    @Inject
    CorporateBook book;

    @Inject
    CorporateRounds rounds;

    @Inject
    Cases cases;

    @Inject
    Officers officers;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    @Inject
    Numbering numbering;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * Which account and why.
     *
     * @param bankCode of the bank that keeps it; left out by that bank itself
     * @param unitCode police unit of the region; left out by police, who check for their own
     * @param caseId the case that it came up in, named by police only
     */
    public record Command(
            @Nullable String bankCode,
            @Nullable String unitCode,
            @Nullable UUID caseId,
            @Nullable String accountNo,
            @Nullable String holderName,
            @Nullable String creditCode,
            @Nullable String reason) {}

    /**
     * @throws RuleViolation if something is missing
     * @throws Conflict {@code funds.corporate-there} if a list of the account is open
     */
    public CorporateRow handle(Command c) {
        Actor actor = caller.actor();
        boolean byBank = Reach.isBank(actor);
        String words = Notes.reason(c.reason());
        Organisation bank = byBank
                ? organisations.require(actor.orgCode())
                : officers.bank(c.bankCode())
                        .orElseThrow(() -> InvalidValue.onField("bankCode", "funds.query-bank-missing"));
        Organisation police = byBank ? police(c.unitCode()) : organisations.require(actor.orgCode());
        CaseView file = byBank || c.caseId() == null ? null : cases.require(c.caseId());
        CorporateCheck.Account account = account(c);
        if (book.isOpen(bank.code(), account.number().value())) {
            throw Conflict.of("funds.corporate-there");
        }
        CorporateCheck check = CorporateCheck.open(
                number(police), bank, account, police, file, words, byBank, actor, clock.now(), rounds.answersDue());
        book.add(check);
        history.note(CorporateBook.TYPE, check.id(), "OPENED", words);
        rounds.begin(check);
        AuditNotes.subject(CorporateBook.TYPE, check.id());
        return check.toRow(byBank, List.of());
    }

    /** 提前复查: before the day of review has come. */
    @Permitted(Role.POLICE_OFFICER)
    public CorporateRow again(UUID id, @Nullable String reason) {
        String words = Notes.reason(reason);
        CorporateCheck check = book.take(id);
        check.again(caller.actor().name(), clock.now(), rounds.answersDue());
        history.note(CorporateBook.TYPE, id, "ROUND", words);
        rounds.again(check);
        return check.toRow(false, List.of());
    }

    private Organisation police(@Nullable String code) {
        return organisations
                .find(code == null ? "" : code)
                .filter(o -> o.kind() == OrgKind.POLICE && o.active())
                .orElseThrow(() -> InvalidValue.onField("unitCode", "funds.value-unknown", code == null ? "" : code));
    }

    private String number(Organisation police) {
        int year = clock.today().getYear();
        long count = numbering.next("funds.corporate/" + police.code() + "/" + year);
        return String.format(Locale.ROOT, "%s对公核〔%d〕%05d号", police.code(), year, count);
    }

    private static CorporateCheck.Account account(Command c) {
        String holder = Normaliser.line(c.holderName());
        if (holder.isEmpty()) {
            throw RuleViolation.onField("holderName", "funds.corporate-holder-missing");
        }
        if (holder.length() > LONGEST_NAME) {
            throw InvalidValue.onField("holderName", "funds.text-too-long", LONGEST_NAME);
        }
        String field = "accountNo";
        try {
            BankAccountNo number = BankAccountNo.of(c.accountNo());
            field = "creditCode";
            return new CorporateCheck.Account(number, holder, UnifiedCreditCode.of(c.creditCode()));
        } catch (InvalidValue e) {
            throw e.at(field);
        }
    }
}
