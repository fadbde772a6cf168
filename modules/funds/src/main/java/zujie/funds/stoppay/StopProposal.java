package zujie.funds.stoppay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
     * @param whyNot code of the rule that forbids a stop now; null if it can be ordered
     * @param used how many stops this report's orders have used on the account
     * @param stopId the latest order on it; null if there is none
     */
    public record Line(
            UUID transferId,
            String payeeName,
            String payeeAccount,
            String bankName,
            long amountFen,
            @Nullable Instant transferredAt,
            @Nullable String whyNot,
            int used,
            @Nullable UUID stopId) {

        /** Whether it can be ordered. */
        public boolean orderable() {
            return whyNot == null;
        }
    }

    /** Whether anything can be ordered. */
    public boolean orderable() {
        return lines.stream().anyMatch(Line::orderable);
    }

    static StopProposal of(
            ReportView report,
            List<StopPayment> stops,
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
                        .map(t -> line(t, stops, bankName.apply(t.payeeBankCode()), most))
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

    private static Line line(TransferView t, List<StopPayment> stops, Optional<String> bank, long most) {
        List<StopPayment> same = stops.stream()
                .filter(s -> s.parties().bankCode().equals(t.payeeBankCode())
                        && s.target().payeeAccount().equals(t.payeeAccount()))
                .toList();
        StopCount count = new StopCount(
                same.stream()
                        .filter(s -> s.state() == StopState.ISSUED || s.wasExecuted())
                        .toList(),
                0);
        return new Line(
                t.id(),
                t.payeeName().isBlank() ? "" : new PersonName(t.payeeName()).masked(),
                t.payeeAccount().isBlank() ? "" : new BankAccountNo(t.payeeAccount()).masked(),
                bank.orElse(""),
                t.amountFen(),
                t.transferredAt().isAfter(Instant.EPOCH) ? t.transferredAt() : null,
                whyNot(t, count, bank.isPresent(), most),
                count.used(),
                same.isEmpty() ? null : same.get(same.size() - 1).id());
    }

    private static @Nullable String whyNot(TransferView t, StopCount count, boolean bankKnown, long most) {
        try {
            StopTarget.of(t, List.of(t));
            if (!bankKnown) {
                return "funds.problem.payee-bank-missing";
            }
            count.requireRoom(most);
            return null;
        } catch (RuleViolation e) {
            return e.messageKey();
        }
    }
}
