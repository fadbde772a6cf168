package zujie.casework.link;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.casework.identifier.Identifier;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 串并建议: the cases of the caller's scope that share something with a case, with reason and strength. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class FindLinks {

    @Inject
    Caller caller;

    @Inject
    LinkFinder finder;

    @Inject
    LinkRegister register;

    /** @throws NotFound {@code casework.case-not-found} */
    public LinkView handle(UUID caseId) {
        LinkedCase own = register.require(caseId, caller.actor().unitPath());
        AuditNotes.subject("case", caseId);
        AuditNotes.caseNo(own.caseNo());
        LinkFinder.Found found = finder.find(caseId);
        Map<UUID, CaseLink> decisions = register.decisions(caseId);
        Map<UUID, LinkFinder.Candidate> candidates = new HashMap<>();
        found.candidates().forEach(c -> candidates.put(c.caseId(), c));
        Collection<UUID> all = new ArrayList<>(candidates.keySet());
        all.addAll(decisions.keySet());
        Map<UUID, LinkedCase> seen = register.seen(all, caller.actor().unitPath()).stream()
                .collect(Collectors.toMap(LinkedCase::id, c -> c));
        List<LinkView.Proposal> proposals = new ArrayList<>();
        for (LinkFinder.Candidate candidate : found.candidates()) {
            CaseLink decision = decisions.get(candidate.caseId());
            LinkedCase other = seen.get(candidate.caseId());
            boolean anew = decision != null
                    && decision.state() == LinkState.REFUSED
                    && !decision.knows(candidate.evidence().values());
            if (other != null && (decision == null || anew)) {
                proposals.add(proposal(other, candidate, decision, anew));
            }
        }
        List<LinkView.Proposal> decided = new ArrayList<>();
        decisions.forEach((id, decision) -> {
            LinkedCase other = seen.get(id);
            if (other != null) {
                decided.add(proposal(other, candidates.get(id), decision, false));
            }
        });
        AuditNotes.listed(proposals.stream().map(LinkView.Proposal::caseId).toList());
        return new LinkView(
                caseId, own.caseNo(), own.title(), proposals, decided, reasons(found.common()), found.looseRecords());
    }

    private static LinkView.Proposal proposal(
            LinkedCase other, LinkFinder.@Nullable Candidate candidate, @Nullable CaseLink decision, boolean anew) {
        @Nullable Instant at = decision == null ? null : decision.decidedAt();
        return new LinkView.Proposal(
                other.id(),
                other.caseNo(),
                other.title(),
                other.state(),
                other.orgName(),
                other.openedAt(),
                candidate != null ? candidate.strength() : decision == null ? 0 : decision.strength(),
                candidate == null ? List.of() : reasons(candidate.shared()),
                decision == null ? null : decision.state().name(),
                decision == null ? null : decision.deciderName(),
                at,
                decision == null ? null : decision.reason(),
                anew);
    }

    private static List<LinkView.Reason> reasons(List<LinkFinder.Shared> shared) {
        return shared.stream()
                .map(s -> new LinkView.Reason(s.kind().name(), Identifier.masked(s.kind(), s.value()), s.records()))
                .toList();
    }
}
