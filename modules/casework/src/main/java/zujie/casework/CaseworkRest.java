package zujie.casework;

import java.util.Set;
import zujie.casework.amend.ReportFactsResource;
import zujie.casework.calls.CallsResource;
import zujie.casework.casefile.CasesResource;
import zujie.casework.document.DocumentsResource;
import zujie.casework.draft.DraftsResource;
import zujie.casework.duty.ShiftsResource;
import zujie.casework.ending.CaseEndingsResource;
import zujie.casework.flow.FlowResource;
import zujie.casework.graph.GraphsResource;
import zujie.casework.imports.ImportsResource;
import zujie.casework.intake.IntakeResource;
import zujie.casework.jointcall.JointCallsResource;
import zujie.casework.lead.LeadFiguresResource;
import zujie.casework.lead.LeadsResource;
import zujie.casework.lead.sheet.LeadSheetsResource;
import zujie.casework.likeness.SimilarResource;
import zujie.casework.link.LinksResource;
import zujie.casework.loss.LossesResource;
import zujie.casework.register.RegisteredPersonsResource;
import zujie.casework.report.ReportsResource;
import zujie.casework.seizure.SeizuresResource;
import zujie.casework.series.SeriesResource;
import zujie.casework.sharing.CaseSharesResource;
import zujie.casework.suspect.SuspectsResource;
import zujie.casework.taxonomy.FraudTypesResource;
import zujie.casework.team.CaseTeamResource;
import zujie.platform.rest.RestModule;

/** The API of casework. */
public final class CaseworkRest implements RestModule {

    @Override
    public Set<Class<?>> classes() {
        return Set.of(
                ReportsResource.class,
                CasesResource.class,
                IntakeResource.class,
                DraftsResource.class,
                SimilarResource.class,
                SuspectsResource.class,
                CaseEndingsResource.class,
                LeadsResource.class,
                LeadSheetsResource.class,
                LeadFiguresResource.class,
                LinksResource.class,
                SeriesResource.class,
                GraphsResource.class,
                FlowResource.class,
                CaseSharesResource.class,
                DocumentsResource.class,
                SeizuresResource.class,
                CaseTeamResource.class,
                RegisteredPersonsResource.class,
                ImportsResource.class,
                LossesResource.class,
                JointCallsResource.class,
                ReportFactsResource.class,
                FraudTypesResource.class,
                CallsResource.class,
                ShiftsResource.class);
    }
}
