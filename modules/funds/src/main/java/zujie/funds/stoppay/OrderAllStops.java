package zujie.funds.stoppay;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
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
     * @param left transfers without an order, and why: the code of the rule
     */
    @Schema(name = "StopBatchOutcome")
    public record Outcome(List<StopRow> ordered, List<Left> left) {

        public Outcome {
            ordered = List.copyOf(ordered);
            left = List.copyOf(left);
        }
    }

    /** A transfer that got no order. */
    @Schema(name = "StopBatchLeft")
    public record Left(UUID transferId, String code, List<String> args) {

        public Left {
            args = List.copyOf(args);
        }
    }

    /**
     * A transfer that cannot be ordered does not hold back the others; of several to one account the first is ordered.
     *
     * @throws RuleViolation the first reason, if not one order could go out
     */
    public Outcome handle(Command c) {
        ReportView report = reports.require(c.reportId());
        List<StopRow> ordered = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        Set<String> accounts = new HashSet<>();
        RuleViolation first = null;
        for (TransferView transfer :
                report.transfers().stream().sorted(Orders.LOCK_ORDER).toList()) {
            if (!accounts.add(transfer.payeeBankCode() + "/" + transfer.payeeAccount())) {
                continue;
            }
            try {
                ordered.add(StopRow.of(orders.send(report, transfer, c.secondOfficer(), c.reason()), false));
            } catch (RuleViolation e) {
                first = first == null ? e : first;
                left.add(new Left(
                        transfer.id(),
                        e.code(),
                        e.args().stream().map(Object::toString).toList()));
            }
        }
        if (ordered.isEmpty()) {
            throw first == null ? RuleViolation.onField("reportId", "funds.no-transfer") : first;
        }
        AuditNotes.subject("report", report.id());
        AuditNotes.caseNo(report.reportNo());
        AuditNotes.listed(ordered.stream().map(StopRow::id).toList());
        return new Outcome(ordered, left);
    }
}
