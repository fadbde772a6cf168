package zujie.funds.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zujie.platform.clock.BusinessClock;
import zujie.platform.seal.PaperKey;

/** Issues receipts and finds them. Whoever reads one must have found its stop in the caller's scope. */
@ApplicationScoped
public class Receipts {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    @Inject
    PaperKey key;

    @Inject
    BusinessClock clock;

    /**
     * A receipt with its seal.
     *
     * @param text what the seal covers
     * @param superseded whether the bank has corrected its answer since
     */
    public record Sealed(
            UUID stopId, String receiptNo, String text, String seal, Instant issuedAt, boolean superseded) {

        /** Names no account. */
        @Override
        public String toString() {
            return "Sealed " + receiptNo;
        }
    }

    /** The bank has answered, or corrected its answer: the next edition. */
    public void issue(Answered said) {
        int edition = editions(said.stopId()).size() + 1;
        String no = "HZ" + said.orderNo() + "-" + edition;
        String text = said.text(no);
        database.persist(StopReceipt.of(said.stopId(), no, edition, text, key.seal(text), clock.now()));
    }

    /** Of a stop, the first edition first. */
    public List<Sealed> of(UUID stop) {
        List<StopReceipt> all = editions(stop);
        return all.stream().map(r -> r.toSealed(r.edition() < all.size())).toList();
    }

    /** The one of that number, whosever. */
    public Optional<Sealed> named(String receiptNo) {
        return database.createQuery("select r from StopReceipt r where r.no = :no", StopReceipt.class)
                .setParameter("no", receiptNo)
                .getResultStream()
                .findFirst()
                .map(r -> r.toSealed(r.edition() < editions(r.stopId()).size()));
    }

    /**
     * Whether that seal is on that receipt, and neither it nor what the books say now was changed.
     *
     * @param now what the books say now; an edition that was superseded stands by itself
     */
    public boolean isGenuine(Sealed receipt, String seal, Answered now) {
        return receipt.seal().equals(seal)
                && key.verifies(receipt.text(), seal)
                && (receipt.superseded() || receipt.text().equals(now.text(receipt.receiptNo())));
    }

    private List<StopReceipt> editions(UUID stop) {
        return database.createQuery(
                        "select r from StopReceipt r where r.stopId = :stop order by r.edition", StopReceipt.class)
                .setParameter("stop", stop)
                .getResultList();
    }
}
