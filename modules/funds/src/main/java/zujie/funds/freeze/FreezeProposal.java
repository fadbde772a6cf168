package zujie.funds.freeze;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A freeze filled in as far as it is known.
 *
 * @param filingDecisionNo empty if the case is not filed yet: then nothing can be frozen (R1.11)
 * @param bankCode and what follows: of the account that the stop, or the freeze to be replaced, names; else empty
 * @param accountName masked; so is the account
 * @param disputedFen null if not known
 * @param months the longest term of each kind of property
 * @param ranks the level that approves each kind of property
 */
public record FreezeProposal(
        @Nullable UUID caseId,
        String caseNo,
        String filingDecisionNo,
        @Nullable UUID stopId,
        @Nullable UUID replaces,
        String bankCode,
        String bankName,
        String accountName,
        String account,
        @Nullable Long disputedFen,
        Map<String, Long> months,
        Map<String, String> ranks,
        List<Bank> banks,
        List<Officer> seconds) {

    public FreezeProposal {
        banks = List.copyOf(banks);
        seconds = List.copyOf(seconds);
    }

    /** A bank that orders can be addressed to. */
    public record Bank(String code, String name) {}

    /** Somebody who may sign beside the caller. */
    public record Officer(UUID id, String name, String orgName, String policeNo) {}

    /** Whether the account is known already. */
    public boolean isAccountKnown() {
        return !account.isEmpty();
    }

    public boolean isFiled() {
        return !filingDecisionNo.isEmpty();
    }
}
