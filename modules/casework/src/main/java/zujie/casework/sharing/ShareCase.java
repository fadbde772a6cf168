package zujie.casework.sharing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.input.Inputs;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 案件共享: the organisation that owns a case opens it to another police unit, and takes that back. */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class ShareCase {

    @Inject
    CasesInHand cases;

    @Inject
    Shares shares;

    @Inject
    Organisations organisations;

    @Inject
    Parameters parameters;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /**
     * What is opened to whom.
     *
     * @param orgCode a police unit
     * @param mode {@code READ} or {@code WORK}
     * @param lastDay the last day on which it holds
     */
    record Command(
            UUID caseId,
            @Nullable String orgCode,
            @Nullable String mode,
            @Nullable LocalDate lastDay,
            @Nullable String reason) {}

    /**
     * @throws NotFound {@code casework.case-not-found}
     * @throws Denied {@code casework.share-not-own} for anybody but the organisation that owns the case
     * @throws InvalidValue {@code casework.share-unit}, {@code casework.share-needless}, {@code casework.share-day}
     * @throws Conflict {@code casework.share-known}
     */
    public ShareRow handle(Command c) {
        CaseInHand file = own(c.caseId());
        Instant now = clock.now();
        Organisation to = unit(c.orgCode(), file);
        CaseShare.Mode mode = Inputs.choice("mode", CaseShare.Mode.class, c.mode());
        String reason = Inputs.required("reason", c.reason(), Inputs.LONGEST_REASON);
        if (shares.isShared(file.id(), to.code(), now)) {
            throw Conflict.onField("orgCode", "casework.share-known", to.shortName());
        }
        CaseShare share = CaseShare.open(file, to, mode, end(c.lastDay()), reason, caller.actor(), now);
        shares.add(share);
        AuditNotes.reason(reason);
        AuditNotes.detail("unit", to.code());
        AuditNotes.detail("mode", mode);
        return ShareRow.of(share, now);
    }

    /**
     * 撤销共享.
     *
     * @throws NotFound {@code casework.share-not-found}
     * @throws Denied {@code casework.share-not-own}
     * @throws Conflict {@code casework.share-ended}
     */
    public ShareRow revoke(UUID id, @Nullable String reason) {
        CaseShare share = shares.take(id);
        own(share.caseId());
        String why = Inputs.required("reason", reason, Inputs.LONGEST_REASON);
        Instant now = clock.now();
        share.revoke(why, caller.actor(), now);
        AuditNotes.reason(why);
        AuditNotes.detail("unit", share.orgCode());
        return ShareRow.of(share, now);
    }

    /** Police units to which the caller's cases could be opened. */
    public List<ShareRow.Unit> units() {
        Actor actor = caller.actor();
        return organisations.active(OrgKind.POLICE).stream()
                .filter(o -> !actor.unitPath().startsWith(o.path()))
                .map(o -> new ShareRow.Unit(o.code(), o.shortName()))
                .toList();
    }

    private CaseInHand own(UUID caseId) {
        CaseInHand file = cases.seen(caseId);
        if (!file.orgCode().equals(caller.actor().orgCode())) {
            throw Denied.of("casework.share-not-own");
        }
        return file;
    }

    /** Another unit than those that see the case anyway: its own and the ones above it. */
    private Organisation unit(@Nullable String code, CaseInHand file) {
        Organisation to = organisations
                .find(code == null ? "" : code)
                .filter(o -> o.kind() == OrgKind.POLICE && o.active())
                .orElseThrow(() -> InvalidValue.onField("orgCode", "casework.share-unit"));
        if (file.unitPath().startsWith(to.path())) {
            throw InvalidValue.onField("orgCode", "casework.share-needless", to.shortName());
        }
        return to;
    }

    private Instant end(@Nullable LocalDate lastDay) {
        LocalDate today = clock.today();
        long most = parameters.number("casework.share-longest-days", today);
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(most))) {
            throw InvalidValue.onField("lastDay", "casework.share-day", most);
        }
        return lastDay.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
