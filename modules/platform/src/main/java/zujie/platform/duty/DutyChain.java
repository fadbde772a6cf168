package zujie.platform.duty;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Maintains the duty chains. */
@UseCase
@Permitted(Role.SYSTEM_ADMIN)
public class DutyChain {

    private static final int MOST = 500;
    private static final int LAST_POSITION = 9;
    private static final int LONGEST_NAME = 50;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9]{1,20}/){1,8}");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{9,11}");

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** Every place, by unit, role and position, at most 500. */
    public List<DutyRow> list() {
        List<DutyRow> rows = database.createQuery(
                        "select d from DutyEntry d order by d.unitPath, d.role, d.position", DutyEntry.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(DutyEntry::toRow)
                .toList();
        AuditNotes.listed(rows.stream().map(DutyRow::id).toList());
        return rows;
    }

    /** Puts somebody at a place, or in the place of whoever stood there. @throws InvalidValue naming the wrong field */
    public DutyRow put(DutyPlace wanted) {
        String phone = wanted.phone().replaceAll("[\\s-]", "");
        check(wanted, phone);
        DutyPlace place = new DutyPlace(
                wanted.unitPath(),
                wanted.role(),
                wanted.position(),
                wanted.name().strip(),
                phone);
        AuditNotes.subject("duty-chain", place.role().code() + "/" + place.position());
        AuditNotes.detail("unit", place.unitPath());
        DutyEntry entry = database.createQuery(
                        "select d from DutyEntry d where d.unitPath = :unit and d.role = :role and d.position = :position",
                        DutyEntry.class)
                .setParameter("unit", place.unitPath())
                .setParameter("role", place.role())
                .setParameter("position", place.position())
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (entry == null) {
            entry = DutyEntry.of(place);
            database.persist(entry);
        } else {
            entry.hold(place.name(), place.phone());
        }
        return entry.toRow();
    }

    /** Takes a place out of its chain; those behind it keep their numbers and move up when called. */
    public void remove(UUID id) {
        AuditNotes.subject("duty-chain", id);
        DutyEntry entry = database.find(DutyEntry.class, id);
        if (entry == null) {
            throw NotFound.of("platform.duty-not-found");
        }
        database.remove(entry);
    }

    private static void check(DutyPlace place, String phone) {
        if (!PATH.matcher(place.unitPath()).matches()) {
            throw InvalidValue.onField("unitPath", "platform.duty-unit");
        }
        if (!place.role().forPeople()) {
            throw InvalidValue.onField("role", "platform.duty-role");
        }
        if (place.position() < 1 || place.position() > LAST_POSITION) {
            throw InvalidValue.onField("position", "platform.duty-position", LAST_POSITION);
        }
        if (place.name().isBlank() || place.name().length() > LONGEST_NAME) {
            throw InvalidValue.onField("name", "platform.duty-name", LONGEST_NAME);
        }
        if (!PHONE.matcher(phone).matches()) {
            throw InvalidValue.onField("phone", "platform.duty-phone");
        }
    }
}
