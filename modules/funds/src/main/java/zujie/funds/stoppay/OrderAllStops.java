package zujie.funds.stoppay;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.casework.api.TransferView;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 一键止付: one action, one order for each payee account of a report, each with its own fate. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class OrderAllStops {

    @Inject
    Reports reports;

    @Inject
    Orders orders;

    record Command(UUID reportId, @Nullable UUID secondOfficer, @Nullable String reason) {}

    /**
     * What became of the report's transfers.
     *
     * @param ordered the orders that went out
     * @param covered every transfer of which the account was ordered, with the order that covers it
     * @param left transfers without an order, and why: the code of the rule
     */
    @Schema(name = "StopBatchOutcome")
    public record Outcome(List<StopRow> ordered, List<Covered> covered, List<Left> left) {

        public Outcome {
            ordered = List.copyOf(ordered);
            covered = List.copyOf(covered);
            left = List.copyOf(left);
        }
    }

    /** A transfer and the order on its account; several of one account have the same. */
    @Schema(name = "StopBatchCovered")
    public record Covered(UUID transferId, UUID stopId, String orderNo) {}

    /** A transfer that got no order. */
    @Schema(name = "StopBatchLeft")
    public record Left(UUID transferId, String code, List<String> args) {

        public Left {
            args = List.copyOf(args);
        }
    }

    /**
     * A transfer that cannot be ordered does not hold back the others. Several to one account get one order, drawn up on
     * the first of them that is complete.
     *
     * @throws RuleViolation the first reason, if not one order could go out
     */
    public Outcome handle(Command c) {
        ReportView report = reports.require(c.reportId());
        List<StopRow> ordered = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        List<Covered> covered = new ArrayList<>();
        RuleViolation first = null;
        for (List<TransferView> account : accounts(report)) {
            try {
                StopRow made = StopRow.of(orders.send(report, complete(account), c.secondOfficer(), c.reason()), false);
                ordered.add(made);
                account.forEach(t -> covered.add(new Covered(t.id(), made.id(), made.orderNo())));
            } catch (RuleViolation e) {
                first = first == null ? e : first;
                List<String> args = e.args().stream().map(Object::toString).toList();
                account.forEach(t -> left.add(new Left(t.id(), e.code(), args)));
            }
        }
        if (ordered.isEmpty()) {
            throw first == null ? RuleViolation.onField("reportId", "funds.no-transfer") : first;
        }
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        AuditNotes.listed(ordered.stream().map(StopRow::id).toList());
        return new Outcome(ordered, covered, left);
    }

    /** The transfers of each account, in the order of their locks. */
    private static Set<List<TransferView>> accounts(ReportView report) {
        Set<List<TransferView>> accounts = new LinkedHashSet<>();
        report.transfers().stream().sorted(Orders.LOCK_ORDER).forEach(t -> accounts.add(Orders.toAccount(report, t)));
        return accounts;
    }

    /** The first with all four elements (R1.6); if none has, the first, whose order says what is missing. */
    private static TransferView complete(List<TransferView> account) {
        return account.stream()
                .filter(TransferView::isCompleteForStop)
                .findFirst()
                .orElse(account.get(0));
    }
}
