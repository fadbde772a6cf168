package zujie.funds.workmode;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.funds.order.Notes;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 设定机构工作方式 (R1.24). */
@UseCase
class SetWorkMode {

    @Inject
    Institutions institutions;

    @Inject
    Organisations organisations;

    @Inject
    Event<Institutions.Changed> changed;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    record Command(
            @Nullable String bankCode,
            @Nullable String mode,
            @Nullable Boolean payment,
            @Nullable Boolean gateway,
            @Nullable String reason) {}

    /** @throws NotFound {@code funds.institution-not-found} if it is no bank or payment institution of the directory */
    @Permitted(Role.SYSTEM_ADMIN)
    public WorkModeRow handle(Command c) {
        String why = Notes.reason(c.reason());
        AuditNotes.reason(why);
        Organisation bank = organisations
                .find(c.bankCode() == null ? "" : c.bankCode())
                .filter(o -> o.kind() == OrgKind.BANK)
                .orElseThrow(() -> NotFound.of("funds.institution-not-found"));
        WorkMode mode = mode(c.mode());
        boolean gateway = Boolean.TRUE.equals(c.gateway());
        if (gateway && mode != WorkMode.DIRECT) {
            throw InvalidValue.onField("gateway", "funds.gateway-needs-direct");
        }
        Institution institution = institutions.find(bank.code()).orElse(null);
        if (institution == null) {
            institution = Institution.of(bank.code());
            institution.work(mode, Boolean.TRUE.equals(c.payment()), gateway, caller.actor(), clock.now(), why);
            institutions.add(institution);
        } else {
            AuditNotes.detail("before", institution.toRow(bank.shortName()));
            institution.work(mode, Boolean.TRUE.equals(c.payment()), gateway, caller.actor(), clock.now(), why);
        }
        changed.fire(new Institutions.Changed(bank.code()));
        AuditNotes.subject("institution", bank.code());
        AuditNotes.detail("mode", mode);
        AuditNotes.detail("gateway", gateway);
        return institution.toRow(bank.shortName());
    }

    /** Every bank and payment institution, and how it is worked with. */
    @Permitted({
        Role.SYSTEM_ADMIN,
        Role.DESK_OFFICER,
        Role.POLICE_OFFICER,
        Role.POLICE_APPROVER,
        Role.BANK_OPERATOR,
        Role.BANK_CHECKER
    })
    public List<WorkModeRow> list() {
        Map<String, Institution> known = institutions.all();
        boolean bank = zujie.funds.order.Reach.isBank(caller.actor());
        List<WorkModeRow> rows = new ArrayList<>();
        for (Organisation o : organisations.headOffices(OrgKind.BANK)) {
            if (bank && !caller.actor().unitPath().startsWith(o.path())) {
                continue;
            }
            Institution said = known.get(o.code());
            rows.add(
                    said != null
                            ? said.toRow(o.shortName())
                            : new WorkModeRow(
                                    o.code(), o.shortName(), WorkMode.DIRECT.name(), false, false, null, null, null));
        }
        rows.sort(Comparator.comparing(WorkModeRow::bankCode));
        AuditNotes.detail("count", rows.size());
        return rows;
    }

    private static WorkMode mode(@Nullable String name) {
        for (WorkMode mode : WorkMode.values()) {
            if (mode.name().equals(name)) {
                return mode;
            }
        }
        throw InvalidValue.onField("mode", "funds.value-unknown", String.valueOf(name));
    }
}
