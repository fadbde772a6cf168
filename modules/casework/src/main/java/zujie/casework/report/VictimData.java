package zujie.casework.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.PhoneNumber;

/** The victim as it is stored with the report. */
@Embeddable
class VictimData {

    @Column(name = "victim_name")
    private String name;

    @Column(name = "victim_phone")
    private String phone;

    @Column(name = "victim_phone_typed")
    private String phoneTyped;

    @Column(name = "victim_identity")
    private String identity;

    @Column(name = "victim_identity_typed")
    private String identityTyped;

    protected VictimData() {}

    static VictimData of(Victim victim) {
        VictimData data = new VictimData();
        data.name = victim.name().value();
        data.phone = victim.phone().value();
        data.phoneTyped = victim.phoneTyped();
        data.identity = victim.identity() == null ? null : victim.identity().value();
        data.identityTyped = victim.identityTyped();
        return data;
    }

    PersonName name() {
        return new PersonName(name);
    }

    PhoneNumber phone() {
        return new PhoneNumber(phone);
    }

    @Nullable
    IdentityNumber identity() {
        return identity == null ? null : new IdentityNumber(identity);
    }
}
