package zujie.funds.freeze.together;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.freeze.DecideFreeze;
import zujie.funds.freeze.FreezePage;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.web.message.Outcome;

/** On the page of a freeze: how many of its case wait for the same reader, and agreeing to all of them. */
@Named("freezesTogether")
@RequestScoped
public class FreezesTogetherPage {

    @Inject
    FreezePage page;

    @Inject
    DecideFreeze decide;

    @Inject
    Caller caller;

    @Inject
    Outcome outcome;

    private @Nullable Integer toReview;
    private @Nullable Integer toDecide;

    public int getToReview() {
        if (toReview == null) {
            toReview = caller.actor().has(Role.LEGAL_REVIEWER)
                    ? decide.toReview(caseId()).size()
                    : 0;
        }
        return toReview;
    }

    public int getToDecide() {
        if (toDecide == null) {
            toDecide = caller.actor().has(Role.POLICE_APPROVER)
                    ? decide.toDecide(caseId()).size()
                    : 0;
        }
        return toDecide;
    }

    public String review() {
        return outcome.onRecord(
                "/console/funds/freeze.xhtml", id(), "funds.freeze.done", () -> decide.reviewAll(caseId()));
    }

    public String approve() {
        return outcome.onRecord(
                "/console/funds/freeze.xhtml", id(), "funds.freeze.done", () -> decide.decideAll(caseId()));
    }

    private UUID id() {
        return page.getView().freeze().id();
    }

    private UUID caseId() {
        return page.getView().freeze().caseId();
    }
}
