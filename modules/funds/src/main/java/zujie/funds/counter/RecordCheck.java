package zujie.funds.counter;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.counter.post.PostBook;
import zujie.funds.history.Evidence;
import zujie.funds.history.History;
import zujie.funds.order.Banks;
import zujie.funds.order.Notes;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.org.OrgKind;
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

/** 柜面核对: the teller goes through the procedure, calls an officer, records what came of it (SR-5, SR-8, SR-9). */
@UseCase
@Permitted(Role.BANK_OPERATOR)
public class RecordCheck {

    @Inject
    CheckBook book;

    @Inject
    CheckWork work;

    @Inject
    CounterRules rules;

    @Inject
    PostBook posts;

    @Inject
    Evidence evidence;

    @Inject
    History history;

    @Inject
    Banks banks;

    @Inject
    Organisations organisations;

    @Inject
    Numbering numbering;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * A checklist as filled in.
     *
     * @param business null: an opening by the five steps, else a transfer
     * @param amountFen in fen; null for an opening
     * @param answers by item of the kind: {@code CLEAR}, {@code SUSPICIOUS} or {@code SKIPPED}; what is left out was skipped
     */
    public record Command(
            CheckKind kind,
            @Nullable String branch,
            @Nullable String customerName,
            @Nullable String customerPhone,
            @Nullable String payerAccount,
            @Nullable String payeeName,
            @Nullable String payeeAccount,
            @Nullable Long amountFen,
            Map<String, String> answers,
            @Nullable String remark,
            @Nullable CheckBusiness business) {}

    /** @throws InvalidValue at the input that is wrong or missing */
    public CheckRow handle(Command c) {
        Actor actor = caller.actor();
        LocalDate today = clock.today();
        String branch = line("branch", c.branch(), 120);
        String customer = line("customerName", c.customerName(), 120);
        if (branch.isEmpty()) {
            throw InvalidValue.onField("branch", "funds.check-branch-missing");
        }
        if (customer.isEmpty()) {
            throw InvalidValue.onField("customerName", "funds.check-customer-missing");
        }
        CheckBusiness business = business(c);
        boolean opening = business == CheckBusiness.OPENING;
        Long amount = c.amountFen();
        String payee = account("payeeAccount", c.payeeAccount());
        if (!opening && (amount == null || amount <= 0)) {
            throw InvalidValue.onField("amountFen", "funds.query-amount-missing");
        }
        String payeeName = line("payeeName", c.payeeName(), 120);
        if (business == CheckBusiness.TRANSFER && payee.isEmpty()) {
            throw InvalidValue.onField("payeeAccount", "funds.query-account-missing");
        }
        if (business == CheckBusiness.CASH_WITHDRAWAL && !(payee.isEmpty() && payeeName.isEmpty())) {
            throw InvalidValue.onField(payee.isEmpty() ? "payeeName" : "payeeAccount", "funds.check-cash-payee");
        }
        Organisation bank = banks.head(actor);
        long count = numbering.next("funds.counter/" + bank.code() + "/" + today.getYear());
        CounterCheck check = CounterCheck.begin(
                String.format(Locale.ROOT, "GM%s%d%07d", bank.code(), today.getYear(), count),
                c.kind(),
                business,
                new CounterCheck.Customer(
                        branch,
                        customer,
                        Normaliser.identifier(line("customerPhone", c.customerPhone(), 40)),
                        account("payerAccount", c.payerAccount()),
                        payeeName,
                        payee,
                        opening || amount == null ? 0 : amount,
                        Notes.of(c.remark())),
                CheckAnswer.read(c.kind(), c.answers()),
                rules.today().noticeAboveFen(),
                bank,
                actor,
                clock.now());
        book.add(check);
        history.note(CheckBook.TYPE, check.id(), "BEGUN", "");
        AuditNotes.subject(CheckBook.TYPE, check.id());
        return check.toRow(true);
    }

    /** The five steps are those of an opening, and of nothing else. */
    private static CheckBusiness business(Command c) {
        boolean opening = c.kind() == CheckKind.OPENING;
        CheckBusiness given = c.business();
        if (given == null) {
            return opening ? CheckBusiness.OPENING : CheckBusiness.TRANSFER;
        }
        if (opening != (given == CheckBusiness.OPENING)) {
            throw InvalidValue.onField("business", "funds.check-business-unfit");
        }
        return given;
    }

    /** 已签告知书: the signed notice is among the files of the checklist (SR-8). */
    public CheckRow sign(UUID id, @Nullable UUID attachment) {
        CounterCheck check = book.take(id);
        check.signed(evidence.require("attachment", CheckBook.TYPE, id, attachment));
        history.note(CheckBook.TYPE, id, "SIGNED", "");
        work.signed(check);
        return check.toRow(true);
    }

    /**
     * 呼叫民警: the officer posted at the branch, else the unit that is named.
     *
     * @throws InvalidValue {@code funds.check-unit-missing} if no post is there and no unit was named
     */
    public CheckRow call(UUID id, @Nullable String unitCode) {
        CounterCheck check = book.take(id);
        Optional<PostBook.OnDuty> post = posts.at(check.bankCode(), check.branch(), clock.now());
        Organisation unit = unitCode == null || unitCode.isBlank()
                ? post.map(p -> organisations.require(p.orgCode()))
                        .orElseThrow(() -> InvalidValue.onField("unitCode", "funds.check-unit-missing"))
                : organisations
                        .find(unitCode)
                        .filter(o -> o.kind() == OrgKind.POLICE && o.active())
                        .orElseThrow(() -> InvalidValue.onField("unitCode", "funds.value-unknown", unitCode));
        check.call(unit, clock.now(), parameters.duration("funds.counter-call-minutes", clock.today()));
        UUID officer = post.filter(p -> p.orgCode().equals(unit.code()))
                .map(PostBook.OnDuty::officer)
                .orElse(null);
        history.note(CheckBook.TYPE, id, "CALLED", unit.name());
        work.called(check, officer);
        return check.toRow(true);
    }

    /**
     * 办结: stopped with what was saved, or done all the same.
     *
     * @throws RuleViolation {@code funds.reason-missing} without words
     */
    public CheckRow conclude(UUID id, boolean stopped, @Nullable Long savedFen, @Nullable String note) {
        String words = Notes.reason(note);
        CounterCheck check = book.take(id);
        check.conclude(stopped, savedFen == null ? 0 : savedFen, words, clock.now());
        history.note(CheckBook.TYPE, id, stopped ? "STOPPED" : "PROCEEDED", words);
        work.concluded(check);
        return check.toRow(true);
    }

    /** 确认挽损金额: by somebody else of the bank, with a file that proves it. */
    @Permitted(Role.BANK_CHECKER)
    public CheckRow confirm(UUID id, @Nullable UUID attachment) {
        CounterCheck check = book.take(id);
        UUID proof = evidence.require("attachment", CheckBook.TYPE, id, attachment);
        check.confirm(proof, caller.actor(), clock.now());
        history.note(CheckBook.TYPE, id, "CONFIRMED", "");
        work.confirmed(check);
        return check.toRow(true);
    }

    /** 民警到场. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
    public CheckRow attend(UUID id, @Nullable String note) {
        CounterCheck check = book.take(id);
        if (check.attend(caller.actor(), clock.now())) {
            work.attended(check);
        }
        history.note(CheckBook.TYPE, id, "ATTENDED", Notes.of(note));
        return check.toRow(false);
    }

    private static String account(String field, @Nullable String typed) {
        String number = Normaliser.identifier(typed);
        try {
            return number.isEmpty() ? "" : new BankAccountNo(number).value();
        } catch (InvalidValue e) {
            throw e.at(field);
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
