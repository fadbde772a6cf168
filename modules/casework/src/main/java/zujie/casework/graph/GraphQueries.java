package zujie.casework.graph;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.casework.identifier.Identifier;
import zujie.casework.identifier.IdentifierKind;
import zujie.casework.link.LinkFinder;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 关系图 of a case, piece by piece: the case with its neighbours, or what else names one of its identifiers. */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class GraphQueries {

    private static final int MOST_NODES = 150;
    private static final int MOST_CASES = 40;
    private static final int MOST_REPORTS = 20;
    private static final int LOOKED_AT = 200;
    private static final int MOST_PAIRS = 1000;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    LinkFinder finder;

    /** Nodes and edges as they are found. */
    private static final class Drawing {
        private final Map<String, GraphView.Node> nodes = new LinkedHashMap<>();
        private final Set<GraphView.Edge> edges = new LinkedHashSet<>();
        private boolean more;

        void edge(String from, String to) {
            if (nodes.containsKey(from) && nodes.containsKey(to)) {
                edges.add(new GraphView.Edge(from, to));
            }
        }

        GraphView view(String center) {
            return new GraphView(center, List.copyOf(nodes.values()), List.copyOf(edges), more);
        }
    }

    /** The case, what identifies the people behind it, and the cases that share any of it. @throws NotFound {@code casework.case-not-found} */
    public GraphView around(UUID caseId) {
        Drawing drawing = new Drawing();
        if (cases(drawing, List.of(caseId)).isEmpty()) {
            throw NotFound.of("casework.case-not-found");
        }
        AuditNotes.subject("case", caseId);
        LinkFinder.Found found = finder.find(caseId);
        Set<String> common = new HashSet<>();
        found.common().forEach(s -> common.add(id(s.kind(), s.value())));
        List<LinkFinder.Shared> values = finder.valuesOf(caseId);
        drawing.more = values.size() > MOST_NODES;
        for (LinkFinder.Shared value : values.subList(0, Math.min(values.size(), MOST_NODES))) {
            String node = id(value.kind(), value.value());
            drawing.nodes.put(node, node(node, value, caseId, common.contains(node)));
            drawing.edge(caseId.toString(), node);
        }
        devices(drawing, caseId);
        List<UUID> neighbours = found.candidates().stream()
                .map(LinkFinder.Candidate::caseId)
                .limit(LOOKED_AT)
                .toList();
        Set<UUID> seen = cases(drawing, neighbours);
        for (LinkFinder.Candidate candidate : found.candidates()) {
            if (seen.contains(candidate.caseId())) {
                candidate.shared().forEach(s -> drawing.edge(candidate.caseId().toString(), id(s.kind(), s.value())));
            }
        }
        drawing.more |= seen.size() >= MOST_CASES;
        AuditNotes.listed(seen);
        return drawing.view(caseId.toString());
    }

    /** Which number was used in which device, as the call records of the case tell. */
    private void devices(Drawing drawing, UUID caseId) {
        database.createQuery(
                        "select distinct r.own, r.imei from CallRecord r where r.caseId = :case and r.imei <> ''",
                        Object[].class)
                .setParameter("case", caseId)
                .setMaxResults(MOST_PAIRS)
                .getResultList()
                .forEach(pair -> drawing.edge(
                        id(IdentifierKind.PHONE, pair[0].toString()), id(IdentifierKind.DEVICE, pair[1].toString())));
    }

    /**
     * What else of the caller's scope names an identifier of the case.
     *
     * @param node id of the identifier's node
     * @throws NotFound {@code casework.case-not-found}, also if the case does not have it
     */
    public GraphView of(UUID caseId, String node) {
        Drawing drawing = new Drawing();
        if (cases(drawing, List.of(caseId)).isEmpty()) {
            throw NotFound.of("casework.case-not-found");
        }
        LinkFinder.Shared value = finder.valuesOf(caseId).stream()
                .filter(v -> id(v.kind(), v.value()).equals(node))
                .findFirst()
                .orElseThrow(() -> NotFound.of("casework.case-not-found"));
        AuditNotes.subject("case", caseId);
        drawing.nodes.put(node, node(node, value, caseId, false));
        Set<UUID> cases = new LinkedHashSet<>();
        Set<UUID> reports = new LinkedHashSet<>();
        holders(value, cases, reports);
        drawing.more = cases.size() + reports.size() >= LOOKED_AT;
        Set<UUID> seen = cases(drawing, cases);
        seen.addAll(reports(drawing, reports));
        seen.forEach(holder -> drawing.edge(holder.toString(), node));
        drawing.edge(caseId.toString(), node);
        AuditNotes.listed(seen);
        return drawing.view(node);
    }

    private void holders(LinkFinder.Shared value, Set<UUID> cases, Set<UUID> reports) {
        boolean person = value.kind() == IdentifierKind.PERSON;
        var query = database.createNativeQuery(
                        person
                                ? "select cast(case_id as char), '' from casework_suspect where identity = :v and excluded_at is null limit "
                                        + LOOKED_AT
                                : "select coalesce(cast(case_id as char), ''), cast(owner_id as char) from casework_identifier"
                                        + " where value = :v and kind = :k limit " + LOOKED_AT)
                .setParameter("v", value.value());
        if (!person) {
            query.setParameter("k", value.kind().name());
        }
        for (Object row : query.getResultList()) {
            Object[] c = (Object[]) row;
            String caseId = c[0].toString();
            if (caseId.isEmpty()) {
                reports.add(UUID.fromString(c[1].toString()));
            } else {
                cases.add(UUID.fromString(caseId));
            }
        }
    }

    /** Draws those of the cases that the caller may see, and says which. */
    private Set<UUID> cases(Drawing drawing, Collection<UUID> ids) {
        Set<UUID> seen = new LinkedHashSet<>();
        for (Object[] c : rows(
                "select c.id, c.caseNo, c.title from CaseFile c where c.id in :ids and c.unitPath like :unit",
                ids,
                MOST_CASES)) {
            UUID id = (UUID) c[0];
            seen.add(id);
            drawing.nodes.putIfAbsent(
                    id.toString(),
                    new GraphView.Node(
                            id.toString(),
                            "CASE",
                            c[2].toString(),
                            c[1].toString(),
                            "/console/casework/case.xhtml?id=" + id,
                            null,
                            false));
        }
        return seen;
    }

    private Set<UUID> reports(Drawing drawing, Collection<UUID> ids) {
        Set<UUID> seen = new LinkedHashSet<>();
        for (Object[] c : rows(
                "select r.id, r.reportNo, r.orgName from Report r where r.id in :ids and r.unitPath like :unit"
                        + " order by r.receivedAt desc",
                ids,
                MOST_REPORTS)) {
            UUID id = (UUID) c[0];
            seen.add(id);
            drawing.nodes.put(
                    id.toString(),
                    new GraphView.Node(
                            id.toString(),
                            "REPORT",
                            c[1].toString(),
                            c[2].toString(),
                            "/console/casework/report.xhtml?id=" + id,
                            null,
                            false));
        }
        return seen;
    }

    private List<Object[]> rows(String query, Collection<UUID> ids, int most) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(query, Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("unit", caller.actor().unitPath() + "%")
                        .setMaxResults(most)
                        .getResultList();
    }

    private static GraphView.Node node(String id, LinkFinder.Shared value, UUID caseId, boolean common) {
        @Nullable String of = common ? null : caseId.toString();
        return new GraphView.Node(
                id, value.kind().name(), Identifier.masked(value.kind(), value.value()), "", null, of, common);
    }

    /** A name for a value that does not give the value away. */
    static String id(IdentifierKind kind, String value) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest((kind + ":" + value).getBytes(StandardCharsets.UTF_8));
            return "i" + HexFormat.of().formatHex(sum).substring(0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
