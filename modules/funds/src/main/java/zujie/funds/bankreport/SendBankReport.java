package zujie.funds.bankreport;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.account.FeatureCode;
import zujie.funds.counter.CheckBook;
import zujie.funds.counter.CounterCheck;
import zujie.funds.history.History;
import zujie.funds.order.OrderNumbers;
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
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 银行上报 (100401, 100403 … 100405): to a police unit, whose clock runs. The same ApplicationID twice counts once (R6.5). */
@UseCase
@Permitted({Role.BANK_OPERATOR, Role.BANK_GATEWAY})
public class SendBankReport {

    /** The parts of an ApplicationID: four digits of business, 32 more. */
    private static final String FORM = "[0-9A-Za-z]{36}";

    @Inject
    BankReportBook book;

    @Inject
    BankReportWork work;

    @Inject
    CheckBook checks;

    @Inject
    History history;

    @Inject
    Organisations organisations;

    @Inject
    OrderNumbers numbers;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** A transfer, unchecked; money in fen; {@code ceased}: the bank held it back or stopped the account. */
    @Schema(name = "NewBankReportTransfer")
    public record Transfer(
            @Nullable String payerBank,
            @Nullable String payerAccount,
            @Nullable String payeeBank,
            @Nullable String payeeAccount,
            @Nullable String payeeName,
            @Nullable Long amountFen,
            @Nullable Instant transferredAt,
            @Nullable String channel,
            @Nullable Boolean ceased) {}

    /**
     * What a bank reports.
     *
     * @param applicationId the bank's number, 36 characters; null: one is given
     * @param applicationType of a case: 01 报案, 02 止付后补流程
     * @param unitCode the police unit it goes to
     * @param featureCode R6.3, needed unless a case; 0000 takes back {@code originalId}
     * @param personName victim of a case, else the holder
     * @param ceasedAt when the bank stopped its own account; needed for 02
     * @param checkId the checklist of the counter that it comes of; null if of none
     */
    public record Command(
            BankReportKind kind,
            @Nullable String applicationId,
            @Nullable String applicationType,
            @Nullable String originalId,
            String unitCode,
            @Nullable String featureCode,
            @Nullable String branch,
            @Nullable String reporterPhone,
            @Nullable String personName,
            @Nullable String personPhone,
            @Nullable String credentialType,
            @Nullable String credentialNo,
            @Nullable String accountNo,
            @Nullable String description,
            @Nullable Instant ceasedAt,
            List<Transfer> transfers,
            @Nullable UUID checkId) {}

    /** What the bank says, checked. */
    record Content(
            BankReportKind kind,
            String applicationType,
            String originalId,
            String featureCode,
            String branch,
            String reporterPhone,
            String personName,
            String personPhone,
            String credentialType,
            String credentialNo,
            String accountNo,
            String description,
            Instant ceasedAt) {}

    /**
     * @throws InvalidValue at the input that is wrong
     * @throws RuleViolation {@code funds.bankreport-not-own-account} if a bank claims to have stopped another bank's account
     * @throws Conflict {@code funds.bankreport-other-content} if the number was used for something else
     */
    public BankReportRow handle(Command c) {
        Actor actor = caller.actor();
        Instant now = clock.now();
        LocalDate today = clock.today();
        Organisation bank = head(actor);
        Organisation police = organisations
                .find(c.unitCode())
                .filter(o -> o.kind() == OrgKind.POLICE && o.active())
                .orElseThrow(() -> InvalidValue.onField("unitCode", "funds.value-unknown", c.unitCode()));
        List<BankReportTransfer> transfers = new ArrayList<>();
        for (Transfer t : c.transfers()) {
            transfers.add(BankReportTransfer.of(transfers.size(), t, now));
        }
        Content content = content(c, now);
        check(content, transfers, bank.code());
        String digest = digest(content, police.code(), transfers, c.checkId());
        String given = line("applicationId", c.applicationId(), 36);
        if (!given.isEmpty() && !given.matches(FORM)) {
            throw InvalidValue.onField("applicationId", "funds.bankreport-number-malformed");
        }
        Optional<BankReport> known = given.isEmpty() ? Optional.empty() : book.ofApplication(bank.code(), given);
        if (known.isPresent()) {
            if (!known.get().digest().equals(digest)) {
                throw Conflict.of("funds.bankreport-other-content", given);
            }
            return known.get().toRow(true, book.transfers(known.get().id()));
        }
        if (FeatureCode.CANCEL.equals(content.featureCode())) {
            return cancel(bank.code(), content);
        }
        BankReport report = BankReport.receive(
                given.isEmpty() ? numbers.application(c.kind().business(), bank.code()) : given,
                digest,
                content,
                police,
                bank,
                actor,
                now,
                parameters.duration(
                        c.kind() == BankReportKind.CASE
                                ? "funds.bankreport-answer-minutes"
                                : "funds.bankreport-check-hours",
                        today),
                parameters.duration("funds.bankreport-order-hours", today));
        book.add(report, transfers);
        if (c.checkId() != null) {
            CounterCheck check = checks.take(c.checkId());
            check.reported(report.id(), report.applicationId());
            history.note(CheckBook.TYPE, check.id(), "REPORTED", report.applicationId());
        }
        history.note(BankReportBook.TYPE, report.id(), "RECEIVED", "");
        work.received(report);
        AuditNotes.subject(BankReportBook.TYPE, report.id());
        return report.toRow(true, transfers);
    }

    /** Staff of a branch report in the name of the bank. */
    private Organisation head(Actor actor) {
        String path = actor.unitPath();
        int end = path.indexOf('/', 1);
        return organisations.require(end < 0 ? actor.orgCode() : path.substring(1, end));
    }

    private static Content content(Command c, Instant now) {
        String type = c.kind() == BankReportKind.CASE ? line("applicationType", c.applicationType(), 2) : "";
        if (c.kind() == BankReportKind.CASE && !type.equals("01") && !type.equals(BankReport.STOPPED_FIRST)) {
            throw InvalidValue.onField("applicationType", "funds.value-unknown", type);
        }
        Instant ceasedAt = type.equals(BankReport.STOPPED_FIRST) ? c.ceasedAt() : null;
        if (ceasedAt != null && ceasedAt.isAfter(now.plusSeconds(300))) {
            throw InvalidValue.onField("ceasedAt", "funds.query-time-future");
        }
        return content(c, type, ceasedAt);
    }

    @SuppressWarnings("NullAway") // The time of a stop that was not made stays null in the entity.
    private static Content content(Command c, String type, @Nullable Instant ceasedAt) {
        return new Content(
                c.kind(),
                type,
                line("originalId", c.originalId(), 36),
                line("featureCode", c.featureCode(), 8),
                line("branch", c.branch(), 120),
                line("reporterPhone", c.reporterPhone(), 40),
                line("personName", c.personName(), 120),
                Normaliser.identifier(line("personPhone", c.personPhone(), 40)),
                line("credentialType", c.credentialType(), 2),
                Normaliser.identifier(line("credentialNo", c.credentialNo(), 40)),
                account(c.accountNo()),
                line("description", c.description(), 2000),
                ceasedAt);
    }

    private static void check(Content c, List<BankReportTransfer> transfers, String bankCode) {
        if (c.kind() != BankReportKind.CASE) {
            if (c.featureCode().isEmpty()) {
                throw RuleViolation.onField("featureCode", "funds.bankreport-feature-missing");
            }
            boolean cancels = FeatureCode.CANCEL.equals(c.featureCode());
            if (cancels && c.originalId().isEmpty()) {
                throw RuleViolation.onField("originalId", "funds.bankreport-original-missing");
            }
            if (!cancels && c.accountNo().isEmpty() && c.credentialNo().isEmpty()) {
                throw RuleViolation.onField("accountNo", "funds.bankreport-subject-missing");
            }
            return;
        }
        if (c.personName().isEmpty() || c.personPhone().isEmpty()) {
            throw RuleViolation.onField(
                    c.personName().isEmpty() ? "personName" : "personPhone", "funds.bankreport-victim-missing");
        }
        if (c.description().isEmpty()) {
            throw RuleViolation.onField("description", "funds.reason-missing");
        }
        if (transfers.isEmpty()) {
            throw RuleViolation.onField("transfers", "funds.bankreport-transfer-missing");
        }
        if (c.applicationType().equals(BankReport.STOPPED_FIRST)) {
            if (c.ceasedAt() == null) {
                throw RuleViolation.onField("ceasedAt", "funds.query-time-missing");
            }
            if (transfers.stream().noneMatch(t -> t.isStoppedAt(bankCode))) {
                throw RuleViolation.onField("transfers", "funds.bankreport-not-own-account");
            }
        }
    }

    /** 0000 takes back what was reported before. */
    private BankReportRow cancel(String bankCode, Content c) {
        BankReport original = book.ofApplication(bankCode, c.originalId())
                .orElseThrow(() -> InvalidValue.onField("originalId", "funds.bankreport-not-found"));
        original.cancel();
        history.note(BankReportBook.TYPE, original.id(), "CANCELLED", c.description());
        work.cancelled(original);
        AuditNotes.subject(BankReportBook.TYPE, original.id());
        return original.toRow(true, book.transfers(original.id()));
    }

    private static String digest(Content c, String unit, List<BankReportTransfer> transfers, @Nullable UUID checkId) {
        StringBuilder all = new StringBuilder(unit).append(facts(c));
        transfers.forEach(t -> all.append('\u001f').append(t.facts()));
        if (checkId != null) {
            all.append('\u001f').append(checkId);
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String facts(Content c) {
        return String.join(
                "\u001f",
                c.kind().name(),
                c.applicationType(),
                c.originalId(),
                c.featureCode(),
                c.branch(),
                c.personName(),
                c.personPhone(),
                c.credentialNo(),
                c.accountNo(),
                c.description(),
                String.valueOf(c.ceasedAt()));
    }

    private static String account(@Nullable String typed) {
        String number = Normaliser.identifier(typed);
        try {
            return number.isEmpty() ? "" : new BankAccountNo(number).value();
        } catch (InvalidValue e) {
            throw e.at("accountNo");
        }
    }

    /** @throws InvalidValue on the field if it is longer than {@code most} */
    static String line(String field, @Nullable String typed, int most) {
        String text = Normaliser.line(typed);
        if (text.length() > most) {
            throw InvalidValue.onField(field, "funds.text-too-long", most);
        }
        return text;
    }
}
