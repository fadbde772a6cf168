package zujie.outreach.dissuasion.sms;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import zujie.kernel.phone.PhoneKind;
import zujie.kernel.phone.PhoneNumber;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.RuleViolation;
import zujie.outreach.dissuasion.Dissuasion;
import zujie.outreach.dissuasion.DissuasionBook;
import zujie.outreach.dissuasion.DissuasionWork;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.duty.Sms;
import zujie.platform.outbox.Outbox;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 发送预警短信 (R7.2): the message leaves through the outbox and the SMS gateway once the task knows of it. Nobody types a
 * message to a person: the template of the class is filled in, and looked over once more.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.OUTREACH_WORKER})
public class SendWarningSms {

    /** Where the gateway takes messages from. */
    private static final String TOPIC = "platform.sms.v1";

    private static final int TAIL = 4;

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    DissuasionBook book;

    @Inject
    DissuasionWork work;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /**
     * Sends the message of the task's class. @return what it says
     *
     * @throws Conflict {@code outreach.dissuasion-closed} once it has a result
     * @throws RuleViolation {@code outreach.sms-no-mobile} if the person's number takes no messages
     */
    public String handle(UUID dissuasionId) {
        Dissuasion task = book.require(dissuasionId);
        PhoneNumber phone = new PhoneNumber(task.person().phone());
        if (phone.kind() != PhoneKind.MOBILE) {
            throw RuleViolation.of("outreach.sms-no-mobile");
        }
        String text = message(task);
        task.texted(caller.actor(), clock.now());
        work.refresh(task);
        outbox.publish(TOPIC, task.id(), new Sms(phone.value(), text));
        return text;
    }

    /** What would be sent. */
    public String preview(UUID dissuasionId) {
        return message(book.require(dissuasionId));
    }

    private String message(Dissuasion task) {
        String type =
                Texts.get(Texts.CHINESE, "casework.fraud-type." + task.signs().fraudType());
        SmsTemplate template = template(task.signs().fraudType());
        // The tail is ours and cannot be taken for a number; all else is looked over as it will be read.
        SmsRule.require(template.filled(type, ""));
        AuditNotes.detail("template", template.id());
        return template.filled(type, tail(task.signs().shownNumber()));
    }

    private SmsTemplate template(String fraudType) {
        return database.createQuery(
                        "select t from SmsTemplate t where t.retiredAt is null and t.fraudType in (:type, '')"
                                + " order by t.fraudType desc",
                        SmsTemplate.class)
                .setParameter("type", fraudType)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> RuleViolation.of("outreach.sms-no-template"));
    }

    /** The last four digits of the number as displayed; empty if there are fewer than seven to tell it by. */
    static String tail(String shown) {
        String digits =
                shown.isEmpty() ? "" : new ShownNumber(shown).normalised().orElse("");
        return digits.length() < 7 ? "" : digits.substring(digits.length() - TAIL);
    }
}
