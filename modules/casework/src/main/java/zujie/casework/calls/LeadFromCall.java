package zujie.casework.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import zujie.casework.api.LeadDesk;
import zujie.casework.identifier.Identifier;
import zujie.casework.identifier.IdentifierKind;
import zujie.casework.intake.Finding;
import zujie.casework.intake.Recogniser;
import zujie.kernel.rule.Conflict;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.text.Texts;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 来电转线索: a call becomes a lead. The note tells what it names; the number of the caller, who wants to help, is no
 * identifier of the fraudsters and stays with the call.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class LeadFromCall {

    private static final int LONGEST_TITLE = 60;
    private static final int MOST_MARKS = 20;
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){7,}((?:[ -]?[\\dXx]){4})(?![\\dXx])");

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    LeadDesk desk;

    /**
     * @throws NotFound {@code casework.call-not-found} if there is none in the caller's scope
     * @throws Conflict {@code casework.call-has-lead}
     */
    public LeadDesk.Entered handle(UUID callId) {
        AuditNotes.subject("call", callId);
        Call call = database.createQuery("select c from Call c where c.id = :id and c.unitPath like :unit", Call.class)
                .setParameter("id", callId)
                .setParameter("unit", caller.actor().unitPath() + "%")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.call-not-found"));
        if (call.leadId() != null) {
            throw Conflict.of("casework.call-has-lead");
        }
        LeadDesk.Entered lead = desk.enter(
                new LeadDesk.NewLead("DESK", title(call), content(call), null, marks(call.note(), call.number())));
        call.becameLead(lead.id());
        AuditNotes.detail("lead", lead.leadNo());
        return lead;
    }

    private static String title(Call call) {
        String first = call.note().split("[。！？!?；;\n]", 2)[0].strip();
        // Titles stand in lists and on desks: of an account no more than its end (R9.7).
        String text = LONG_NUMBER.matcher(first).replaceAll("***$1");
        if (text.isEmpty()) {
            return Texts.get(
                    Texts.CHINESE, "casework.call.lead-title", local(call).toLocalDate());
        }
        return text.codePointCount(0, text.length()) <= LONGEST_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    private static String content(Call call) {
        String told = Texts.get(
                Texts.CHINESE,
                "casework.call.lead-told",
                String.format(Locale.ROOT, "%1$tF %1$tR", local(call)),
                call.officerName());
        return call.note().isEmpty() ? told : call.note() + "\n" + told;
    }

    private static ZonedDateTime local(Call call) {
        return call.calledAt().atZone(BusinessClock.ZONE);
    }

    private static List<LeadDesk.Mark> marks(String note, String number) {
        List<LeadDesk.Mark> marks = new ArrayList<>();
        for (Finding finding : Recogniser.read(note, LocalDateTime.of(2000, 1, 1, 0, 0))) {
            IdentifierKind kind =
                    switch (finding.kind()) {
                        case ACCOUNT -> finding.payer() ? null : IdentifierKind.ACCOUNT;
                        case PHONE, SHOWN_NUMBER -> finding.value().equals(number) ? null : IdentifierKind.PHONE;
                        case LINK -> IdentifierKind.SITE;
                        case APP -> IdentifierKind.APP;
                        case QQ, WECHAT, MESSENGER -> IdentifierKind.MESSENGER;
                        default -> null;
                    };
            if (kind != null
                    && finding.sure()
                    && marks.size() < MOST_MARKS
                    && Identifier.find(kind, finding.value()).isPresent()) {
                marks.add(new LeadDesk.Mark(kind.name(), finding.value()));
            }
        }
        return marks;
    }
}
