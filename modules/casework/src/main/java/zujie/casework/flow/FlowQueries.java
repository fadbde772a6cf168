package zujie.casework.flow;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import zujie.casework.api.CaseView;
import zujie.casework.api.Cases;
import zujie.kernel.account.BankAccountNo;
import zujie.kernel.phone.ShownNumber;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.parameter.Parameters;
import zujie.platform.usecase.Permitted;
import zujie.platform.usecase.UseCase;

/** 通讯流 of a case: common contacts, same device over several cards, call → transfer (SR-12). */
@UseCase
@Permitted({Role.DESK_OFFICER, Role.POLICE_OFFICER, Role.POLICE_APPROVER})
class FlowQueries {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "casework")
    EntityManager database;

    @Inject
    Cases cases;

    @Inject
    Parameters parameters;

    @Inject
    BusinessClock clock;

    /** @throws NotFound {@code casework.case-not-found} */
    public FlowView of(UUID caseId) {
        CaseView found = cases.require(caseId);
        AuditNotes.subject("case", caseId);
        AuditNotes.caseNo(found.caseNo());
        List<CallSheetRow> sheets = database.createQuery(
                        "select s from CallSheet s where s.caseId = :case order by s.loadedAt desc", CallSheet.class)
                .setParameter("case", caseId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(CallSheet::toRow)
                .toList();
        return new FlowView(
                caseId, found.caseNo(), found.title(), sheets, common(caseId), devices(caseId), sequences(caseId));
    }

    private List<FlowView.Contact> common(UUID caseId) {
        return rows(
                        "select c.other, count(distinct c.own), count(c), sum(c.seconds), min(c.begunAt), max(c.begunAt)"
                                + " from CallRecord c where c.caseId = :case group by c.other"
                                + " having count(distinct c.own) > 1 order by count(distinct c.own) desc, count(c) desc",
                        caseId)
                .stream()
                .map(c -> new FlowView.Contact(
                        masked(c[0].toString()),
                        number(c[1]),
                        number(c[2]),
                        (number(c[3]) + 59) / 60,
                        (Instant) c[4],
                        (Instant) c[5]))
                .toList();
    }

    private List<FlowView.Device> devices(UUID caseId) {
        List<FlowView.Device> devices = new ArrayList<>();
        for (Object[] d : rows(
                "select c.imei, count(c), min(c.begunAt), max(c.begunAt) from CallRecord c where c.caseId = :case"
                        + " and c.imei <> '' group by c.imei having count(distinct c.own) > 1 order by count(distinct c.own) desc",
                caseId)) {
            List<String> numbers = database.createQuery(
                            "select distinct c.own from CallRecord c where c.caseId = :case and c.imei = :imei order by c.own",
                            String.class)
                    .setParameter("case", caseId)
                    .setParameter("imei", d[0])
                    .setMaxResults(MOST)
                    .getResultList();
            devices.add(new FlowView.Device(d[0].toString(), numbers, number(d[1]), (Instant) d[2], (Instant) d[3]));
        }
        return devices;
    }

    /** A victim's own telephone is in the records, and money went off within the set time after the call began. */
    private List<FlowView.Sequence> sequences(UUID caseId) {
        Duration window = parameters.duration("casework.flow-window-minutes", clock.today());
        List<FlowView.Sequence> sequences = new ArrayList<>();
        for (Object[] s : rows(
                "select c.own, c.other, c.begunAt, c.seconds, t.transferredAt, t.amountFen, t.payeeAccount, r.reportNo, r.id,"
                        + " r.victim.phone from CallRecord c, Transfer t join t.report r where c.caseId = :case"
                        + " and r.caseId = :case and (c.other = r.victim.phone or c.own = r.victim.phone)"
                        + " and t.transferredAt >= c.begunAt order by t.transferredAt desc, c.begunAt desc",
                caseId)) {
            Duration between = Duration.between((Instant) s[2], (Instant) s[4]);
            if (between.compareTo(window) <= 0) {
                String victim = s[9].toString();
                String caller = victim.equals(s[0]) ? s[1].toString() : s[0].toString();
                sequences.add(new FlowView.Sequence(
                        caller,
                        masked(victim),
                        (Instant) s[2],
                        (Integer) s[3],
                        (Instant) s[4],
                        between.toMinutes(),
                        s[5] == null ? 0 : number(s[5]),
                        new BankAccountNo(s[6].toString()).masked(),
                        s[7].toString(),
                        (UUID) s[8]));
            }
        }
        return sequences;
    }

    private List<Object[]> rows(String query, UUID caseId) {
        return database.createQuery(query, Object[].class)
                .setParameter("case", caseId)
                .setMaxResults(10 * MOST)
                .getResultList();
    }

    private static String masked(String number) {
        return new ShownNumber(number).masked();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
