package zujie.casework.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import zujie.casework.identifier.CaseIdentifiers;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Message;
import zujie.platform.outbox.Subscriber;
import zujie.platform.parameter.Parameters;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** Tells the unit of a case when another of its cases is likely to be the same gang's. */
@ApplicationScoped
class ProposeLinks implements Subscriber {

    static final String DECIDE = "casework.decide-link";

    @Inject
    LinkFinder finder;

    @Inject
    LinkRegister register;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    @Inject
    WorkItems work;

    @Override
    public String name() {
        return "casework.propose-links";
    }

    @Override
    public String topic() {
        return CaseIdentifiers.LINKS_DUE;
    }

    @Override
    public Kind kind() {
        return Kind.LOCAL;
    }

    @Override
    public void handle(Message message) {
        propose(message.as(CaseIdentifiers.Due.class).caseId());
    }

    void propose(UUID caseId) {
        LinkedCase own = register.require(caseId, "/");
        Map<UUID, CaseLink> decisions = register.decisions(caseId);
        long least = parameters.number("casework.link-least-strength", clock.today());
        Map<UUID, LinkFinder.Candidate> strong = finder.find(caseId).candidates().stream()
                .filter(c -> c.strength() >= least && !decisions.containsKey(c.caseId()))
                .collect(Collectors.toMap(LinkFinder.Candidate::caseId, c -> c));
        work.drop(DECIDE, caseId);
        long seen = register.seen(strong.keySet(), own.unitPath()).size();
        if (seen > 0) {
            work.open(NewWorkItem.of(DECIDE, "case", caseId)
                    .titled(own.caseNo() + " " + own.title())
                    .with(seen + " 起")
                    .at("/console/casework/links.xhtml?id=" + caseId)
                    .forUnit(Role.POLICE_OFFICER, own.unitPath()));
        }
    }
}
