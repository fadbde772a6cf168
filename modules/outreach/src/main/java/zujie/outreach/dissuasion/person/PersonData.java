package zujie.outreach.dissuasion.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.identity.IdentityNumber;
import zujie.kernel.identity.PersonName;
import zujie.kernel.phone.PhoneNumber;

/** The person as stored with the task; what one source does not know another may fill in. */
@Embeddable
public class PersonData {

    @Column(name = "person_name")
    private String name;

    @Column(name = "person_phone")
    private String phone;

    @Column(name = "person_identity")
    private String identity;

    @Column(name = "person_account")
    private String account;

    @Column(name = "person_address")
    private String address;

    protected PersonData() {}

    public static PersonData of(WarnedPerson person) {
        PersonData data = new PersonData();
        data.phone = person.phone().value();
        data.fill(person);
        return data;
    }

    public void fill(WarnedPerson person) {
        if (name == null && person.name() != null) {
            name = person.name().value();
        }
        if (identity == null && person.identity() != null) {
            identity = person.identity().value();
        }
        if (account == null && person.account() != null) {
            account = person.account().value();
        }
        if (address == null || address.isEmpty()) {
            address = person.address();
        }
    }

    /** Empty if unknown. */
    public String name() {
        return name == null ? "" : name;
    }

    public String phone() {
        return phone;
    }

    @Nullable
    public String identity() {
        return identity;
    }

    @Nullable
    public String account() {
        return account;
    }

    public String address() {
        return address;
    }

    /** R9.7; empty if unknown. */
    public String maskedName() {
        return name == null ? "" : new PersonName(name).masked();
    }

    public String maskedPhone() {
        return new PhoneNumber(phone).masked();
    }

    @Nullable
    public String maskedIdentity() {
        return identity == null ? null : new IdentityNumber(identity).masked();
    }

    @Nullable
    public String maskedAccount() {
        return account == null ? null : new BankAccountNo(account).masked();
    }

    /** District at most: the first six characters. */
    public String maskedAddress() {
        return address.isEmpty()
                ? ""
                : address.substring(
                                0,
                                address.offsetByCodePoints(0, Math.min(6, address.codePointCount(0, address.length()))))
                        + "***";
    }
}
