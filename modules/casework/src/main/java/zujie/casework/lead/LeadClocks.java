package zujie.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.platform.Ids;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.outbox.Outbox;
import zujie.platform.parameter.Parameters;
import zujie.platform.text.Texts;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/**
 * The clocks of the steps and the work items that carry them. Leads that move together wait together: three hundred that
 * were pushed in one act are one line on a desk, and the line is done when the last of them has gone on.
 */
@ApplicationScoped
class LeadClocks {

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Parameters parameters;

    @Inject
    WorkItems work;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    /** What is published when leads have come into other hands: {@code casework.leads-moved.v1}. */
    public record Moved(List<UUID> leads) {}

    /** A step as leads left it: what they waited for and with whom. */
    record Step(@Nullable String work, LeadState state, UUID group) {
        static Step of(Lead lead) {
            return new Step(lead.state().work(), lead.state(), lead.stepGroup());
        }
    }

    static Set<Step> before(Collection<Lead> leads) {
        Set<Step> steps = new LinkedHashSet<>();
        leads.forEach(lead -> steps.add(Step.of(lead)));
        return steps;
    }

    /** These have come in, or have moved to one and the same state: closes what nobody waits for, and starts the next clock. */
    void moved(Set<Step> before, List<Lead> leads, Instant now) {
        Lead first = leads.get(0);
        String kind = first.state().work();
        String parameter = first.state().parameter();
        Instant due = parameter == null
                ? null
                : now.plus(parameters.duration(parameter, LocalDate.ofInstant(now, BusinessClock.ZONE)));
        UUID group = leads.size() == 1 ? first.id() : Ids.next();
        leads.forEach(lead -> lead.await(group, now, due));
        database.flush();
        if (first.state() == LeadState.REGISTERED || first.state() == LeadState.PUSHED) {
            outbox.publish(
                    "casework.leads-moved.v1",
                    group,
                    new Moved(leads.stream().map(Lead::id).toList()));
        }
        for (Step step : before) {
            if (step.work() != null && waiting(step) == 0) {
                work.done(step.work(), step.group());
            }
        }
        if (kind != null && due != null) {
            work.open(item(kind, group, leads)
                    .due(due, "casework.consequence.lead-late")
                    .forUnit(role(first), first.unitPath()));
        }
    }

    private NewWorkItem.Builder item(String kind, UUID group, List<Lead> leads) {
        Lead first = leads.get(0);
        return leads.size() == 1
                ? NewWorkItem.of(kind, "lead", group)
                        .titled(first.leadNo() + " " + first.title())
                        .with(first.originName())
                        .at(link(first.id()))
                : NewWorkItem.of(kind, "lead-group", group)
                        .titled(Texts.get(Texts.CHINESE, "casework.lead.group", leads.size(), first.originName()))
                        .with(first.originName())
                        .at("/console/casework/leads.xhtml?group=" + group);
    }

    /** What the desk has taken down the desk pushes; all else is the officers'. */
    private Role role(Lead lead) {
        return lead.state() == LeadState.REGISTERED
                        && caller.actor().has(Role.DESK_OFFICER)
                        && caller.actor().unitPath().equals(lead.unitPath())
                ? Role.DESK_OFFICER
                : Role.POLICE_OFFICER;
    }

    private long waiting(Step step) {
        return database.createQuery(
                        "select count(l) from Lead l where l.stepGroup = :group and l.state = :state", Long.class)
                .setParameter("group", step.group())
                .setParameter("state", step.state())
                .getSingleResult();
    }

    static String link(UUID lead) {
        return "/console/casework/lead.xhtml?id=" + lead;
    }
}
