package zujie.casework.link;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.rule.IllegalMove;
import zujie.kernel.rule.InvalidValue;
import zujie.kernel.rule.NotFound;
import zujie.kernel.rule.RuleViolation;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;
import zujie.platform.work.WorkItems;

/** 串并 or 不予串并 of two cases; a refusal is remembered. */
@UseCase
@Permitted(Role.POLICE_OFFICER)
class DecideLink {

    private static final int LONGEST_REASON = 500;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    LinkFinder finder;

    @Inject
    LinkRegister register;

    @Inject
    WorkItems work;

    /** @param accepted true links them, false refuses, or takes an earlier link back */
    public record Command(UUID caseId, UUID otherId, boolean accepted, @Nullable String reason) {}

    /**
     * @throws NotFound {@code casework.case-not-found} if one of them is not in the caller's scope
     * @throws InvalidValue {@code casework.text-missing} without a reason
     * @throws RuleViolation {@code casework.link-same-case}, {@code casework.link-nothing-shared} if there is nothing to refuse
     * @throws IllegalMove {@code casework.link-move-illegal} if that was decided before, on the same evidence
     */
    public void handle(Command c) {
        LinkedCase one = register.require(c.caseId(), caller.actor().unitPath());
        LinkedCase other = register.require(c.otherId(), caller.actor().unitPath());
        AuditNotes.subject("case", one.id());
        AuditNotes.caseNo(one.caseNo());
        AuditNotes.detail("other", other.caseNo());
        if (one.id().equals(other.id())) {
            throw RuleViolation.of("casework.link-same-case");
        }
        String reason = c.reason() == null ? "" : c.reason().strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw InvalidValue.onField(
                    "reason", reason.isEmpty() ? "casework.text-missing" : "casework.text-too-long", LONGEST_REASON);
        }
        LinkState to = c.accepted() ? LinkState.ACCEPTED : LinkState.REFUSED;
        CaseLink.Evidence evidence = finder.between(one.id(), other.id());
        Instant now = clock.now();
        CaseLink known = register.between(one.id(), other.id()).orElse(null);
        if (known == null && to == LinkState.REFUSED && evidence.values().isEmpty()) {
            throw RuleViolation.of("casework.link-nothing-shared");
        }
        if (known == null) {
            register.add(CaseLink.decide(one.id(), other.id(), to, evidence, reason, caller.actor(), now));
        } else {
            known.decideAnew(to, evidence, reason, caller.actor(), now);
        }
        work.done(ProposeLinks.DECIDE, one.id());
    }
}
