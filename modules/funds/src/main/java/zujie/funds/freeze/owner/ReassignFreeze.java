package zujie.funds.freeze.owner;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.directory.api.People;
import zujie.directory.api.Person;
import zujie.funds.freeze.FreezesForOthers;
import zujie.funds.freeze.FreezesForOthers.Owner;
import zujie.funds.order.Notes;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.Denied;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 移交冻结: to another officer, with its tasks, clocks and open objections, so that it never has an owner who is gone. Its
 * officer hands it to a colleague of its unit, an approver to anybody of his own unit and below.
 */
@UseCase
@Permitted({Role.POLICE_OFFICER, Role.POLICE_APPROVER})
public class ReassignFreeze {

    @Inject
    FreezesForOthers freezes;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** Whose it is now. */
    public record Held(UUID freezeId, UUID officer, String name, String unitPath) {}

    /**
     * @throws NotFound {@code funds.freeze-not-found} for a foreign freeze
     * @throws Denied {@code funds.reassign-not-owner} for an officer whose it is not; {@code funds.approver-is-officer} if
     *     the new one has reviewed or approved it
     * @throws Conflict {@code funds.reassign-same}, {@code funds.freeze-over}
     * @throws RuleViolation {@code funds.officers-same} if he is the second officer; {@code funds.reassign-unfit} if he is
     *     no officer, or of a unit that the caller cannot hand it to
     */
    public Held handle(UUID id, @Nullable UUID to, @Nullable String reason) {
        String why = Notes.reason(reason);
        Owner now = freezes.owner(id);
        Actor actor = caller.actor();
        if (!actor.has(Role.POLICE_APPROVER) && !now.officer().equals(actor.id())) {
            throw Denied.of("funds.reassign-not-owner");
        }
        if (now.officer().equals(to)) {
            throw Conflict.of("funds.reassign-same");
        }
        Person next = fit(now).stream()
                .filter(p -> p.id().equals(to))
                .findFirst()
                .orElseThrow(() -> InvalidValue.onField("officer", "funds.reassign-unfit"));
        boolean stays = next.unitPath().startsWith(now.unitPath());
        Organisation unit = organisations.require(stays ? code(now.unitPath()) : next.orgCode());
        AuditNotes.reason(why);
        AuditNotes.detail("to", next.username());
        freezes.reassign(id, next, unit, why);
        return new Held(id, next.id(), next.name(), unit.path());
    }

    /** To whom the caller can hand it. @throws NotFound {@code funds.freeze-not-found} */
    public List<Person> candidates(UUID id) {
        Owner now = freezes.owner(id);
        return fit(now).stream()
                .filter(p -> !p.id().equals(now.officer()) && !p.id().equals(now.second()))
                .toList();
    }

    private List<Person> fit(Owner now) {
        Actor actor = caller.actor();
        String top = actor.has(Role.POLICE_APPROVER) ? actor.unitPath() : now.unitPath();
        return people.holding(Role.POLICE_OFFICER, top);
    }

    private static String code(String path) {
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
    }
}
