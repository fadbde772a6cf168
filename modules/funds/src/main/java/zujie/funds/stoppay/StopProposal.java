package zujie.funds.stoppay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportView;
import zujie.casework.api.TransferView;
import zujie.directory.api.Person;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.PersonName;
import zujie.kernel.rule.RuleViolation;

/**
 * What can be stopped for a report.
 *
 * @param caseNo null if the report has no case
 * @param usualSecond with whom the caller last signed, if he may sign again; null otherwise
 * @param most how many stops an account may have within a case
 */
public record StopProposal(
        UUID reportId,
        String reportNo,
        @Nullable String caseNo,
        String fraudType,
        long most,
        List<Line> lines,
        List<Officer> seconds,
        @Nullable UUID usualSecond) {

    public StopProposal {
        lines = List.copyOf(lines);
        seconds = List.copyOf(seconds);
    }

    /** Somebody who may sign beside the caller. */
    public record Officer(UUID id, String name, String orgName, String policeNo) {}

    /**
     * One transfer.
     *
     * @param bankName empty if the bank is not known
     * @param whyNot message key of the rule that forbids a stop now; null if it can be ordered
     * @param whyArgs what fills its placeholders
     * @param used how many stops the report and its case have used on the account, whoever ordered them (R1.9)
     * @param elsewhere how many stops of other cases are open or were executed there: then a reason is needed
     * @param earlier the orders of report and case on it, oldest first
     */
    public record Line(
            UUID transferId,
            String payeeName,
            String payeeAccount,
            String bankName,
            long amountFen,
            @Nullable Instant transferredAt,
            @Nullable String whyNot,
            List<Object> whyArgs,
            int used,
            long elsewhere,
            List<Earlier> earlier) {

        public Line {
            whyArgs = List.copyOf(whyArgs);
            earlier = List.copyOf(earlier);
        }

        /** Whether it can be ordered. */
        public boolean orderable() {
            return whyNot == null;
        }
    }

    /**
     * An order that was given before.
     *
     * @param id null for one of another unit that the caller cannot open
     * @param held whether the bank executed it, so that a freeze can follow it
     */
    public record Earlier(@Nullable UUID id, String orderNo, String state, boolean held) {}

    /** Whether anything can be ordered. */
    public boolean orderable() {
        return lines.stream().anyMatch(Line::orderable);
    }

    /**
     * What stands against the transfers of a report.
     *
     * @param onAccounts every stop that is open or was executed on one of its accounts, whosever
     * @param open whether the caller may open a stop
     */
    record Known(List<StopPayment> onAccounts, Predicate<StopPayment> open) {}

    static StopProposal of(
            ReportView report,
            Known known,
            List<Person> seconds,
            @Nullable UUID usual,
            Function<String, Optional<String>> bankName,
            long most) {
        return new StopProposal(
                report.id(),
                report.reportNo(),
                report.caseNo(),
                report.fraudType(),
                most,
                report.transfers().stream()
                        .map(t -> line(report, t, known, bankName.apply(t.payeeBankCode()), most))
                        .toList(),
                seconds.stream()
                        .map(p -> new Officer(p.id(), p.name(), p.orgName(), p.policeNo()))
                        .toList(),
                seconds.stream()
                        .map(Person::id)
                        .filter(id -> id.equals(usual))
                        .findFirst()
                        .orElse(null));
    }

    private static Line line(ReportView report, TransferView t, Known known, Optional<String> bank, long most) {
        StopCount count = StopCount.of(
                known.onAccounts().stream()
                        .filter(s -> s.parties().bankCode().equals(t.payeeBankCode())
                                && s.target().payeeAccount().equals(t.payeeAccount()))
                        .toList(),
                new StopGround(
                        report.id(),
                        report.reportNo(),
                        report.fraudType(),
                        report.caseId(),
                        report.caseNo(),
                        null,
                        null));
        Optional<RuleViolation> whyNot = whyNot(t, count, bank.isPresent(), most);
        return new Line(
                t.id(),
                t.payeeName().isBlank() ? "" : new PersonName(t.payeeName()).masked(),
                t.payeeAccount().isBlank() ? "" : new BankAccountNo(t.payeeAccount()).masked(),
                bank.orElse(""),
                t.amountFen(),
                t.transferredAt().isAfter(Instant.EPOCH) ? t.transferredAt() : null,
                whyNot.map(RuleViolation::messageKey).orElse(null),
                whyNot.map(RuleViolation::args).orElse(List.of()),
                count.used(),
                count.elsewhere(),
                count.same().stream()
                        .map(s -> new Earlier(
                                known.open().test(s) ? s.id() : null,
                                s.orderNo(),
                                s.state().name(),
                                s.wasExecuted()))
                        .toList());
    }

    private static Optional<RuleViolation> whyNot(TransferView t, StopCount count, boolean bankKnown, long most) {
        try {
            StopTarget.of(t, List.of(t));
            if (!bankKnown) {
                return Optional.of(RuleViolation.of("funds.payee-bank-missing"));
            }
            count.requireRoom(most);
            return Optional.empty();
        } catch (RuleViolation e) {
            return Optional.of(e);
        }
    }
}
