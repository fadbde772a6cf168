package zujie.casework.suspect;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import zujie.casework.casefile.CaseInHand;
import zujie.casework.casefile.CasesInHand;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** Shows the suspects of cases that the caller sees; personal data masked. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class SuspectQueries {

    @Inject
    CasesInHand cases;

    @Inject
    SuspectRegister register;

    /** @throws NotFound {@code casework.case-not-found} */
    public SuspectDetail.Page of(UUID caseId) {
        CaseInHand file = cases.seen(caseId);
        List<Suspect> all = register.of(file.id());
        AuditNotes.listed(all.stream().map(Suspect::id).toList());
        return new SuspectDetail.Page(
                counts(all), all.stream().map(SuspectRow::of).toList());
    }

    /** @throws NotFound {@code casework.suspect-not-found} */
    public SuspectDetail get(UUID id) {
        Suspect s = register.seen(id);
        CaseInHand file = cases.seen(s.caseId());
        AuditNotes.subject("suspect", id);
        SuspectMeasure current = s.measure();
        return new SuspectDetail(
                SuspectRow.of(s),
                s.version(),
                s.caseId(),
                file.caseNo(),
                s.paper().name(),
                s.deeds(),
                s.arrivalPlace(),
                s.outcomeNo(),
                s.outcomeWords(),
                s.measures().stream().map(SuspectDetail.MeasureLine::of).toList(),
                names(
                        CoerciveMeasure.values(),
                        next -> s.isArrived()
                                && !s.isExcluded()
                                && !s.outcome().endsMeasure()
                                && (current == null || current.kind().canBecome(next))),
                names(
                        SuspectOutcome.values(),
                        next -> s.isArrived() && !s.isExcluded() && s.outcome().canBecome(next)));
    }

    private static <E extends Enum<E>> List<String> names(E[] all, Predicate<E> fits) {
        return Arrays.stream(all).filter(fits).map(Enum::name).toList();
    }

    static SuspectDetail.CaseCounts counts(List<Suspect> all) {
        List<Suspect> counted = all.stream().filter(s -> !s.isExcluded()).toList();
        return new SuspectDetail.CaseCounts(
                counted.size(),
                counted.stream().filter(Suspect::isArrived).count(),
                ever(counted, CoerciveMeasure.DETENTION),
                ever(counted, CoerciveMeasure.ARREST),
                counted.stream().filter(s -> s.outcome().isCriminal()).count(),
                counted.stream()
                        .filter(s -> s.outcome() == SuspectOutcome.JUDGED)
                        .count());
    }

    private static long ever(List<Suspect> suspects, CoerciveMeasure kind) {
        return suspects.stream()
                .filter(s -> s.measures().stream().anyMatch(m -> m.kind() == kind))
                .count();
    }
}
