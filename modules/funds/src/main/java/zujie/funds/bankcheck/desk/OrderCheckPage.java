package zujie.funds.bankcheck.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zujie.funds.bankcheck.CheckAnswers;
import zujie.funds.bankcheck.FourEyes;
import zujie.funds.bankcheck.ProposalRow;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;

/** On the page of an order, for people of its bank: whether its answer waits for a checker, or was sent back. */
@Named("orderCheck")
@RequestScoped
public class OrderCheckPage {

    @Inject
    CheckAnswers check;

    @Inject
    FourEyes fourEyes;

    @Inject
    Caller caller;

    private final Map<UUID, Optional<ProposalRow>> known = new HashMap<>();

    /** The latest proposal on the order; null if there is none, or the reader is not of a bank. */
    public ProposalRow of(String subjectType, UUID subject) {
        if (!caller.actor().hasAny(Role.BANK_OPERATOR, Role.BANK_CHECKER)) {
            return null;
        }
        return known.computeIfAbsent(subject, id -> Optional.ofNullable(check.latest(subjectType, id)))
                .orElse(null);
    }

    /** What is to be shown of it: while it waits, or after it was sent back. */
    public boolean shows(String subjectType, UUID subject) {
        ProposalRow row = of(subjectType, subject);
        return row != null && (row.isWaiting() || row.state().equals("RETURNED"));
    }

    public boolean waits(String subjectType, UUID subject) {
        ProposalRow row = of(subjectType, subject);
        return row != null && row.isWaiting();
    }

    /** Whether the bank's operators answer through a checker. */
    public boolean on(String bankCode) {
        return fourEyes.isOn(bankCode);
    }
}
