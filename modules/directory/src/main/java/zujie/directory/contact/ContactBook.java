package zujie.directory.contact;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 联络簿: the 24-hour desks of banks, payment firms and carriers. */
@UseCase
class ContactBook {

    private static final int LONGEST = 60;
    private static final int LONGEST_REMARK = 1000;

    @PersistenceContext(unitName = "directory")
    EntityManager database;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * A desk.
     *
     * @param id of one that is changed; null for a new one
     * @param hours such as {@code 24小时}
     */
    record Command(
            @Nullable UUID id,
            @Nullable String orgCode,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String hours,
            @Nullable String remark) {}

    /** @throws NotFound {@code directory.institution-not-found}, {@code directory.duty-desk-not-found} */
    @Permitted({Role.SYSTEM_ADMIN, Role.BANK_CHECKER})
    public DutyDeskRow handle(Command c) {
        Actor actor = caller.actor();
        DutyDesk desk = c.id() == null ? null : database.find(DutyDesk.class, c.id(), LockModeType.PESSIMISTIC_WRITE);
        if (c.id() != null && desk == null) {
            throw NotFound.of("directory.duty-desk-not-found");
        }
        Organisation institution = organisations
                .find(desk != null ? desk.orgCode() : c.orgCode() == null ? actor.orgCode() : c.orgCode())
                .filter(o -> o.kind() == OrgKind.BANK || o.kind() == OrgKind.CARRIER)
                .filter(o -> actor.has(Role.SYSTEM_ADMIN) || actor.covers(o.path()))
                .orElseThrow(() -> NotFound.of(
                        desk == null ? "directory.institution-not-found" : "directory.duty-desk-not-found"));
        DutyDesk kept = desk == null ? DutyDesk.of(institution.code()) : desk;
        kept.say(
                needed("name", c.name(), LONGEST),
                needed("phone", c.phone(), LONGEST),
                needed("hours", c.hours(), LONGEST),
                text("remark", c.remark(), LONGEST_REMARK),
                actor,
                clock.now());
        if (desk == null) {
            database.persist(kept);
        }
        AuditNotes.subject("duty-desk", kept.id());
        return kept.toRow(institution.shortName());
    }

    /** The desks of an institution, or of all. */
    @Permitted({
        Role.SYSTEM_ADMIN,
        Role.DESK_OFFICER,
        Role.POLICE_OFFICER,
        Role.POLICE_APPROVER,
        Role.BANK_OPERATOR,
        Role.BANK_CHECKER
    })
    public List<DutyDeskRow> list(@Nullable String orgCode) {
        Actor actor = caller.actor();
        boolean bank = actor.orgKind() == OrgKind.BANK;
        String of = bank ? actor.orgCode() : orgCode == null ? "" : orgCode;
        List<DutyDesk> found = database.createQuery(
                        "select d from DutyDesk d where (:org = '' or d.orgCode = :org) order by d.orgCode, d.name",
                        DutyDesk.class)
                .setParameter("org", of)
                .setMaxResults(200)
                .getResultList();
        AuditNotes.listed(found.stream().map(DutyDesk::id).toList());
        return found.stream()
                .map(d -> d.toRow(organisations
                        .find(d.orgCode())
                        .map(Organisation::shortName)
                        .orElse(d.orgCode())))
                .toList();
    }

    /** @throws InvalidValue {@code directory.text-too-long} */
    static String text(String field, @Nullable String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw InvalidValue.onField(field, "directory.text-too-long", longest);
        }
        return text;
    }

    /** @throws RuleViolation {@code directory.contact-missing} if there is none */
    static String needed(String field, @Nullable String typed, int longest) {
        String text = text(field, typed, longest);
        if (text.isEmpty()) {
            throw RuleViolation.onField(field, "directory.contact-missing");
        }
        return text;
    }
}
