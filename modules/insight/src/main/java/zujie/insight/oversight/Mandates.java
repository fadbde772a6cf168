package zujie.insight.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.Denied;
import zujie.platform.access.Actor;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/**
 * Which authority oversees what, out of the dated parameters of {@link Mandate.Field}: {@code PBC=350000000000} says that
 * the authority PBC sees the work for the police organ 350000000000 and those below. What cannot be read names nobody.
 */
@ApplicationScoped
class Mandates {

    @Inject
    Parameters parameters;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    /** @throws Denied {@code insight.no-mandate} if nobody has given the caller's authority one for today */
    Mandate require(Actor actor) {
        return find(actor).orElseThrow(() -> Denied.of("insight.no-mandate", actor.orgName()));
    }

    /** The mandate of the actor's own authority; that of a superior or subordinate one does not count. */
    Optional<Mandate> find(Actor actor) {
        if (actor.orgKind() != OrgKind.REGULATOR || actor.orgCode().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = clock.today();
        for (Mandate.Field field : Mandate.Field.values()) {
            for (String entry : parameters.text(field.parameter(), today).split("\\s+")) {
                if (entry.startsWith(actor.orgCode() + "=")) {
                    return area(entry.substring(entry.indexOf('=') + 1))
                            .map(unit -> new Mandate(field, unit.path(), unit.shortName()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Organisation> area(String code) {
        return organisations.find(code).filter(unit -> unit.kind() == OrgKind.POLICE);
    }
}
