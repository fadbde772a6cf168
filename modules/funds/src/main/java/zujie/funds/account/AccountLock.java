package zujie.funds.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

/** One row per account, taken by whoever orders or executes a measure on it: its measures are counted behind that lock. */
@ApplicationScoped
public class AccountLock {

    @PersistenceContext(unitName = "funds")
    EntityManager database;

    /**
     * Lets nobody else order or execute a measure on this account until this transaction is over: the insert locks the
     * row, new or old.
     *
     * @return whether a measure was on it before: false means that there is none to count
     */
    public boolean take(String bankCode, String accountNo) {
        Object taken = database.createNativeQuery(
                        "insert into funds_stopped_account (bank_code, account_no) values (?1, ?2)"
                                + " on duplicate key update taken_before = true returning taken_before")
                .setParameter(1, bankCode)
                .setParameter(2, accountNo)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return taken instanceof Boolean bit ? bit : ((Number) taken).intValue() != 0;
    }
}
