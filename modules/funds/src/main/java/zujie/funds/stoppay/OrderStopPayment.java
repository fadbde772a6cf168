package zujie.funds.stoppay;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.ReportView;
import zujie.casework.api.Reports;
import zujie.casework.api.TransferView;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 下达止付指令: stops the account to which a transfer of a report went. It goes out at once (R1.11). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class OrderStopPayment {

    @Inject
    Reports reports;

    @Inject
    Orders orders;

    /**
     * What shall be stopped.
     *
     * @param secondOfficer account of the other named officer (协办民警); the caller is the first
     * @param reason needed for an account that was stopped elsewhere or is guarded; else may be null
     */
    record Command(UUID reportId, UUID transferId, @Nullable UUID secondOfficer, @Nullable String reason) {}

    /** @throws RuleViolation if a rule forbids the order, see {@link Orders#send} */
    public StopRow handle(Command c) {
        ReportView report = reports.require(c.reportId());
        TransferView transfer = report.transfers().stream()
                .filter(t -> t.id().equals(c.transferId()))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("transferId", "funds.transfer-unknown"));
        StopPayment stop = orders.send(report, transfer, c.secondOfficer(), c.reason());
        AuditNotes.subject("stop-payment", stop.id());
        AuditNotes.caseNo(stop.ground().number());
        AuditNotes.detail("account", stop.target().maskedAccount());
        return StopRow.of(stop, false);
    }
}
