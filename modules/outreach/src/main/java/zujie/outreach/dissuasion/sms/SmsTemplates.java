package zujie.outreach.dissuasion.sms;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.api.FraudTypes;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.kernel.text.Normaliser;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 短信模板: what a warning message says, by class of fraud. One holds for each class at a time. */
@UseCase
@Permitted({Role.POLICE_APPROVER, Role.OUTREACH_WORKER})
class SmsTemplates {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "outreach")
    EntityManager database;

    @Inject
    FraudTypes fraudTypes;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** Those in force, by class. */
    @Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER, Role.OUTREACH_WORKER})
    public List<SmsTemplateRow> list() {
        List<SmsTemplateRow> rows = database.createQuery(
                        "select t from SmsTemplate t where t.retiredAt is null order by t.fraudType, t.validFrom",
                        SmsTemplate.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(SmsTemplate::toRow)
                .toList();
        AuditNotes.listed(rows.stream().map(SmsTemplateRow::id).toList());
        return rows;
    }

    /**
     * Puts a template in the place of the one that holds for its class.
     *
     * @param fraudType empty or null for every class without one of its own
     * @throws InvalidValue on {@code text} if it holds what R7.2 keeps out
     */
    public SmsTemplateRow write(@Nullable String fraudType, @Nullable String text) {
        String type = fraudType == null ? SmsTemplate.ANY : fraudType.strip();
        if (!type.isEmpty() && !fraudTypes.inForce(clock.today()).contains(type)) {
            throw InvalidValue.onField("fraudType", "outreach.value-unknown", type);
        }
        SmsTemplate written = SmsTemplate.write(type, Normaliser.line(text), caller.actor(), clock.now());
        of(type).forEach(old -> old.retire(clock.now()));
        database.persist(written);
        AuditNotes.subject("sms-template", written.id());
        return written.toRow();
    }

    /** Takes the template of a class away: from then on the general one holds. */
    public void retire(UUID id) {
        SmsTemplate template = database.find(SmsTemplate.class, id);
        if (template == null) {
            throw NotFound.of("outreach.sms-template-not-found");
        }
        if (template.fraudType().isEmpty()) {
            throw RuleViolation.of("outreach.sms-template-general");
        }
        template.retire(clock.now());
        AuditNotes.subject("sms-template", id);
    }

    private List<SmsTemplate> of(String type) {
        return database.createQuery(
                        "select t from SmsTemplate t where t.retiredAt is null and t.fraudType = :type",
                        SmsTemplate.class)
                .setParameter("type", type)
                .getResultList();
    }
}
