package zujie.funds.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.rule.Denied;
import zujie.platform.access.Actor;

/** The bank in whose name somebody acts: staff of a branch act for its head office. */
@ApplicationScoped
public class Banks {

    @Inject
    Organisations organisations;

    /** @throws Denied if the actor is not of a bank */
    public Organisation head(Actor actor) {
        String path = actor.unitPath();
        int end = path.indexOf('/', 1);
        if (!Reach.isBank(actor) || end < 0) {
            throw Denied.of("platform.not-permitted");
        }
        return organisations.require(path.substring(1, end));
    }
}
