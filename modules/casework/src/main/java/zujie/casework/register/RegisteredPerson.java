package zujie.casework.register;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.Conflict;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/**
 * Somebody in a register of a unit. He stays until a review takes him out, and at any time there is a day on which he is
 * looked at again; everything that is done with the line is a step that stays.
 */
@Entity
@Table(name = "casework_registered_person")
class RegisteredPerson {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Register register;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "org_code")
    private String orgCode;

    @Column(name = "org_name")
    private String orgName;

    private String name;
    private String identity;
    private String phone;

    @Enumerated(EnumType.STRING)
    private Register.Ground ground;

    private String place;
    private String words;
    private boolean listed;

    /** Register, unit and number while he is listed, so that the database refuses a second line; null afterwards. */
    @Column(name = "listed_key")
    private String listedKey;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<RegisterStep> steps = new ArrayList<>();

    protected RegisteredPerson() {}

    /** @param reviewOn the day on which he is looked at again */
    static RegisteredPerson enter(Register register, PersonFacts facts, LocalDate reviewOn, Actor by, Instant now) {
        RegisteredPerson p = new RegisteredPerson();
        p.id = Ids.next();
        p.register = register;
        p.unitPath = by.unitPath();
        p.orgCode = by.orgCode();
        p.orgName = by.orgName();
        p.listed = true;
        p.registeredAt = now;
        p.reviewOn = reviewOn;
        p.take(facts);
        p.steps.add(RegisterStep.of(p, RegisterStep.What.ENTERED, by, now, facts.words()));
        return p;
    }

    /** @throws Conflict {@code casework.registered-removed} once he was taken out */
    void correct(PersonFacts facts, Actor by, Instant now, String reason) {
        requireListed();
        take(facts);
        steps.add(RegisterStep.of(this, RegisterStep.What.CORRECTED, by, now, reason));
    }

    /** A review that keeps him. @throws Conflict {@code casework.registered-removed} */
    void keep(LocalDate next, Actor by, Instant now, String finding) {
        requireListed();
        reviewOn = next;
        steps.add(RegisterStep.of(this, RegisterStep.What.KEPT, by, now, finding));
    }

    /** A review that takes him out. @throws Conflict {@code casework.registered-removed} */
    void remove(Actor by, Instant now, String finding) {
        requireListed();
        listed = false;
        listedKey = null;
        steps.add(RegisterStep.of(this, RegisterStep.What.REMOVED, by, now, finding));
    }

    private void requireListed() {
        if (!listed) {
            throw Conflict.of("casework.registered-removed");
        }
    }

    private void take(PersonFacts facts) {
        name = facts.name();
        identity = facts.identity();
        phone = facts.phone();
        ground = facts.ground();
        place = facts.place();
        words = facts.words();
        listedKey = key(register, orgCode, facts);
    }

    /** What two lines of one unit must not share: the identity number, else the telephone. */
    static String key(Register register, String orgCode, PersonFacts facts) {
        return register + "/" + orgCode + "/" + (facts.identity().isEmpty() ? facts.phone() : facts.identity());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Register register() {
        return register;
    }

    String unitPath() {
        return unitPath;
    }

    String orgCode() {
        return orgCode;
    }

    String orgName() {
        return orgName;
    }

    String name() {
        return name;
    }

    String identity() {
        return identity;
    }

    String phone() {
        return phone;
    }

    Register.Ground ground() {
        return ground;
    }

    String place() {
        return place;
    }

    String words() {
        return words;
    }

    boolean isListed() {
        return listed;
    }

    @Nullable
    String listedKey() {
        return listedKey;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    List<RegisterStep> steps() {
        return List.copyOf(steps);
    }
}
