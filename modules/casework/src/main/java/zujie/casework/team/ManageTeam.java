package zujie.casework.team;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.casefile.CaseLeads;
import zujie.casework.casefile.CasesInHand;
import zujie.casework.input.Inputs;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 组建专班、变更主办民警: by the unit that owns the case. */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class ManageTeam {

    @Inject
    CasesInHand cases;

    @Inject
    CaseLeads leads;

    @Inject
    Teams teams;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /** Who joins, and as what: see {@link TeamMember.Part}. */
    record Joining(UUID caseId, @Nullable UUID account, @Nullable String part) {}

    /** Who leads from now on, and why. */
    record NewLead(UUID caseId, @Nullable UUID account, @Nullable String reason) {}

    /**
     * @throws NotFound {@code casework.case-not-found}
     * @throws Denied {@code casework.case-read-only} for a unit it is only shared with
     * @throws RuleViolation {@code casework.member-unfit}, {@code casework.case-closed}
     * @throws Conflict {@code casework.member-known}
     */
    public TeamView.Member join(Joining c) {
        CaseInHand file = owned(c.caseId());
        Person person = officer(c.account(), "account");
        TeamMember.Part part = Inputs.choice("part", TeamMember.Part.class, c.part());
        if (teams.isIn(file.id(), person.id())) {
            throw Conflict.onField("account", "casework.member-known", person.name());
        }
        TeamMember member = TeamMember.join(file, person, part, caller.actor(), clock.now());
        teams.add(member);
        AuditNotes.detail("member", person.id());
        return member.toRow();
    }

    /** 退出专班. @throws NotFound {@code casework.member-not-found}, {@link Conflict} {@code casework.member-left} */
    public TeamView.Member leave(UUID id, @Nullable String reason) {
        TeamMember member = teams.member(id);
        try {
            owned(member.caseId());
        } catch (NotFound hidden) {
            throw NotFound.of("casework.member-not-found");
        }
        member.leave(Inputs.required("reason", reason, Inputs.LONGEST_REASON), caller.actor(), clock.now());
        AuditNotes.detail("member", id);
        return member.toRow();
    }

    /**
     * 变更主办民警.
     *
     * @throws NotFound {@code casework.case-not-found}
     * @throws RuleViolation {@code casework.lead-officer-unfit}, {@code casework.case-closed}
     * @throws InvalidValue {@code casework.text-missing} without a reason
     */
    public void lead(NewLead c) {
        CaseInHand file = owned(c.caseId());
        Person person = officer(c.account(), "leadOfficer");
        leads.change(file.id(), person, Inputs.required("reason", c.reason(), Inputs.LONGEST_REASON));
        AuditNotes.detail("lead", person.id());
    }

    /** Officers who could join: of the caller's unit and below. */
    public List<TeamView.Officer> officers() {
        return people.inUnit(caller.actor().unitPath(), Role.POLICE_OFFICER, Role.DESK_OFFICER).stream()
                .map(p -> new TeamView.Officer(p.id(), p.name(), p.orgName()))
                .toList();
    }

    private CaseInHand owned(UUID caseId) {
        CaseInHand file = cases.worked(caseId);
        if (!cases.isOwn(caseId)) {
            throw Denied.of("casework.case-read-only");
        }
        return file;
    }

    private Person officer(@Nullable UUID account, String field) {
        if (account == null) {
            throw RuleViolation.onField(field, "casework.member-unfit");
        }
        Person person = people.require(account);
        if (!person.roles().contains(Role.POLICE_OFFICER) && !person.roles().contains(Role.DESK_OFFICER)) {
            throw RuleViolation.onField(field, "casework.member-unfit");
        }
        return person;
    }
}
