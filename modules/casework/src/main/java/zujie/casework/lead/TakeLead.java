package zujie.casework.lead;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import zujie.kernel.rule.InvalidValue;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 登记线索, one or a whole sheet; a lead that names its unit is pushed at once, a partner's always. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.BANK_GATEWAY, Role.TELECOM_GATEWAY})
class TakeLead {

    private static final int MOST = 2000;

    @Inject
    LeadIntake intake;

    /** @throws InvalidValue at the input that is wrong */
    public LeadRow handle(LeadEntry entry) {
        Lead lead = intake.take(entry, "");
        AuditNotes.subject("lead", lead.id());
        intake.await(List.of(lead));
        return LeadRow.of(lead);
    }

    /**
     * All or none, up to 2,000.
     *
     * @throws InvalidValue at the input that is wrong, such as {@code leads[3].title}
     */
    public List<LeadRow> many(List<LeadEntry> entries) {
        if (entries.isEmpty()) {
            throw InvalidValue.onField("leads", "casework.text-missing");
        }
        if (entries.size() > MOST) {
            throw InvalidValue.onField("leads", "casework.too-many", MOST);
        }
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            leads.add(intake.take(entries.get(i), "leads[" + i + "]."));
        }
        intake.await(leads);
        AuditNotes.listed(leads.stream().map(Lead::id).toList());
        return leads.stream().map(LeadRow::of).toList();
    }
}
