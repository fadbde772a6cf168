package zujie.casework.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import zujie.casework.identifier.IdentifierKind;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;

/**
 * Finds the cases that share something with a case. Each value is looked up in its covering index and read no further
 * than the number at which it counts as common: a hotline that stands in a million reports costs what one in two hundred
 * costs, and links nothing.
 */
@ApplicationScoped
public class LinkFinder {

    /** A case with more values than this is compared by the first of them, kind by kind. */
    private static final int MOST_VALUES = 1000;

    private static final int PIECE = 100;
    private static final int MOST_CASES = 500;
    /** Up to so many records a shared value counts fully; after that its weight falls with its rarity. */
    private static final double RARE = 5;

    private static final double LEAST_SHARE = 0.25;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** What a case shares with others. */
    public record Found(List<Candidate> candidates, List<Shared> common, long looseRecords) {}

    /** Another case and what it shares, the strongest first. */
    public record Candidate(UUID caseId, int strength, List<Shared> shared) {
        CaseLink.Evidence evidence() {
            return new CaseLink.Evidence(shared.stream().map(Shared::key).collect(Collectors.toSet()), strength);
        }
    }

    /**
     * A value of the case.
     *
     * @param records how many reports and other records name it; for a common one, at least so many
     */
    public record Shared(IdentifierKind kind, String value, long records) {
        String key() {
            return kind + ":" + value;
        }
    }

    /** The candidates, the strongest first, 500 at most; not scoped. */
    public Found find(UUID caseId) {
        long limit = parameters.number("casework.link-common-count", clock.today());
        Map<IdentifierKind, Double> weights = weights();
        Map<UUID, List<Shared>> byCase = new LinkedHashMap<>();
        List<Shared> common = new ArrayList<>();
        long loose = 0;
        List<Shared> values = valuesOf(caseId);
        for (int from = 0; from < values.size(); from += PIECE) {
            List<Shared> piece = values.subList(from, Math.min(values.size(), from + PIECE));
            Map<Integer, Map<String, Long>> counted = count(piece, limit);
            for (int i = 0; i < piece.size(); i++) {
                Map<String, Long> cases = counted.getOrDefault(i, Map.of());
                long records =
                        cases.values().stream().mapToLong(Long::longValue).sum();
                Shared shared = new Shared(piece.get(i).kind(), piece.get(i).value(), records);
                if (records > limit) {
                    common.add(shared);
                    continue;
                }
                loose += cases.getOrDefault("", 0L);
                cases.keySet().stream()
                        .filter(other -> !other.isEmpty() && !other.equals(caseId.toString()))
                        .forEach(other -> byCase.computeIfAbsent(UUID.fromString(other), id -> new ArrayList<>())
                                .add(shared));
            }
        }
        List<Candidate> candidates = byCase.entrySet().stream()
                .map(e -> candidate(e.getKey(), e.getValue(), weights))
                .sorted(Comparator.comparingInt(Candidate::strength).reversed().thenComparing(Candidate::caseId))
                .limit(MOST_CASES)
                .toList();
        return new Found(candidates, common, loose);
    }

    /** What two cases share; empty evidence if nothing. */
    CaseLink.Evidence between(UUID one, UUID other) {
        return find(one).candidates().stream()
                .filter(c -> c.caseId().equals(other))
                .map(Candidate::evidence)
                .findFirst()
                .orElse(new CaseLink.Evidence(java.util.Set.of(), 0));
    }

    private static Candidate candidate(UUID caseId, List<Shared> shared, Map<IdentifierKind, Double> weights) {
        shared.sort(Comparator.comparingDouble((Shared s) -> weight(s, weights)).reversed());
        double unlinked = 1;
        for (Shared s : shared) {
            unlinked *= 1 - weight(s, weights);
        }
        return new Candidate(caseId, (int) Math.round(100 * (1 - unlinked)), List.copyOf(shared));
    }

    private static double weight(Shared s, Map<IdentifierKind, Double> weights) {
        double rarity = Math.max(LEAST_SHARE, Math.min(1, RARE / Math.max(1, s.records())));
        return weights.getOrDefault(s.kind(), 0.0) * rarity;
    }

    private Map<IdentifierKind, Double> weights() {
        Map<IdentifierKind, Double> weights = new HashMap<>();
        for (IdentifierKind kind : IdentifierKind.values()) {
            String key = "casework.link-weight-" + kind.name().toLowerCase(Locale.ROOT);
            weights.put(kind, parameters.number(key, clock.today()) / 100.0);
        }
        return weights;
    }

    /** What identifies the people behind a case; {@code records} is not counted yet. */
    public List<Shared> valuesOf(UUID caseId) {
        List<?> rows = database.createNativeQuery(
                        "select 'PERSON', identity from casework_suspect where case_id = :case and identity <> ''"
                                + " and excluded_at is null union select kind, value from casework_identifier"
                                + " where case_id = :case limit " + MOST_VALUES)
                .setParameter("case", caseId.toString())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new Shared(IdentifierKind.valueOf(c[0].toString()), c[1].toString(), 0))
                .toList();
    }

    /** Suspects stand in a table of their own, where they are corrected and cleared. */
    private static String branch(IdentifierKind kind, int i) {
        return kind == IdentifierKind.PERSON
                ? " n, case_id from casework_suspect where identity = :v" + i + " and excluded_at is null"
                : " n, case_id from casework_identifier where value = :v" + i + " and kind = :k" + i;
    }

    /** For each value how often each case names it, counting no further than {@code limit + 1}; "" stands for no case. */
    private Map<Integer, Map<String, Long>> count(List<Shared> values, long limit) {
        StringBuilder branches = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            branches.append(i == 0 ? "" : " union all ")
                    .append("(select ")
                    .append(i)
                    .append(branch(values.get(i).kind(), i))
                    .append(" limit ")
                    .append(limit + 1)
                    .append(')');
        }
        Query query = database.createNativeQuery("select b.n, coalesce(cast(b.case_id as char), ''), count(*) from ("
                + branches + ") b group by b.n, b.case_id");
        for (int i = 0; i < values.size(); i++) {
            query.setParameter("v" + i, values.get(i).value());
            if (values.get(i).kind() != IdentifierKind.PERSON) {
                query.setParameter("k" + i, values.get(i).kind().name());
            }
        }
        Map<Integer, Map<String, Long>> counted = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] c = (Object[]) row;
            counted.computeIfAbsent(((Number) c[0]).intValue(), n -> new LinkedHashMap<>())
                    .put(c[1].toString(), ((Number) c[2]).longValue());
        }
        return counted;
    }
}
