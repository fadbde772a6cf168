package zujie.casework.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import zujie.platform.Ids;
import zujie.platform.access.Actor;

/** One thing that was done with a line of a register: who, when, why. */
@Entity
@Immutable
@Table(name = "casework_register_step")
class RegisterStep {

    enum What {
        ENTERED,
        CORRECTED,
        KEPT,
        REMOVED
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private RegisteredPerson person;

    @Enumerated(EnumType.STRING)
    private What what;

    private Instant at;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String words;

    protected RegisterStep() {}

    static RegisterStep of(RegisteredPerson person, What what, Actor by, Instant at, String words) {
        RegisterStep s = new RegisterStep();
        s.id = Ids.next();
        s.person = person;
        s.what = what;
        s.at = at;
        s.actorId = by.id();
        s.actorName = by.name();
        s.words = words;
        return s;
    }

    PersonDetail.Step toView() {
        return new PersonDetail.Step(what.name(), at, actorName, words);
    }
}
