package zujie.casework.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.input.Inputs;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.paging.Cursor;
import zujie.platform.paging.PageSize;
import zujie.platform.paging.Slice;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows the registers of the caller's unit and those below; personal data masked, and unmasked for a reason (R9.4, R9.7). */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class RegisterQueries {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    RegisterBook book;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    /**
     * Those whose review comes first stand first.
     *
     * @param register null for the key controlled persons
     * @param removed true for those that were taken out
     * @throws InvalidValue if the register, the cursor or the size is wrong
     */
    public Slice<PersonRow> list(
            @Nullable String register, boolean removed, @Nullable String cursor, @Nullable Integer size) {
        int rows = PageSize.of(size);
        Register which = register == null || register.isEmpty()
                ? Register.KEY_PERSON
                : Inputs.choice("register", Register.class, register);
        Cursor behind = Cursor.parse(cursor);
        TypedQuery<RegisteredPerson> query = database.createQuery(
                        "select p from RegisteredPerson p where p.register = :register and p.listed = :listed"
                                + " and p.unitPath like :unit"
                                + (behind == null ? "" : " and (p.reviewOn > :day or p.reviewOn = :day and p.id > :id)")
                                + " order by p.reviewOn, p.id",
                        RegisteredPerson.class)
                .setParameter("register", which)
                .setParameter("listed", !removed)
                .setParameter("unit", caller.actor().unitPath() + "%");
        if (behind != null) {
            query.setParameter("day", day(behind)).setParameter("id", behind.id());
        }
        Slice<PersonRow> slice = Slice.of(
                        query.setMaxResults(rows + 1).getResultList(), rows, p -> Cursor.at(p.reviewOn(), p.id()))
                .map(p -> PersonRow.of(p, clock.today()));
        AuditNotes.detail("register", which);
        AuditNotes.listed(slice.rows().stream().map(PersonRow::id).toList());
        return slice;
    }

    /** @throws NotFound {@code casework.registered-not-found} */
    public PersonDetail get(UUID id) {
        return PersonDetail.of(book.require(id, null), clock.today());
    }

    /**
     * @throws NotFound {@code casework.registered-not-found}
     * @throws InvalidValue {@code casework.text-missing} without a reason
     */
    public PersonDetail.Revealed reveal(UUID id, @Nullable String reason) {
        RegisteredPerson person = book.require(id, null);
        AuditNotes.reason(Inputs.required("reason", reason, Inputs.LONGEST_REASON));
        return new PersonDetail.Revealed(person.name(), person.identity(), person.phone());
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.value());
        } catch (DateTimeException e) {
            throw InvalidValue.onField("cursor", "platform.cursor-invalid");
        }
    }
}
