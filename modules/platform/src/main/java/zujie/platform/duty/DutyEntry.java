package zujie.platform.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import zujie.platform.Ids;
import zujie.platform.access.Role;

/** One place in the duty chain of a unit and role. */
@Entity
@Table(name = "platform_duty_chain")
class DutyEntry {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "unit_path")
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private Role role;

    private int position;
    private String name;
    private String phone;

    protected DutyEntry() {}

    static DutyEntry of(DutyPlace place) {
        DutyEntry e = new DutyEntry();
        e.id = Ids.next();
        e.unitPath = place.unitPath();
        e.role = place.role();
        e.position = place.position();
        e.name = place.name();
        e.phone = place.phone();
        return e;
    }

    void hold(String newName, String newPhone) {
        name = newName;
        phone = newPhone;
    }

    DutyRow toRow() {
        return new DutyRow(id, unitPath, role.code(), position, name, phone);
    }

    String phone() {
        return phone;
    }
}
