package zujie.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;

/** What the pages of leads let the reader choose from. */
@Named("leadChoices")
@ApplicationScoped
public class LeadChoices {

    @Inject
    Organisations organisations;

    /** Units that a lead can be pushed to. */
    public List<Organisation> getUnits() {
        return organisations.active(OrgKind.POLICE);
    }

    public List<String> getStates() {
        return Stream.concat(
                        Stream.of(LeadFilter.WAITING),
                        Arrays.stream(LeadState.values()).map(Enum::name))
                .toList();
    }

    public List<String> getSources() {
        return Arrays.stream(LeadSource.values()).map(Enum::name).toList();
    }

    public List<String> getOutcomes() {
        return Arrays.stream(LeadOutcome.values()).map(Enum::name).toList();
    }

    public List<String> getResultKinds() {
        return Arrays.stream(ResultKind.values()).map(Enum::name).toList();
    }
}
