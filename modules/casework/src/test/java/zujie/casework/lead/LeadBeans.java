package zujie.casework.lead;

import java.util.UUID;
import zujie.casework.Bench;
import zujie.platform.access.Actor;

/** The beans of leads where a test of another package needs them. */
public final class LeadBeans {

    private LeadBeans() {}

    public static Bench with(Bench bench) {
        return bench.with(
                "lead.TakeLead",
                "lead.LeadIntake",
                "lead.PushLead",
                "lead.ReceiveLead",
                "lead.QueryLead",
                "lead.ActOnLead",
                "lead.RevealLead",
                "lead.LeadQueries",
                "lead.LeadFigures",
                "lead.LeadRegister",
                "lead.LeadClocks",
                "identifier.CaseIdentifiers");
    }

    public static LeadDetail get(Bench bench, Actor by, UUID lead) {
        return bench.as(by, () -> bench.get(LeadQueries.class).get(lead));
    }

    public static LeadRow take(Bench bench, Actor by, LeadEntry entry) {
        return bench.as(by, () -> bench.get(TakeLead.class).handle(entry));
    }
}
