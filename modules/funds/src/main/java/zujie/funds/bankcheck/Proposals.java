package zujie.funds.bankcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zujie.funds.history.History;
import zujie.funds.order.OrderDone;
import zujie.funds.order.Reach;
import zujie.kernel.rule.NotFound;
import zujie.platform.access.Actor;
import zujie.platform.access.Caller;
import zujie.platform.access.Role;
import zujie.platform.audit.AuditNotes;
import zujie.platform.clock.BusinessClock;
import zujie.platform.work.NewWorkItem;
import zujie.platform.work.WorkItems;

/** The proposed answers on record, found within the caller's bank, and whose desk each is on. */
@ApplicationScoped
class Proposals {

    static final String TYPE = "answer-proposal";
    static final String CHECK = "funds.check-answer";
    static final String RETURNED = "funds.answer-returned";

    private static final String PAGE = "/console/funds/answer-proposal.xhtml?id=";
    private static final int MOST = 200;

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    History history;

    @Inject
    WorkItems workItems;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

    /** @throws NotFound {@code funds.proposal-not-found} if there is none in the caller's bank */
    AnswerProposal require(UUID id, LockModeType lock) {
        AuditNotes.subject(TYPE, id);
        return database.createQuery(
                        "select p from AnswerProposal p where p.id = :id and p.bankPath like :scope",
                        AnswerProposal.class)
                .setParameter("id", id)
                .setParameter("scope", scope())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("funds.proposal-not-found"));
    }

    /** The newest first; null for every state. */
    List<AnswerProposal> list(@Nullable ProposalState state) {
        TypedQuery<AnswerProposal> query = database.createQuery(
                        "select p from AnswerProposal p where p.bankPath like :scope"
                                + (state == null ? "" : " and p.state = :state")
                                + " order by p.proposedAt desc, p.id desc",
                        AnswerProposal.class)
                .setParameter("scope", scope())
                .setMaxResults(MOST);
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.getResultList();
    }

    /** The latest on an order, of the caller's bank. */
    Optional<AnswerProposal> latest(String type, UUID subject) {
        return database.createQuery(
                        "select p from AnswerProposal p where p.subjectId = :subject and p.subjectType = :type"
                                + " and p.bankPath like :scope order by p.proposedAt desc, p.id desc",
                        AnswerProposal.class)
                .setParameter("subject", subject)
                .setParameter("type", type)
                .setParameter("scope", scope())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One page of what it encloses; empty if there is no such page. The proposal must have been found before. */
    Optional<String> page(UUID id, int no) {
        return database.createQuery(
                        "select page from AnswerProposal p join p.pages page where p.id = :id and index(page) = :no",
                        String.class)
                .setParameter("id", id)
                .setParameter("no", no)
                .getResultStream()
                .findFirst();
    }

    private String scope() {
        Actor actor = caller.actor();
        return Reach.isBank(actor) ? Reach.path(actor) : "";
    }

    void proposed(AnswerProposal p, CheckedOrders.Ordered order) {
        database.persist(p);
        database.flush();
        history.note(TYPE, p.id(), "PROPOSED", "");
        workItems.done(RETURNED, p.subjectId());
        NewWorkItem.Builder item = NewWorkItem.of(CHECK, TYPE, p.id())
                .titled(order.maskedTitle())
                .with(p.proposedName())
                .amount(order.amountFen())
                .at(PAGE + p.id());
        if (order.dueAt() != null) {
            item.due(order.dueAt(), "funds.consequence.answer");
        }
        workItems.open(item.forUnit(Role.BANK_CHECKER, p.bankPath()));
    }

    /** It waits no more. */
    void decided(AnswerProposal p) {
        workItems.done(CHECK, p.id());
        history.note(TYPE, p.id(), p.state().name(), p.toRow().note());
    }

    /** Whoever entered it answers anew. */
    void sentBack(AnswerProposal p, String title) {
        decided(p);
        workItems.open(NewWorkItem.of(RETURNED, p.subjectType(), p.subjectId())
                .titled(title)
                .with(p.toRow().decidedBy())
                .at(p.toRow().orderPage())
                .onlyFor(p.proposedBy())
                .forUnit(Role.BANK_OPERATOR, p.bankPath()));
    }

    /** The order was answered by another way, withdrawn, or has ended: nothing is left to check. */
    void overtaken(@Observes OrderDone done) {
        List<AnswerProposal> waiting = database.createQuery(
                        "select p from AnswerProposal p where p.subjectId = :subject and p.state = :waiting",
                        AnswerProposal.class)
                .setParameter("subject", done.subjectId())
                .setParameter("waiting", ProposalState.WAITING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (AnswerProposal p : waiting) {
            if (p.act().isEndedBy(done.codes())) {
                p.overtaken(clock.now());
                decided(p);
            }
        }
        workItems.done(RETURNED, done.subjectId());
    }
}
