package zujie.casework.suspect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Hands the suspects of a case to the use case that prints it; ask for the case first. */
@ApplicationScoped
public class SuspectsToPrint {

    @Inject
    SuspectRegister register;

    /** A suspect with name and number in full. */
    public record Person(SuspectRow row, String name, String identity) {}

    /** Those who count, and what they add up to. */
    public record Printed(SuspectDetail.CaseCounts counts, List<Person> rows) {}

    public Printed of(UUID caseId) {
        List<Suspect> all =
                register.of(caseId).stream().filter(s -> !s.isExcluded()).toList();
        return new Printed(
                SuspectQueries.counts(all),
                all.stream()
                        .map(s -> new Person(SuspectRow.of(s), s.name(), s.identity()))
                        .toList());
    }
}
