package zujie.casework.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zujie.kernel.identity.PersonName;
import zujie.kernel.money.Money;
import zujie.platform.search.Findable;
import zujie.platform.search.SearchEntries;
import zujie.platform.text.Texts;

/** Puts records into the search as they are now, in the caller's transaction. What is shown of them is masked here. */
@ApplicationScoped
public class Findables {

    private static final int LONGEST_TITLE = 180;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    SearchEntries entries;

    /** A report: number, victim, brief, accounts with their holders, and the fraudsters' numbers, ids and sites. */
    public void report(UUID id) {
        Object[] r = one(
                "select r.reportNo, r.unitPath, r.orgName, r.fraudType, r.lossFen, r.receivedAt, r.victim.name,"
                        + " r.victim.phone, r.victim.identity, r.brief, r.caseNo from Report r where r.id = :id",
                id);
        if (r == null) {
            return;
        }
        List<Object> words = new ArrayList<>();
        add(words, r[0], r[6], r[7], r[8], r[9], r[10]);
        rows("select t.payeeAccount, t.payeeName, t.payerAccount from Transfer t where t.report.id = :id", id)
                .forEach(t -> add(words, t));
        rows("select c.value, c.normalised from Contact c where c.report.id = :id", id)
                .forEach(c -> add(words, c));
        entries.put(new Findable(
                id,
                "report",
                text(r[1]),
                text(r[0]) + " " + new PersonName(text(r[6])).masked(),
                text(r[2]) + " · " + fraudType(r[3]) + " · " + Money.ofFen(((Number) r[4]).longValue()),
                "/console/casework/report.xhtml?id=" + id,
                join(words),
                (Instant) r[5]));
    }

    /** A case: number, name, number of the filing decision, officer in charge. */
    public void caseFile(UUID id) {
        Object[] c = one(
                "select c.caseNo, c.unitPath, c.orgName, c.fraudType, c.title, c.leadOfficerName, c.filingNo, c.openedAt"
                        + " from CaseFile c where c.id = :id",
                id);
        if (c == null) {
            return;
        }
        List<Object> words = new ArrayList<>();
        add(words, c[0], c[4], c[5], c[6]);
        entries.put(new Findable(
                id,
                "case",
                text(c[1]),
                shortened(text(c[4])),
                text(c[0]) + " · " + text(c[2]) + " · " + fraudType(c[3]),
                "/console/casework/case.xhtml?id=" + id,
                join(words),
                (Instant) c[7]));
    }

    /** A lead: number, title, content, and what it names. */
    public void lead(UUID id) {
        Object[] l = one(
                "select l.leadNo, l.unitPath, l.orgName, l.title, l.content, l.registeredAt, l.originName from Lead l"
                        + " where l.id = :id",
                id);
        if (l == null) {
            return;
        }
        List<Object> words = new ArrayList<>();
        add(words, l[0], l[3], l[4]);
        rows("select m.typed, m.normalised from LeadMark m where m.lead.id = :id", id)
                .forEach(m -> add(words, m));
        entries.put(new Findable(
                id,
                "lead",
                text(l[1]),
                shortened(text(l[3])),
                text(l[0]) + " · " + text(l[6]) + " → " + text(l[2]),
                "/console/casework/lead.xhtml?id=" + id,
                join(words),
                (Instant) l[5]));
    }

    /** A suspect: name, alias, identity number; whoever was cleared is no longer found. */
    public void suspect(UUID id) {
        Object[] s = one(
                "select s.name, s.unitPath, s.alias, s.identity, s.addedAt, s.excludedAt, c.caseNo, c.title"
                        + " from Suspect s, CaseFile c where c.id = s.caseId and s.id = :id",
                id);
        if (s == null) {
            return;
        }
        if (s[5] != null) {
            entries.remove(id);
            return;
        }
        List<Object> words = new ArrayList<>();
        add(words, s[0], s[2], s[3]);
        entries.put(new Findable(
                id,
                "suspect",
                text(s[1]),
                new PersonName(text(s[0])).masked(),
                text(s[6]) + " · " + shortened(text(s[7])),
                "/console/casework/suspect.xhtml?id=" + id,
                join(words),
                (Instant) s[4]));
    }

    /** A registered person: name, identity number, phone; whoever was taken out is no longer found. */
    public void person(UUID id) {
        Object[] p = one(
                "select p.name, p.unitPath, p.identity, p.phone, p.listed, str(p.register), p.orgName, p.registeredAt"
                        + " from RegisteredPerson p where p.id = :id",
                id);
        if (p == null) {
            return;
        }
        if (Boolean.FALSE.equals(p[4])) {
            entries.remove(id);
            return;
        }
        List<Object> words = new ArrayList<>();
        add(words, p[0], p[2], p[3]);
        entries.put(new Findable(
                id,
                "person",
                text(p[1]),
                new PersonName(text(p[0])).masked(),
                Texts.get(Texts.CHINESE, "casework.register." + p[5]) + " · " + text(p[6]),
                "/console/casework/registered-person.xhtml?id=" + id,
                join(words),
                (Instant) p[7]));
    }

    private Object @Nullable [] one(String query, UUID id) {
        database.flush();
        List<Object[]> rows = rows(query, id);
        return rows.isEmpty() ? null : rows.get(0);
    }

    private List<Object[]> rows(String query, UUID id) {
        return database.createQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    private static void add(List<Object> words, @Nullable Object... more) {
        for (Object word : more) {
            if (word != null) {
                words.add(word);
            }
        }
    }

    private static String join(List<Object> words) {
        return words.stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(word -> !word.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String fraudType(Object code) {
        return "{casework.fraud-type." + code + "}";
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
