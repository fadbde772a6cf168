package zujie.casework.likeness;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.kernel.identity.PersonName;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/**
 * 疑似重复: proposes reports of the caller's scope that share a value with what is being typed.
 *
 * <p>One statement with a branch for each value. Each branch reads its own index from the newest entry down and stops
 * after {@link #NEWEST}, so that a hotline that stands in a million reports costs no more than a rare number.
 */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER})
class FindSimilar {

    private static final List<String> STRENGTH = List.of("IDENTITY", "VICTIM", "ACCOUNT", "PHONE", "CONTACT");
    private static final int NEWEST = 200;
    private static final int MOST = 8;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    BusinessClock clock;

    @Inject
    Parameters parameters;

    /** The strongest first, then the newest; eight at most. Values that cannot be read yet are passed over. */
    public List<SimilarReport> handle(Probe probe) {
        List<String> branches = new ArrayList<>();
        List<String> values = new ArrayList<>();
        branch(branches, values, "IDENTITY", victims("victim_identity"), probe.readIdentity());
        branch(branches, values, "PHONE", victims("victim_phone"), probe.readPhone());
        probe.readAccounts().forEach(v -> branch(branches, values, "ACCOUNT", parts("transfer", "payee_account"), v));
        probe.readContacts().forEach(v -> branch(branches, values, "CONTACT", parts("contact", "normalised"), v));
        List<SimilarReport> similar = branches.isEmpty() ? List.of() : read(branches, values, probe.readName());
        AuditNotes.detail("values", values.size());
        AuditNotes.listed(similar.stream().map(SimilarReport::id).toList());
        return similar;
    }

    private static String victims(String column) {
        return "(select id report_id, '%s' why from casework_report where " + column
                + " = :v%d and received_at >= :since order by received_at desc limit " + NEWEST + ")";
    }

    private static String parts(String table, String column) {
        return "(select report_id, '%s' why from casework_" + table + " where " + column
                + " = :v%d and entered_at >= :since order by entered_at desc limit " + NEWEST + ")";
    }

    private static void branch(
            List<String> branches, List<String> values, String why, String form, @Nullable String value) {
        if (value != null) {
            branches.add(String.format(Locale.ROOT, form, why, values.size()));
            values.add(value);
        }
    }

    private List<SimilarReport> read(List<String> branches, List<String> values, @Nullable String name) {
        Instant since = clock.now().minus(parameters.duration("casework.duplicate-days", clock.today()));
        Query query = database.createNativeQuery("select cast(r.id as char), r.report_no,"
                + " date_format(r.received_at, '%Y-%m-%dT%H:%i:%s.%f'), r.fraud_type, r.state, r.org_name, r.victim_name, m.why"
                + " from (" + String.join(" union all ", branches) + ") m"
                + " join casework_report r on r.id = m.report_id"
                + " where r.unit_path like :unit and r.received_at >= :since and r.state <> 'DUPLICATE'"
                + " order by r.received_at desc limit 500");
        query.setParameter("unit", caller.actor().unitPath() + "%");
        query.setParameter("since", LocalDateTime.ofInstant(since.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter("v" + i, values.get(i));
        }
        Map<String, Found> found = new LinkedHashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.computeIfAbsent(columns[0].toString(), id -> new Found(columns))
                    .because(columns[7].toString(), name);
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(Found::strength))
                .limit(MOST)
                .map(Found::row)
                .toList();
    }

    /** A report with the reasons found so far. */
    private static final class Found {

        private final Object[] columns;
        private final List<String> reasons = new ArrayList<>();

        Found(Object[] columns) {
            this.columns = columns;
        }

        void because(String why, @Nullable String name) {
            // The same telephone and the same name are one person; the same telephone may be a family's.
            String reason = "PHONE".equals(why) && columns[6].equals(name) ? "VICTIM" : why;
            if (!reasons.contains(reason)) {
                reasons.add(reason);
                reasons.sort(Comparator.comparingInt(STRENGTH::indexOf));
            }
        }

        int strength() {
            return STRENGTH.indexOf(reasons.get(0));
        }

        SimilarReport row() {
            return new SimilarReport(
                    UUID.fromString(columns[0].toString()),
                    columns[1].toString(),
                    LocalDateTime.parse(columns[2].toString()).toInstant(ZoneOffset.UTC),
                    columns[3].toString(),
                    columns[4].toString(),
                    columns[5].toString(),
                    new PersonName(columns[6].toString()).masked(),
                    reasons);
        }
    }
}
