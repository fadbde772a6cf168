package zujie.casework.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import zujie.kernel.identity.PersonName;
import zujie.platform.access.Role;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.text.Texts;
import zujie.platform.timer.TimerHandler;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** The day of a review has come: the unit gets a work item. */
@ApplicationScoped
class ReviewDue implements TimerHandler {

    static final String KIND = "casework.register-review";

    @Inject
    RegisterBook book;

    @Inject
    WorkItems work;

    @Inject
    Parameters parameters;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(String subject, Instant due) {
        book.unscoped(UUID.fromString(subject))
                .filter(RegisteredPerson::isListed)
                .ifPresent(person -> ask(person, due));
    }

    private void ask(RegisteredPerson person, Instant due) {
        LocalDate day = LocalDate.ofInstant(due, BusinessClock.ZONE);
        work.open(NewWorkItem.of(RegisterBook.REVIEW, "registered-person", person.id())
                .titled(new PersonName(person.name()).masked())
                .with(Texts.get(Texts.CHINESE, "casework.register." + person.register()))
                .at("/console/casework/registered-person.xhtml?id=" + person.id())
                .due(
                        due.plus(parameters.duration("casework.register-review-days", day)),
                        "casework.consequence.review-registered")
                .forUnit(Role.POLICE_OFFICER, person.unitPath()));
    }
}
