package zujie.casework.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.FraudTypes;
import zujie.directory.api.Organisation;
import zujie.directory.api.Organisations;
import zujie.kernel.org.OrgKind;
import zujie.kernel.rule.RecordId;
import zujie.platform.clock.BusinessClock;

/** What can be chosen on the screens of reports. */
@Named
@RequestScoped
public class ReportChoices {

    @Inject
    FraudTypes fraudTypes;

    @Inject
    Organisations organisations;

    @Inject
    BusinessClock clock;

    private List<String> types;
    private List<Organisation> banks;

    public List<String> getTypes() {
        if (types == null) {
            types = fraudTypes.inForce(clock.today());
        }
        return types;
    }

    /** Head offices: orders are addressed to them. */
    public List<Organisation> getBanks() {
        if (banks == null) {
            banks = organisations.headOffices(OrgKind.BANK);
        }
        return banks;
    }

    public List<String> getStates() {
        return names(ReportState.values());
    }

    /** The outcomes of a review. */
    public List<String> getDecisions() {
        return Arrays.stream(ReportState.values())
                .filter(ReportState.DECISIONS::contains)
                .map(Enum::name)
                .toList();
    }

    public List<String> getChannels() {
        return Arrays.stream(ReportChannel.values()).map(ReportChannel::code).toList();
    }

    public List<String> getContactKinds() {
        return names(Contact.Kind.values());
    }

    public List<String> getTerms() {
        return names(ReportClocks.Term.values());
    }

    /** The id in an address. @throws NotFound if it is none: there is no such record then */
    UUID id(String text) {
        return RecordId.of(text, "casework.report-not-found");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
